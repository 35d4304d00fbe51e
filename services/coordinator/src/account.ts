import type { CommitOutcome } from "@operant/dataset";
import type { BlockResult } from "@operant/protocol";

import type { StudySetting } from "./contract.ts";
import { determinismAlarm } from "./live.ts";

/**
 * Counts what became of a result, in metrics, log and notices; `committed` is told of each subject that
 * is new in the dataset, with its steps.
 */
export function account(
  outcome: CommitOutcome,
  result: BlockResult,
  setting: StudySetting,
  committed: (subject: number, steps: number) => void,
): void {
  const { id, manifest, metrics, logger, notify } = setting;
  if (outcome.kind === "rejected") {
    metrics.results.add(1, { outcome: "rejected" });
    logger.error({ block: result.block.firstSubject }, `result refused: ${outcome.reason}`);
    return;
  }
  metrics.results.add(1, { outcome: "accepted" });
  const steps = new Map(result.subjects.map((subject) => [subject.subject, subject.steps]));
  for (const { subject, kind } of outcome.subjects) {
    metrics.subjects.add(1, { outcome: kind });
    if (kind === "committed") committed(subject, steps.get(subject) ?? 0);
    if (kind !== "conflict") continue;
    logger.error({ subject }, "determinism alarm: two results of this subject differ");
    notify(determinismAlarm({ id, name: manifest.study }, subject));
  }
}
