import type { StudyStatus } from "@operant/protocol";
import { fromHex, MOST_DETAILS } from "@operant/protocol";
import { totalSubjects } from "@operant/study";

import type { HostedStudy } from "./hosted-study.ts";

const MOST_TEXT = 1000;

/** Says how a study stands; conditions and given up subjects only where `detailed`. */
export function statusOf(study: HostedStudy, detailed: boolean): StudyStatus {
  const { standing, status, progress, givenUp, conditions, reason } = study.look(detailed);
  const digest = standing === "complete" ? status?.completed?.digest : undefined;
  const running = standing === "running" ? progress : undefined;
  return {
    id: fromHex(study.id) ?? new Uint8Array(0),
    name: study.manifest.study,
    standing,
    total: totalSubjects(study.manifest),
    committed: status?.committed ?? 0,
    failed: status?.quarantined ?? 0,
    verified: status?.verified ?? 0,
    conflicts: status?.conflicts ?? 0,
    outstanding: progress?.outstanding ?? 0,
    stepsPerSecond: running?.stepsPerSecond,
    subjectsPerSecond: running?.subjectsPerSecond,
    secondsLeft: running?.secondsLeft,
    digest: digest === undefined ? undefined : fromHex(digest),
    reason: fit(reason || (running?.held ?? "")),
    conditions: detailed ? conditions.map((one) => ({ ...one, id: fit(one.id) })) : [],
    givenUp: detailed
      ? givenUp.slice(0, MOST_DETAILS).map((one) => ({ ...one, message: fit(one.message) }))
      : [],
  };
}

function fit(text: string): string {
  return text.slice(0, MOST_TEXT).replaceAll(/[\uD800-\uDFFF]/gu, "?");
}
