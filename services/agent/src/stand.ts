import type { AnyAgent } from "@operant/agent";
import type { Kernels } from "@operant/kernels";
import type { Stand } from "@operant/remote";
import { parameterReader, readSpaces, writeAgentSpec } from "@operant/remote";

import { AgentSubjects } from "./subjects.ts";

/** Puts an agent behind a desk. */
export function agentStand(definition: AnyAgent, kernels: Kernels): Stand {
  const read = parameterReader(definition.parameters);
  const spec = writeAgentSpec(definition);
  return {
    participant: "agent",
    id: definition.id,
    spec({ parameters, spaces }) {
      read(parameters);
      readSpaces(spaces);
      return spec;
    },
    open(setting, keys, detailed) {
      const common = {
        definition,
        parameters: read(setting.parameters),
        spaces: readSpaces(setting.spaces),
        kernels,
        read,
      };
      return new AgentSubjects(common, keys, detailed);
    },
  };
}
