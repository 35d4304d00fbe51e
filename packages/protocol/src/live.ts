import { operant } from "#wire";

import { HASH_BYTES } from "./block.ts";
import {
  checkBytes,
  checkCode,
  checkCount,
  checkText,
  checkUint,
  inconsistent,
  outOfRange,
} from "./check.ts";
import { checkKnown, readBytes } from "./frame.ts";

const { StudyState: WireState, NoticeLevel: WireLevel } = operant.v1;

/** How a study stands. */
const STUDY_STATES = ["running", "complete", "stopped", "interrupted", "failed"] as const;
export type StudyState = (typeof STUDY_STATES)[number];

/** How far a study has come. */
export interface StudyProgress {
  readonly kind: "progress";
  /** Id of the study, 32 bytes. */
  readonly study: Uint8Array;
  /** The name in the study file, 1 to 256 characters. */
  readonly name: string;
  readonly state: StudyState;
  /** Subjects: planned, committed, given up, verified once more, and in conflict. */
  readonly total: number;
  readonly committed: number;
  readonly failed: number;
  readonly verified: number;
  readonly conflicts: number;
  /** Blocks on their way. */
  readonly outstanding: number;
  /** Absent before the first result. */
  readonly stepsPerSecond?: number | undefined;
  readonly subjectsPerSecond?: number | undefined;
  readonly secondsLeft?: number | undefined;
}

/** How urgent a notice is. */
const NOTICE_LEVELS = ["info", "warning", "alarm"] as const;
export type NoticeLevel = (typeof NOTICE_LEVELS)[number];

/** Something that a person should know of. */
export interface Notice {
  readonly kind: "notice";
  readonly level: NoticeLevel;
  /** Stable code, e.g. OPERANT_DETERMINISM_ALARM. */
  readonly code: string;
  /** At most 1,024 characters. */
  readonly message: string;
  /** Id of the study, 32 bytes, where it concerns one. */
  readonly study?: Uint8Array | undefined;
  readonly subject?: number | undefined;
}

/** Something to show while it happens; never the only record of it. */
export type LiveEvent = StudyProgress | Notice;

const STATE_TO_WIRE: Readonly<Record<StudyState, operant.v1.StudyState>> = {
  running: WireState.STUDY_STATE_RUNNING,
  complete: WireState.STUDY_STATE_COMPLETE,
  stopped: WireState.STUDY_STATE_STOPPED,
  interrupted: WireState.STUDY_STATE_INTERRUPTED,
  failed: WireState.STUDY_STATE_FAILED,
};
const LEVEL_TO_WIRE: Readonly<Record<NoticeLevel, operant.v1.NoticeLevel>> = {
  info: WireLevel.NOTICE_LEVEL_INFO,
  warning: WireLevel.NOTICE_LEVEL_WARNING,
  alarm: WireLevel.NOTICE_LEVEL_ALARM,
};

/** Throws ProtocolError unless the event is in range. */
export function checkEvent(field: string, event: LiveEvent): void {
  if (event.kind === "progress") checkProgress(field, event);
  else checkNotice(field, event);
}

/** Turns a checked event into its wire form. */
export function wireEvent(event: LiveEvent): operant.v1.LiveEvent.$Properties {
  if (event.kind === "progress") {
    const { kind: _, ...rest } = event;
    const progress = {
      ...rest,
      state: STATE_TO_WIRE[event.state],
      stepsPerSecond: event.stepsPerSecond ?? null,
      subjectsPerSecond: event.subjectsPerSecond ?? null,
      secondsLeft: event.secondsLeft ?? null,
    };
    return { progress };
  }
  const { level, code, message, study, subject } = event;
  const notice = {
    level: LEVEL_TO_WIRE[level],
    code,
    message,
    study: study ?? new Uint8Array(0),
    subject: subject ?? null,
  };
  return { notice };
}

/** Turns a decoded event into a checked one. */
export function readEvent(field: string, wire: operant.v1.LiveEvent.$Properties): LiveEvent {
  checkKnown(field, wire);
  const event = wire.progress
    ? readProgress(field, wire.progress)
    : readNotice(field, wire.notice ?? undefined);
  checkEvent(field, event);
  return event;
}

function checkProgress(field: string, progress: StudyProgress): void {
  checkBytes(`${field}.study`, progress.study, HASH_BYTES);
  checkText(`${field}.name`, progress.name, 1, 256);
  if (!STUDY_STATES.includes(progress.state)) {
    throw outOfRange(`${field}.state`, progress.state, `one of ${STUDY_STATES.join(", ")}`);
  }
  for (const name of ["total", "committed", "failed", "verified", "conflicts", "outstanding"]) {
    checkCount(`${field}.${name}`, progress[name as "total"]);
  }
  for (const name of ["stepsPerSecond", "subjectsPerSecond", "secondsLeft"] as const) {
    if (progress[name] !== undefined) checkCount(`${field}.${name}`, progress[name]);
  }
}

function checkNotice(field: string, notice: Notice): void {
  if (!NOTICE_LEVELS.includes(notice.level)) {
    throw outOfRange(`${field}.level`, notice.level, `one of ${NOTICE_LEVELS.join(", ")}`);
  }
  checkCode(`${field}.code`, notice.code);
  checkText(`${field}.message`, notice.message, 0, 1024);
  if (notice.study !== undefined) checkBytes(`${field}.study`, notice.study, HASH_BYTES);
  if (notice.subject !== undefined) checkUint(`${field}.subject`, notice.subject);
}

function readProgress(field: string, wire: operant.v1.StudyProgress.$Properties): StudyProgress {
  checkKnown(field, wire);
  const state = STUDY_STATES.find((one) => STATE_TO_WIRE[one] === wire.state);
  if (state === undefined) throw outOfRange(`${field}.state`, wire.state, "a known state");
  return {
    kind: "progress",
    study: readBytes(wire.study),
    name: wire.name ?? "",
    state,
    total: wire.total ?? 0,
    committed: wire.committed ?? 0,
    failed: wire.failed ?? 0,
    verified: wire.verified ?? 0,
    conflicts: wire.conflicts ?? 0,
    outstanding: wire.outstanding ?? 0,
    ...given("stepsPerSecond", wire.stepsPerSecond),
    ...given("subjectsPerSecond", wire.subjectsPerSecond),
    ...given("secondsLeft", wire.secondsLeft),
  };
}

function readNotice(field: string, wire: operant.v1.Notice.$Properties | undefined): Notice {
  if (wire === undefined) throw inconsistent(field, "an event without content");
  checkKnown(field, wire);
  const level = NOTICE_LEVELS.find((one) => LEVEL_TO_WIRE[one] === wire.level);
  if (level === undefined) throw outOfRange(`${field}.level`, wire.level, "a known level");
  const study = readBytes(wire.study);
  return {
    kind: "notice",
    level,
    code: wire.code ?? "",
    message: wire.message ?? "",
    ...(study.length > 0 ? { study } : {}),
    ...given("subject", wire.subject),
  };
}

function given<K extends string>(
  name: K,
  value: number | null | undefined,
): { readonly [name in K]?: number } {
  return (typeof value === "number" ? { [name]: value } : {}) as { readonly [name in K]?: number };
}
