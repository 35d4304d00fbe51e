import { isObject, type Json } from "../json.ts";
import type { Manifest, Phase, Written } from "../manifest.ts";

/** What a study file decides; a manifest without versions and tables. */
export type StudyBody = Omit<Manifest, "format" | "versions" | "tables">;

/** Everything that one phase of one condition is made of, as written. */
export interface Settings {
  step: string | null;
  environmentType: string;
  environment: Written;
  agentType: string;
  preset: readonly string[];
  agent: Written;
}

/** Keys of a phase that a factor may set as `protocol.<phase>.<key>`, and the members they become. */
export const PHASE_MEMBERS = {
  sessions: "sessions",
  trials: "trials",
  duration: "durationSeconds",
  rest_between: "restBetweenSeconds",
  after: "afterSeconds",
  learning: "learning",
} as const satisfies Record<string, keyof Phase>;

/** The study's settings with `sets` applied in order; a later set wins. */
export function settingsFor(study: StudyBody, ...sets: readonly Written[]): Settings {
  const settings: Settings = {
    step: study.step,
    environmentType: study.environment.type,
    environment: study.environment.parameters,
    agentType: study.agent.type,
    preset: study.agent.preset,
    agent: study.agent.parameters,
  };
  for (const set of sets) {
    for (const [path, value] of Object.entries(set)) apply(settings, path, value);
  }
  return settings;
}

/** A phase with what the levels of a condition set in it (`protocol.<phase>.…`). */
export function phaseFor(phase: Phase, set: Written): Phase {
  const prefix = `protocol.${phase.phase}.`;
  let result = phase;
  for (const [path, value] of Object.entries(set)) {
    if (!path.startsWith(prefix)) continue;
    const key = path.slice(prefix.length);
    result = isPhaseKey(key)
      ? { ...result, [PHASE_MEMBERS[key]]: value }
      : { ...result, set: { ...result.set, [key]: value } };
  }
  return result;
}

/** Tells whether a factor may set this key of a phase. */
export function isPhaseKey(key: string): key is keyof typeof PHASE_MEMBERS {
  return Object.hasOwn(PHASE_MEMBERS, key);
}

function apply(settings: Settings, path: string, value: Json): void {
  const [root = "", ...rest] = path.split(".");
  if (path === "step") settings.step = value as string;
  else if (path === "environment.type") settings.environmentType = value as string;
  else if (path === "agent.type") settings.agentType = value as string;
  else if (path === "agent.preset") settings.preset = value as readonly string[];
  else if (root === "environment") settings.environment = assign(settings.environment, rest, value);
  else if (root === "agent") settings.agent = assign(settings.agent, rest, value);
}

/** A copy of `target` whose member at `keys` is `value`. */
function assign(target: Written, keys: readonly string[], value: Json): Written {
  const [key = "", ...rest] = keys;
  if (rest.length === 0) return { ...target, [key]: value };
  const member = target[key];
  const inner = isObject(member) ? (member as Written) : {};
  return { ...target, [key]: assign(inner, rest, value) };
}
