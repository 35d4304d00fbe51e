import type { Dataset } from "@operant/dataset";
import type { ConditionStatus } from "@operant/protocol";
import { MOST_DETAILS } from "@operant/protocol";
import type { Manifest } from "@operant/study";
import { conditionAt, totalConditions, totalSubjects } from "@operant/study";

/** Counts what the first conditions of a study have got. */
export function conditionsOf(
  manifest: Manifest,
  dataset: Pick<Dataset, "missing">,
): ConditionStatus[] {
  const conditions = totalConditions(manifest);
  const each = totalSubjects(manifest) / conditions;
  const shown = Math.min(conditions, MOST_DETAILS);
  const missing = new Uint32Array(shown);
  for (const [first, count] of dataset.missing()) {
    const condition = Math.floor(first / each);
    if (condition >= shown) break;
    missing[condition] = (missing[condition] ?? 0) + count;
  }
  return Array.from(missing, (lacking, index) => {
    return { id: conditionAt(manifest, index).id, total: each, done: each - lacking };
  });
}
