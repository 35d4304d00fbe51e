import { startCompute } from "@operant/compute-service";
import type { ServeComputeOptions } from "../commands/serve.ts";
import type { ExitCode } from "../exit.ts";
import { plural } from "../text.ts";
import type { Terminal } from "../terminal.ts";
import { PRODUCT_VERSION } from "../version.ts";
import { serve } from "./serving.ts";

// Blocks last about 100 ms; a node that leaves lets them finish.
const GRACE_MS = 20_000;

/** Serves as a compute node. */
export function serveCompute(terminal: Terminal, options: ServeComputeOptions): Promise<ExitCode> {
  return serve(terminal, "compute", options, async ({ bus, node, reporting, logger }) => {
    const { threads, hangAfter, memory } = options;
    const compute = await startCompute({
      bus,
      node,
      logger,
      version: PRODUCT_VERSION,
      metrics: reporting.metrics,
      hangMs: hangAfter * 1000,
      ...(threads === undefined ? {} : { threads }),
      ...(memory === undefined ? {} : { memoryMb: memory }),
    });
    return {
      words: `compute node ${node}: ${plural(compute.threads, "thread")}`,
      stop: () => compute.stop(GRACE_MS),
    };
  });
}
