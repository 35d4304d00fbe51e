import { openStream, type Kernels } from "@operant/kernels";
import type { Spaces } from "@operant/spaces";
import type { AgentTools, AnyAgent } from "../contract.ts";
import { openAgent, type AgentHost } from "../host.ts";
import { ARENA, writeScript, type Beat } from "./arena.ts";
import { firstDifference } from "./play.ts";
import type { Breach, Rule } from "./finding.ts";

export type Key = readonly [number, number];

/** Two subjects. */
export const ANNE: Key = [0x1234, 0xabcd];
export const BERT: Key = [0x98765432, 7];

/** What the rules work with: one definition, one script, fresh threads at will. */
export interface Rig {
  readonly definition: AnyAgent;
  readonly parameters: unknown;
  readonly script: readonly Beat[];
  /** A fresh thread. */
  kernels(): Kernels;
  /** A fresh animal, by default in a fresh thread. */
  open(key: Key, kernels?: Kernels, spaces?: Spaces): AgentHost;
}

export function buildRig(
  definition: AnyAgent,
  parameters: unknown,
  createKernels: () => Kernels,
  trials: number,
): Rig {
  return {
    definition,
    parameters,
    script: writeScript(ARENA, 3, trials, 2021),
    kernels: createKernels,
    open: (key, kernels = createKernels(), spaces = ARENA) =>
      openAgent(definition, parameters, spaces, toolsOf(key, kernels)),
  };
}

export function toolsOf(key: Key, kernels: Kernels): AgentTools {
  return { key, kernels, random: (purpose) => openStream(key, purpose) };
}

/** Says where two records differ that should not; nothing if they are equal. */
export function sameOr(
  rule: Rule,
  what: string,
  due: ArrayLike<number>,
  seen: ArrayLike<number>,
): Breach[] {
  const at = firstDifference(due, seen);
  if (at === -1) return [];
  const message = `${what}: element ${at} is ${seen[at]}, due ${due[at]} (${seen.length} and ${due.length} in all)`;
  return [{ rule, message }];
}
