import type { RunningStage } from "./running-stage.ts";
import { requireShape } from "./write-back.ts";

type StoredEvent = readonly [kind: number, seconds: number, value: number];

/** What a snapshot holds beside the environment's own state. */
export interface HostRecord {
  readonly id: string;
  readonly executed: number;
  readonly stage: StoredStage;
  readonly events: readonly StoredEvent[];
  readonly random: Uint32Array;
  readonly state: unknown;
}

type StoredStage = ReturnType<typeof storedStage>;

/** Takes the host's part of a snapshot; arrays are not copied. */
export function recordOf(id: string, stage: RunningStage, executed: number) {
  const { kinds, seconds, values, length } = stage.events;
  const events = Array.from({ length }, (_, i) => [kinds[i], seconds[i], values[i]]);
  return { id, executed, stage: storedStage(stage), events, random: stage.random.state() };
}

/** Reads a decoded snapshot. Throws an Error that says why it does not fit; changes nothing. */
export function readRecord(data: unknown, id: string, stage: RunningStage): HostRecord {
  requireShape({ ...recordOf(id, stage, 0), events: [], state: null }, data, "snapshot");
  const record = data as HostRecord;
  if (record.id !== id) throw new RangeError(`it was taken from "${record.id}"`);
  for (const event of record.events) requireShape([0, 0, 0], event, "snapshot.events");
  if (record.stage.stepSeconds !== stage.stepSeconds) {
    throw new RangeError(`it was taken at steps of ${record.stage.stepSeconds} s`);
  }
  return record;
}

function storedStage(stage: RunningStage) {
  const { stepSeconds, reward, choice, observed, row, recorded } = stage;
  const { trialEnded, gapSeconds, terminated, truncated, steps, skipped } = stage;
  // prettier-ignore
  return {
    stepSeconds, reward, choice, observed, row, recorded,
    trialEnded, gapSeconds, terminated, truncated, steps, skipped,
  };
}
