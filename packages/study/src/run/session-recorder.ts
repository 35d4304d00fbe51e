import type { TableSpec } from "../manifest.ts";
import { TableBuilder } from "./table-builder.ts";

/** What one session came to. */
export interface SessionTotals {
  steps: number;
  trials: number;
  /** Choices of an action other than wait. */
  responses: number;
  reward: number;
  /** Simulated seconds, gaps included. */
  seconds: number;
  ended: SessionEnd;
}

/** Position among the levels of the column `ended`. */
export const SessionEnd = { limit: 0, terminated: 1, truncated: 2 } as const;
export type SessionEnd = (typeof SessionEnd)[keyof typeof SessionEnd];

/** Writes the sessions table: totals and the agent's counters. */
export class SessionRecorder {
  readonly table: TableBuilder;
  readonly #firstCounter: number;

  constructor(spec: TableSpec) {
    this.table = new TableBuilder("sessions", spec);
    this.#firstCounter = this.table.indexOf("ended") + 1;
  }

  record(phase: string, session: number, totals: SessionTotals, counters: Float64Array): void {
    const { table } = this;
    table.append();
    table.setText(0, phase);
    table.set(1, session);
    table.set(2, totals.steps);
    table.set(3, totals.trials);
    table.set(4, totals.responses);
    table.set(5, totals.reward);
    table.set(6, totals.seconds);
    table.set(7, totals.ended);
    for (const [index, value] of counters.entries()) table.set(this.#firstCounter + index, value);
  }
}
