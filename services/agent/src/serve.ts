import type { AnyAgent } from "@operant/agent";
import { createKernels } from "@operant/kernels";
import type { ServedStands, ServeStandsOptions } from "@operant/remote";
import { serveStands } from "@operant/remote";

import { agentStand } from "./stand.ts";

export interface ServeAgentsOptions extends Omit<ServeStandsOptions, "participant" | "stands"> {
  readonly agents: readonly AnyAgent[];
}

/** Serves agents to anyone who may ask, until it is stopped. */
export function serveAgents(options: ServeAgentsOptions): Promise<ServedStands> {
  const { agents, ...rest } = options;
  const kernels = createKernels();
  const stands = agents.map((definition) => agentStand(definition, kernels));
  return serveStands({ ...rest, participant: "agent", stands });
}
