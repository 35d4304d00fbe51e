import type { Notice, StudyProgress, StudyState } from "@operant/protocol";

import type { StudyRun } from "./contract.ts";
import type { Progress } from "./progress.ts";

/** A study by its id (32 bytes) and the name in its file. */
export interface StudyName {
  readonly id: Uint8Array;
  readonly name: string;
}

/** Tells how a study gets on: at once, after every result, and how it ended. */
export function reportProgress(
  run: Pick<StudyRun, "progress" | "finished">,
  study: StudyName,
  tell: (event: StudyProgress) => void,
): void {
  let last: Progress | undefined;
  run.progress.subscribe((progress) => {
    last = progress;
    tell(progressEvent(study, progress, "running"));
  });
  void run.finished.then(({ kind }) => {
    if (last !== undefined) tell(progressEvent(study, last, kind));
    return kind;
  });
}

/** Builds the notice that two results of one subject differ. */
export function determinismAlarm({ id }: StudyName, subject: number): Notice {
  const message =
    `two results of subject ${subject} differ; both are kept with machine and version, ` +
    "and the study is not reported clean";
  return {
    kind: "notice",
    level: "alarm",
    code: "OPERANT_DETERMINISM_ALARM",
    message,
    study: id,
    subject,
  };
}

/** Builds the notice that a subject was given up. */
export function givenUp(
  { id }: StudyName,
  { subject, code, message }: { subject: number; code: string; message: string },
): Notice {
  return { kind: "notice", level: "warning", code, message: fit(message), study: id, subject };
}

/** Builds the notice that something outside a study keeps its blocks from being run. */
export function held(
  { id }: StudyName,
  { code, message }: { code: string; message: string },
): Notice {
  return { kind: "notice", level: "warning", code, message: fit(message), study: id };
}

function fit(text: string): string {
  return text.slice(0, 1000).replaceAll(/[\uD800-\uDFFF]/gu, "?");
}

function progressEvent(
  { id, name }: StudyName,
  progress: Progress,
  state: StudyState,
): StudyProgress {
  const { total, committed, failed, verified, conflicts, outstanding } = progress;
  const counts = { total, committed, failed, verified, conflicts, outstanding };
  const { stepsPerSecond, subjectsPerSecond, secondsLeft } = progress;
  const rates = { stepsPerSecond, subjectsPerSecond, secondsLeft };
  return { kind: "progress", study: id, name, state, ...counts, ...rates };
}
