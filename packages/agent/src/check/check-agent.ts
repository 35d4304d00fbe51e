import type { Kernels } from "@operant/kernels";
import type { AnyAgent } from "../contract.ts";
import { readParameters } from "../read-parameters.ts";
import { checkMask, checkObservation, checkSpaces } from "./choice-rules.ts";
import { checkDefinition } from "./definition-rules.ts";
import { RULES, type Breach, type Finding, type Rule } from "./finding.ts";
import {
  checkConfigure,
  checkCounters,
  checkLearning,
  checkProbe,
  checkRest,
} from "./memory-rules.ts";
import { buildRig, type Rig } from "./rig.ts";
import { checkOtherKey, checkSameKey } from "./seed-rules.ts";
import { checkCorruptSnapshot, checkSnapshot } from "./snapshot-rules.ts";
import { checkDispose, checkReset } from "./thread-rules.ts";

/** What a check needs. */
export interface AgentCheck {
  /** Makes the kernels of a fresh thread. */
  readonly createKernels: () => Kernels;
  /** Parameters as a study file would write them; needed where some have no default. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Runs the check under this preset. */
  readonly preset?: string;
  /** Trials per session of the arena; default 9. */
  readonly trials?: number;
}

const CHECKS: Readonly<Record<Exclude<Rule, "definition">, (rig: Rig) => Breach[]>> = {
  mask: checkMask,
  "same-key": checkSameKey,
  "other-key": checkOtherKey,
  snapshot: checkSnapshot,
  "corrupt-snapshot": checkCorruptSnapshot,
  reset: checkReset,
  rest: checkRest,
  learning: checkLearning,
  configure: checkConfigure,
  counters: checkCounters,
  probe: checkProbe,
  observation: checkObservation,
  dispose: checkDispose,
  spaces: checkSpaces,
};

/**
 * Holds an agent to its contract in a task in miniature. Lists every check once if it holds, and once
 * per breach if not; nothing runs while the definition itself is wrong. Never throws for a fault of
 * the agent: what it throws is a breach of the rule under examination.
 */
export function checkAgent(definition: AnyAgent, check: AgentCheck): Finding[] {
  const written = check.parameters ?? {};
  const findings = report("definition", () => checkDefinition(definition, written));
  if (findings.some(({ ok }) => !ok)) return findings;
  const parameters = readParameters(definition, written, check.preset);
  const rig = buildRig(definition, parameters, check.createKernels, check.trials ?? 9);
  for (const [rule, examine] of Object.entries(CHECKS)) {
    findings.push(...report(rule as Rule, () => examine(rig)));
  }
  return findings;
}

function report(check: Rule, examine: () => Breach[]): Finding[] {
  try {
    const breaches = examine();
    if (breaches.length === 0) return [{ check, ok: true, message: RULES[check] }];
    return breaches.map(({ message }) => ({ check, ok: false, message }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ check, ok: false, message }];
  }
}
