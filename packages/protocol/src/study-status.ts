import { operant } from "#wire";

import { HASH_BYTES } from "./block.ts";
import { checkBytes, checkCode, checkCount, checkText, checkUint, outOfRange } from "./check.ts";
import { checkKnown, readBytes } from "./frame.ts";

const Wire = operant.v1.StudyStanding;

const STANDINGS = ["running", "paused", "complete", "stopped", "cancelled", "failed"] as const;
/** How a study stands with its coordinator. */
export type StudyStanding = (typeof STANDINGS)[number];

export interface ConditionStatus {
  readonly id: string;
  readonly total: number;
  /** Committed or given up. */
  readonly done: number;
}

export interface GivenUp {
  readonly subject: number;
  readonly code: string;
  readonly message: string;
}

/** How a study stands, as the coordinator that keeps its dataset says. */
export interface StudyStatus {
  /** 32 bytes. */
  readonly id: Uint8Array;
  readonly name: string;
  readonly standing: StudyStanding;
  /** Subjects: planned, committed, given up, verified once more, and in conflict. */
  readonly total: number;
  readonly committed: number;
  readonly failed: number;
  readonly verified: number;
  readonly conflicts: number;
  /** Blocks on their way. */
  readonly outstanding: number;
  readonly stepsPerSecond?: number | undefined;
  readonly subjectsPerSecond?: number | undefined;
  readonly secondsLeft?: number | undefined;
  /** Digest of the complete dataset, 32 bytes. */
  readonly digest?: Uint8Array | undefined;
  /** Why it stopped or failed; else empty. At most 4,096 characters. */
  readonly reason: string;
  /** At most MOST_DETAILS of each. */
  readonly conditions: readonly ConditionStatus[];
  readonly givenUp: readonly GivenUp[];
}

/** Most conditions and most given up subjects of one status. */
export const MOST_DETAILS = 200;
const COUNTS = ["total", "committed", "failed", "verified", "conflicts", "outstanding"] as const;
const RATES = ["stepsPerSecond", "subjectsPerSecond", "secondsLeft"] as const;

const TO_WIRE: Readonly<Record<StudyStanding, operant.v1.StudyStanding>> = {
  running: Wire.STUDY_STANDING_RUNNING,
  paused: Wire.STUDY_STANDING_PAUSED,
  complete: Wire.STUDY_STANDING_COMPLETE,
  stopped: Wire.STUDY_STANDING_STOPPED,
  cancelled: Wire.STUDY_STANDING_CANCELLED,
  failed: Wire.STUDY_STANDING_FAILED,
};

/** Throws ProtocolError unless the status is in range. */
export function checkStatus(field: string, status: StudyStatus): void {
  checkBytes(`${field}.id`, status.id, HASH_BYTES);
  checkText(`${field}.name`, status.name, 1, 256);
  if (!STANDINGS.includes(status.standing)) {
    throw outOfRange(`${field}.standing`, status.standing, `one of ${STANDINGS.join(", ")}`);
  }
  for (const name of COUNTS) checkCount(`${field}.${name}`, status[name]);
  for (const name of RATES) {
    if (status[name] !== undefined) checkCount(`${field}.${name}`, status[name]);
  }
  if (status.digest !== undefined) checkBytes(`${field}.digest`, status.digest, HASH_BYTES);
  checkText(`${field}.reason`, status.reason, 0, 4096);
  for (const list of [status.conditions, status.givenUp]) {
    if (list.length > MOST_DETAILS) throw outOfRange(field, list.length, `at most ${MOST_DETAILS}`);
  }
  for (const { id, total, done } of status.conditions) {
    checkText(`${field}.conditions.id`, id, 0, 4096);
    checkCount(`${field}.conditions.total`, total);
    checkCount(`${field}.conditions.done`, done);
  }
  for (const { subject, code, message } of status.givenUp) {
    checkUint(`${field}.given_up.subject`, subject);
    checkCode(`${field}.given_up.code`, code);
    checkText(`${field}.given_up.message`, message, 0, 4096);
  }
}

/** Turns a checked status into its wire form. */
export function wireStatus(status: StudyStatus): operant.v1.StudyStatus.$Properties {
  const { conditions, givenUp, ...rest } = status;
  return {
    ...rest,
    standing: TO_WIRE[status.standing],
    stepsPerSecond: status.stepsPerSecond ?? null,
    subjectsPerSecond: status.subjectsPerSecond ?? null,
    secondsLeft: status.secondsLeft ?? null,
    digest: status.digest ?? new Uint8Array(0),
    conditions: conditions.map((condition) => ({ ...condition })),
    givenUp: givenUp.map((one) => ({ ...one })),
  };
}

/** Turns a decoded status into a checked one. */
export function readStatus(field: string, wire: operant.v1.StudyStatus.$Properties): StudyStatus {
  checkKnown(field, wire);
  const standing = STANDINGS.find((one) => TO_WIRE[one] === wire.standing);
  if (standing === undefined) throw outOfRange(field, wire.standing, "a known standing");
  const digest = readBytes(wire.digest);
  const status: StudyStatus = {
    id: readBytes(wire.id),
    name: wire.name ?? "",
    standing,
    total: wire.total ?? 0,
    committed: wire.committed ?? 0,
    failed: wire.failed ?? 0,
    verified: wire.verified ?? 0,
    conflicts: wire.conflicts ?? 0,
    outstanding: wire.outstanding ?? 0,
    stepsPerSecond: wire.stepsPerSecond ?? undefined,
    subjectsPerSecond: wire.subjectsPerSecond ?? undefined,
    secondsLeft: wire.secondsLeft ?? undefined,
    digest: digest.length > 0 ? digest : undefined,
    reason: wire.reason ?? "",
    conditions: (wire.conditions ?? []).map((condition) => {
      checkKnown(field, condition);
      return { id: condition.id ?? "", total: condition.total ?? 0, done: condition.done ?? 0 };
    }),
    givenUp: (wire.givenUp ?? []).map((one) => {
      checkKnown(field, one);
      return { subject: one.subject ?? 0, code: one.code ?? "", message: one.message ?? "" };
    }),
  };
  checkStatus(field, status);
  return status;
}
