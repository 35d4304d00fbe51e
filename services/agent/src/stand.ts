import type { AnyAgent } from "@operant/agent";
import type { Kernels } from "@operant/kernels";
import type { Stand } from "@operant/remote";
import { parametersOf, readSpaces, refused, writeAgentSpec } from "@operant/remote";
import { inputSchema, parseParameters } from "@operant/study";

import { AgentSubjects } from "./subjects.ts";

/** Puts an agent behind a desk. */
export function agentStand(definition: AnyAgent, kernels: Kernels): Stand {
  const schema = inputSchema(definition.parameters);

  /** Parses parameters as a study file would write them. Throws a SessionError. */
  function read(text: string): unknown {
    const parsed = parseParameters(definition.parameters, schema, parametersOf(text));
    if (parsed.ok) return parsed.value;
    const problems = parsed.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw refused("parameters", problems.join("; "), { field: "parameters" });
  }

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
