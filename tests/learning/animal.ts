import type { Column, SubjectResult, Table } from "@operant/protocol";

/** Which trials to take: a phase, trial numbers from 1 (both included), values of other columns. */
export interface Selection {
  readonly phase: string;
  readonly from?: number;
  readonly to?: number;
  readonly where?: Readonly<Record<string, number>>;
}

/** What one animal left behind: its trials table, column by column. */
export class Animal {
  readonly #trials: Table;
  readonly #columns: ReadonlyMap<string, ArrayLike<number>>;
  readonly #phases: readonly string[];

  constructor(result: SubjectResult) {
    const trials = result.tables.find(({ name }) => name === "trials");
    if (trials === undefined) throw new Error(`subject ${result.subject} has no trials table`);
    this.#trials = trials;
    this.#columns = new Map(trials.columns.map((column) => [column.name, decode(column)]));
    this.#phases = trials.columns.find(({ name }) => name === "phase")?.texts ?? [];
  }

  /** The values of a column in the selected trials, in order; a column that is not there is NaN. */
  values(column: string, { phase, from = 1, to = Infinity, where = {} }: Selection): number[] {
    const phaseIndex = this.#phases.indexOf(phase);
    if (phaseIndex < 0) throw new Error(`no phase "${phase}" in the trials table`);
    const conditions = Object.entries(where);
    const values: number[] = [];
    for (let row = 0; row < this.#trials.rows; row += 1) {
      const trial = this.#at("trial", row);
      if (this.#at("phase", row) !== phaseIndex || trial < from || trial > to) continue;
      if (conditions.every(([name, value]) => this.#at(name, row) === value)) {
        values.push(this.#at(column, row));
      }
    }
    return values;
  }

  /** Their mean; NaN without trials. */
  mean(column: string, selection: Selection): number {
    const values = this.values(column, selection);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  }

  #at(column: string, row: number): number {
    return this.#columns.get(column)?.[row] ?? NaN;
  }
}

function decode({ type, values }: Column): ArrayLike<number> {
  const { buffer } = values.slice();
  switch (type) {
    case "uint8":
      return new Uint8Array(buffer);
    case "int32":
      return new Int32Array(buffer);
    case "uint32":
    case "text":
      return new Uint32Array(buffer);
    case "float32":
      return new Float32Array(buffer);
    case "float64":
      return new Float64Array(buffer);
    default:
      return type satisfies never;
  }
}
