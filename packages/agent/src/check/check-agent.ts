import type { Kernels } from "@operant/kernels";
import type { AnyAgent } from "../contract.ts";
import { readParameters } from "../read-parameters.ts";
import { checkMask, checkObservation, checkSpaces } from "./choice-rules.ts";
import { checkDefinition } from "./definition-rules.ts";
import type { Finding, Rule } from "./finding.ts";
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

const CHECKS: Readonly<Record<Exclude<Rule, "definition">, (rig: Rig) => Finding[]>> = {
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
 * Holds an agent to its contract in a task in miniature and lists the breaches; an agent without
 * findings passes. Never throws for a fault of the agent: what it throws becomes a finding of the
 * rule under examination.
 */
export function checkAgent(definition: AnyAgent, check: AgentCheck): Finding[] {
  const written = check.parameters ?? {};
  const findings = checkDefinition(definition, written);
  if (findings.length > 0) return findings;
  const parameters = readParameters(definition, written, check.preset);
  const rig = buildRig(definition, parameters, check.createKernels, check.trials ?? 9);
  for (const [rule, examine] of Object.entries(CHECKS)) {
    try {
      findings.push(...examine(rig));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      findings.push({ rule: rule as Rule, message });
    }
  }
  return findings;
}
