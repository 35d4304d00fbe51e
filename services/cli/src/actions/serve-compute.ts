import {
  bucketLeases,
  PluginPolicyError,
  readPluginPolicy,
  startCompute,
} from "@operant/compute-service";
import { systemClock } from "@operant/bus";
import { BUCKETS } from "@operant/protocol";
import type { ServeComputeOptions } from "../commands/serve.ts";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import { plural } from "../text.ts";
import type { Terminal } from "../terminal.ts";
import { PRODUCT_VERSION } from "../version.ts";
import { serve } from "./serving.ts";

// Blocks last about 100 ms; a node that leaves lets them finish.
const GRACE_MS = 20_000;
/** Leases after which nobody can need an entry any more. */
const LEFTOVERS = 4;

/** Serves as a compute node. */
export async function serveCompute(
  terminal: Terminal,
  options: ServeComputeOptions,
): Promise<ExitCode> {
  const policy = await policyOf(options.allowPlugins);
  return serve(terminal, "compute", options, async ({ bus, node, reporting, logger }) => {
    const { threads, hangAfter, memory, lease } = options;
    const leaseMs = lease * 1000;
    // What is left of leases vanishes; those that are renewed stay.
    const bucket = await bus.bucket(BUCKETS.leases, { maxAgeMs: LEFTOVERS * leaseMs });
    const compute = await startCompute({
      bus,
      node,
      logger,
      version: PRODUCT_VERSION,
      metrics: reporting.metrics,
      hangMs: hangAfter * 1000,
      participants: bus,
      policy,
      leaseMs,
      leases: bucketLeases({ bucket, clock: systemClock, leaseMs }),
      ...(threads === undefined ? {} : { threads }),
      ...(memory === undefined ? {} : { memoryMb: memory }),
    });
    return {
      words: `compute node ${node}: ${plural(compute.threads, "thread")}; plug-ins: ${policy.words}`,
      stop: () => compute.stop(GRACE_MS),
    };
  });
}

async function policyOf(text: string) {
  try {
    return await readPluginPolicy(text);
  } catch (error) {
    if (!(error instanceof PluginPolicyError)) throw error;
    const message = `operant: --allow-plugins: ${error.message}.`;
    throw new Exit(EXIT.usage, message, { cause: error });
  }
}
