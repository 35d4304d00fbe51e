import type { TableSpec } from "../manifest.ts";
import { TableBuilder } from "./table-builder.ts";

/** Writes the trials table: one row at each end of a trial. */
export class TrialRecorder {
  readonly table: TableBuilder;
  readonly #fixed: readonly number[];
  readonly #firstSignal: number;
  /** The signals at the latest choice of the trial in progress; NaN before it. */
  readonly #atChoice: Float32Array;
  /** Column of the table for each column of the present environment. */
  #own: readonly number[] = [];

  constructor(spec: TableSpec, signals: readonly string[]) {
    this.table = new TableBuilder("trials", spec);
    this.#fixed = ["phase", "session", "trial", "time"].map((name) => this.table.indexOf(name));
    this.#firstSignal = this.table.columns.length - signals.length;
    this.#atChoice = new Float32Array(signals.length).fill(NaN);
  }

  /** Takes the columns of the environment that runs from now on. */
  bind(columns: readonly string[]): void {
    this.#own = columns.map((name) => this.table.indexOf(name));
  }

  /** Notes the signals at a choice. */
  sample(signals: Float32Array): void {
    const { length } = this.#atChoice;
    for (let i = 0; i < length; i += 1) this.#atChoice[i] = signals[i] as number;
  }

  /** Forgets the choices so far: a trial begins. */
  clear(): void {
    this.#atChoice.fill(NaN);
  }

  /** Records a trial that has just ended. */
  record(phase: string, session: number, trial: number, time: number, row: Float64Array): void {
    const { table } = this;
    const [phaseColumn = 0, sessionColumn = 0, trialColumn = 0, timeColumn = 0] = this.#fixed;
    table.append();
    table.setText(phaseColumn, phase);
    table.set(sessionColumn, session);
    table.set(trialColumn, trial);
    table.set(timeColumn, time);
    for (const [index, column] of this.#own.entries()) table.set(column, row[index] as number);
    for (const [index, value] of this.#atChoice.entries()) {
      table.set(this.#firstSignal + index, value);
    }
    this.clear();
  }
}
