import type { AnyAgent } from "./contract.ts";
import { AgentError } from "./errors.ts";

/**
 * Parses what a study writes of an agent's parameters: the defaults, changed by the preset, changed by
 * `written`. Throws AgentError that names the first wrong parameter, its value and what is allowed.
 */
export function readParameters(
  definition: AnyAgent,
  written: Readonly<Record<string, unknown>> = {},
  preset?: string,
): unknown {
  const base = preset === undefined ? {} : presetOf(definition, preset);
  const parsed = definition.parameters.safeParse(merge(base, written), { reportInput: true });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = ["parameters", ...(issue?.path ?? [])].join(".");
  throw new AgentError("OPERANT_AGENT_PARAMETERS", {
    agent: definition.id,
    field: path,
    value: issue?.input,
    // Quantities say "… allowed: …" themselves; other schemas say what was expected.
    allowed:
      issue?.message.replace(/^.*(?:allowed: |outside the range )/su, "") ?? "what the schema says",
    remedy: "See the parameters on the agent's page",
  });
}

function presetOf(definition: AnyAgent, name: string): Readonly<Record<string, unknown>> {
  const presets = definition.presets ?? {};
  const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
  if (preset !== undefined) return preset.set;
  const known = Object.keys(presets);
  throw new AgentError("OPERANT_AGENT_PARAMETERS", {
    agent: definition.id,
    field: "preset",
    value: name,
    allowed: known.length === 0 ? "none, for this agent has no presets" : known.join(", "),
    remedy: "Write one of the presets of the agent, or leave the preset out",
  });
}

/** Lays `above` over `below`; plain objects are merged, everything else is replaced. */
function merge(
  below: Readonly<Record<string, unknown>>,
  above: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...below };
  for (const [name, value] of Object.entries(above)) {
    const old = merged[name];
    merged[name] = isRecord(old) && isRecord(value) ? merge(old, value) : value;
  }
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
