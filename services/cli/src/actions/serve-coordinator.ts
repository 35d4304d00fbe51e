import { standForCoordinator, type Standing } from "@operant/coordinator-service";
import { hasEnded, makeDirectory, thisProcess, type Holder } from "@operant/dataset";
import type { ServeCoordinatorOptions } from "../commands/serve.ts";
import type { ExitCode } from "../exit.ts";
import { thousands } from "../text.ts";
import type { Terminal } from "../terminal.ts";
import { serve } from "./serving.ts";

/** Serves as the coordinator, or stands by while another one does. */
export async function serveCoordinator(
  terminal: Terminal,
  options: ServeCoordinatorOptions,
): Promise<ExitCode> {
  const { data, lease } = options;
  await makeDirectory(data);
  const watched = { ...options, disk: data };
  return serve(terminal, "coordinator", watched, async ({ bus, reporting, logger }) => {
    let begun = false;
    const candidate = standForCoordinator({
      bus,
      directory: data,
      logger,
      leaseMs: lease * 1000,
      owner: JSON.stringify(thisProcess()),
      hasEnded: (owner) => hasEnded(holderOf(owner)),
      onStanding: (standing) => {
        if (begun) terminal.err(wordsOf(standing, data));
        begun = true;
      },
      metrics: reporting.metrics,
      onEvent: (event) => reporting.tell(event),
    });
    const words = wordsOf(await candidate.standing, data);
    return { words, stop: () => candidate.stop() };
  });
}

function wordsOf(standing: Standing, data: string): string {
  if (standing.kind === "leads") {
    return `coordinator: datasets in ${data}, studies there: ${thousands(standing.studies)}`;
  }
  const { pid, host } = holderOf(standing.leader);
  return `coordinator: stands by, process ${pid} on ${host} leads`;
}

/** Reads who a candidate said it is; nobody here where that cannot be read. */
function holderOf(owner: string): Holder {
  try {
    return JSON.parse(owner) as Holder;
  } catch {
    return { pid: 0, host: "", started: "" };
  }
}
