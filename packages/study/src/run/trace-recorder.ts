import { EVENT_KINDS, type EventLog } from "@operant/environment";
import type { TracePlan } from "../manifest.ts";
import { TRACES } from "../plan/tables.ts";
import { TableBuilder } from "./table-builder.ts";

/** Steps of one trial that a trace can hold; later ones are left out. */
const MOST_STEPS = 1 << 20;

/** Sums and counts of one kind of trial: one bin of time after the other, signals within. */
interface Sums {
  readonly values: Float64Array;
  readonly counts: Uint32Array;
}

/**
 * Averages each signal by time around an instant of the trial, per kind of trial and session.
 *
 * The steps of a trial are kept until it ends, because its kind and its instant are known only then.
 */
export class TraceRecorder {
  readonly table = new TableBuilder("traces", TRACES);
  readonly #plan: TracePlan;
  readonly #signals: readonly string[];
  readonly #bins: number;
  readonly #kinds = new Map<number, Sums>();
  #steps: Float32Array;
  #count = 0;
  /** Seconds of the session at which the trial in progress began. */
  #start = 0;

  constructor(plan: TracePlan, signals: readonly string[]) {
    this.#plan = plan;
    this.#signals = signals;
    const span = plan.beforeSeconds + plan.afterSeconds;
    this.#bins = Math.max(1, Math.ceil(span / plan.binSeconds - 1e-9));
    this.#steps = new Float32Array(Math.max(1, signals.length) * 256);
  }

  /** Starts a trial at `seconds` of the session. */
  begin(seconds: number): void {
    this.#count = 0;
    this.#start = seconds;
  }

  /** Notes the signals of one step. */
  step(signals: Float32Array): void {
    const width = this.#signals.length;
    const offset = this.#count * width;
    if (offset + width > this.#steps.length) {
      if (this.#count >= MOST_STEPS) return;
      const larger = new Float32Array(this.#steps.length * 2);
      larger.set(this.#steps);
      this.#steps = larger;
    }
    for (let i = 0; i < width; i += 1) this.#steps[offset + i] = signals[i] as number;
    this.#count += 1;
  }

  /** Adds the trial that has just ended to the means of its kind. */
  end(kind: number, events: EventLog, stepSeconds: number): void {
    const instant = this.#instant(events);
    if (Number.isNaN(instant)) return;
    const { values, counts } = this.#sums(kind);
    const { beforeSeconds, binSeconds } = this.#plan;
    const width = this.#signals.length;
    for (let step = 0; step < this.#count; step += 1) {
      // Step s holds the signals at the end of the s-th step of the trial, counted from 1.
      const seconds = (step + 1) * stepSeconds - instant;
      const bin = Math.floor((seconds + beforeSeconds) / binSeconds + 1e-9);
      if (bin < 0 || bin >= this.#bins) continue;
      counts[bin] = (counts[bin] as number) + 1;
      for (let i = 0; i < width; i += 1) {
        const cell = bin * width + i;
        values[cell] = (values[cell] as number) + (this.#steps[step * width + i] as number);
      }
    }
  }

  /** Writes the means of a session and forgets them. */
  flush(phase: string, session: number): void {
    for (const kind of [...this.#kinds.keys()].sort((a, b) => a - b)) {
      this.#write(phase, session, kind, this.#kinds.get(kind) as Sums);
    }
    this.#kinds.clear();
  }

  #write(phase: string, session: number, kind: number, { values, counts }: Sums): void {
    const { table } = this;
    const { beforeSeconds, binSeconds } = this.#plan;
    for (const [index, signal] of this.#signals.entries()) {
      for (let bin = 0; bin < this.#bins; bin += 1) {
        const count = counts[bin] as number;
        if (count === 0) continue;
        table.append();
        table.setText(0, phase);
        table.set(1, session);
        table.set(2, kind);
        table.setText(3, signal);
        table.set(4, (bin + 0.5) * binSeconds - beforeSeconds);
        table.set(5, (values[bin * this.#signals.length + index] as number) / count);
        table.set(6, count);
      }
    }
  }

  /** Seconds from the start of the trial to the instant of alignment; NaN if there was none. */
  #instant(events: EventLog): number {
    if (this.#plan.align === "trial-start") return 0;
    const code = EVENT_KINDS.indexOf(this.#plan.align);
    for (let i = 0; i < events.length; i += 1) {
      if (events.kinds[i] === code) return (events.seconds[i] as number) - this.#start;
    }
    return NaN;
  }

  #sums(kind: number): Sums {
    let sums = this.#kinds.get(kind);
    if (sums === undefined) {
      sums = {
        values: new Float64Array(this.#bins * this.#signals.length),
        counts: new Uint32Array(this.#bins),
      };
      this.#kinds.set(kind, sums);
    }
    return sums;
  }
}
