import { serveAgents } from "@operant/agent-service";
import type { AnyAgent } from "@operant/agent";
import { builtins, findAgent, isEnvironment } from "@operant/catalog";
import type { ServeParticipantOptions } from "../commands/serve.ts";
import { EXIT, Exit, type ExitCode } from "../exit.ts";
import { typeFromFile } from "../study-source.ts";
import type { Terminal } from "../terminal.ts";
import { PRODUCT_VERSION } from "../version.ts";
import { isFile } from "@operant/study";
import { serve } from "./serving.ts";

// Those who hold a lease may finish what they are about.
const GRACE_MS = 20_000;

/** Serves agents, by id or from files; without any, all that are built in. */
export async function serveAgent(
  terminal: Terminal,
  types: readonly string[],
  options: ServeParticipantOptions,
): Promise<ExitCode> {
  const named = types.length === 0 ? [...builtins().agents.keys()] : types;
  const agents = await Promise.all(named.map((type) => find(type)));
  return serve(terminal, "agent", options, async ({ bus, node, reporting, logger }) => {
    const { metrics } = reporting;
    const { maxSubjects } = options;
    const served = await serveAgents({
      bus,
      agents,
      metrics,
      logger,
      version: PRODUCT_VERSION,
      ...(maxSubjects === undefined ? {} : { maxSubjects }),
    });
    return {
      words: `agents on ${node}: ${agents.map(({ id }) => id).join(", ")}`,
      stop: () => served.stop(GRACE_MS),
    };
  });
}

async function find(type: string): Promise<AnyAgent> {
  if (!isFile(type)) {
    const found = findAgent(builtins(), type);
    if (found.ok) return found.value;
    throw new Exit(EXIT.usage, `operant: ${found.reason}.`);
  }
  const plugin = await typeFromFile(type);
  if (!isEnvironment(plugin)) return plugin;
  throw new Exit(EXIT.usage, `operant: ${type} defines an environment; give a file with an agent.`);
}
