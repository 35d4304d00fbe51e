import type { FailurePolicy } from "@operant/study";

/** Number of subjects given up, since the study was started or resumed, at which it stops. */
export function mostFailures(failures: FailurePolicy): number {
  if (failures.policy === "stop-after") return failures.count;
  return failures.policy === "stop" ? 1 : Infinity;
}
