import { failure, type Failure } from "@operant/protocol";
import { conditionAt } from "../condition.ts";
import { PlanError } from "../errors.ts";
import type { Manifest } from "../manifest.ts";
import { Planner, type ConditionPlan } from "../plan/planner.ts";
import type { Registry } from "../registry.ts";

export type PlannedCondition =
  | { readonly ok: true; readonly plan: ConditionPlan }
  | { readonly ok: false; readonly failure: Failure };

/** The planner of a manifest and what it planned last: one block after the other asks the same. */
interface Known {
  readonly registry: Registry;
  readonly planner: Planner;
  index: number;
  planned: PlannedCondition | undefined;
}

const known = new WeakMap<Manifest, Known>();

/** Plans a condition, or says why it cannot be run. */
export function planCondition(
  manifest: Manifest,
  registry: Registry,
  index: number,
): PlannedCondition {
  const mine = knownOf(manifest, registry);
  if (mine.planned === undefined || mine.index !== index) {
    mine.planned = plan(mine.planner, manifest, index);
    mine.index = index;
  }
  return mine.planned;
}

function knownOf(manifest: Manifest, registry: Registry): Known {
  const found = known.get(manifest);
  if (found?.registry === registry) return found;
  const planner = new Planner(manifest, registry);
  const begun: Known = { registry, planner, index: -1, planned: undefined };
  known.set(manifest, begun);
  return begun;
}

function plan(planner: Planner, manifest: Manifest, index: number): PlannedCondition {
  const condition = conditionAt(manifest, index);
  const planned = planner.plan(condition);
  if (planned.ok) return planned;
  const { code, message } = planned.issues[0] ?? {
    code: "OPERANT_STUDY_PLAN",
    message: "no phase",
  };
  const error = new PlanError(condition.id, { code, message });
  return { ok: false, failure: failure(error.code, error.message, { retryable: false }) };
}
