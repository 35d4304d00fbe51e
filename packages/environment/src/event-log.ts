import type { EventKind } from "./contract.ts";

/** Every kind of event; its index is the code in the log. Append, never renumber. */
export const EVENT_KINDS = [
  "cue-on",
  "cue-off",
  "response",
  "reward",
  "punishment",
  "omission",
  "changeover",
  "context",
] as const satisfies readonly EventKind[];

const CODES: ReadonlyMap<string, number> = new Map(EVENT_KINDS.map((kind, code) => [kind, code]));
const FIRST_CAPACITY = 256;

/** The code of a kind, or undefined for a name that is no kind. */
export function eventCode(kind: string): number | undefined {
  return CODES.get(kind);
}

/**
 * The events of a trial, in three parallel columns that are reused: rows 0 … length − 1 are valid.
 *
 * The host empties it when a session begins and at the first step after a trial has ended, so a
 * session loop reads it whenever `trialEnded` and once more at the end of the session.
 */
export class EventLog {
  /** Number of events. */
  length = 0;
  /** Index into EVENT_KINDS. */
  kinds = new Uint8Array(FIRST_CAPACITY);
  /** Seconds since the session began, gaps between trials included. */
  seconds = new Float64Array(FIRST_CAPACITY);
  /** One value per event, e.g. which action, how much reward. */
  values = new Float64Array(FIRST_CAPACITY);

  /** Adds one event; grows by doubling. */
  push(kind: number, seconds: number, value: number): void {
    const row = this.length;
    if (row === this.kinds.length) this.#grow();
    this.kinds[row] = kind;
    this.seconds[row] = seconds;
    this.values[row] = value;
    this.length = row + 1;
  }

  /** Forgets all events and keeps the memory. */
  clear(): void {
    this.length = 0;
  }

  #grow(): void {
    const capacity = this.kinds.length * 2;
    const { kinds, seconds, values } = this;
    this.kinds = new Uint8Array(capacity);
    this.seconds = new Float64Array(capacity);
    this.values = new Float64Array(capacity);
    this.kinds.set(kinds);
    this.seconds.set(seconds);
    this.values.set(values);
  }
}
