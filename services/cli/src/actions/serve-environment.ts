import { builtins, findEnvironment, isEnvironment } from "@operant/catalog";
import type { AnyEnvironment } from "@operant/environment";
import { serveEnvironments } from "@operant/environment-service";
import { isFile } from "@operant/study";
import type { ServeParticipantOptions } from "../commands/serve.ts";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import { typeFromFile } from "../study-source.ts";
import type { Terminal } from "../terminal.ts";
import { PRODUCT_VERSION } from "../version.ts";
import { serve } from "./serving.ts";

// Those who hold a lease may finish what they are about.
const GRACE_MS = 20_000;

/** Serves environments, by id or from files; without any, all that are built in. */
export async function serveEnvironment(
  terminal: Terminal,
  types: readonly string[],
  options: ServeParticipantOptions,
): Promise<ExitCode> {
  const named = types.length === 0 ? [...builtins().environments.keys()] : types;
  const environments = await Promise.all(named.map((type) => find(type)));
  return serve(terminal, "environment", options, async ({ bus, node, reporting, logger }) => {
    const { metrics } = reporting;
    const { maxSubjects } = options;
    const served = await serveEnvironments({
      bus,
      environments,
      metrics,
      logger,
      version: PRODUCT_VERSION,
      ...(maxSubjects === undefined ? {} : { maxSubjects }),
    });
    return {
      words: `environments on ${node}: ${environments.map(({ id }) => id).join(", ")}`,
      stop: () => served.stop(GRACE_MS),
    };
  });
}

async function find(type: string): Promise<AnyEnvironment> {
  if (!isFile(type)) {
    const found = findEnvironment(builtins(), type);
    if (found.ok) return found.value;
    throw new Exit(EXIT.usage, `operant: ${found.reason}.`);
  }
  const plugin = await typeFromFile(type);
  if (isEnvironment(plugin)) return plugin;
  throw new Exit(EXIT.usage, `operant: ${type} defines an agent; give a file with an environment.`);
}
