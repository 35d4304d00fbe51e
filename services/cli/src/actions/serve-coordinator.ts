import { mkdir } from "node:fs/promises";
import { serveCoordinator as startService } from "@operant/coordinator-service";
import type { ServeCoordinatorOptions } from "../commands/serve.ts";
import type { ExitCode } from "../exit.ts";
import { thousands } from "../text.ts";
import type { Terminal } from "../terminal.ts";
import { serve } from "./serving.ts";

/** Serves as the coordinator. */
export async function serveCoordinator(
  terminal: Terminal,
  options: ServeCoordinatorOptions,
): Promise<ExitCode> {
  const { data, takeOver } = options;
  await mkdir(data, { recursive: true });
  const watched = { ...options, disk: data };
  return serve(terminal, "coordinator", watched, async ({ bus, reporting, logger }) => {
    const coordinator = await startService({
      bus,
      directory: data,
      logger,
      metrics: reporting.metrics,
      onEvent: (event) => reporting.tell(event),
      ...(takeOver === undefined ? {} : { takeOver }),
    });
    return {
      words: `coordinator: datasets in ${data}, studies there: ${thousands(coordinator.studies)}`,
      stop: () => coordinator.stop(),
    };
  });
}
