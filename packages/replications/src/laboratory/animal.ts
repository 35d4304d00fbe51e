import type { Column, SubjectResult, Table } from "@operant/protocol";

/** Which trials to take: a phase, trial numbers from 1 (both included), values of other columns. */
export interface Selection {
  readonly phase: string;
  readonly from?: number;
  readonly to?: number;
  readonly where?: Readonly<Record<string, number>>;
}

/** Which part of the traces table to take. */
export interface TraceSelection {
  readonly phase: string;
  readonly session?: number;
  readonly kind?: number;
}

/** What one animal left behind. */
export class Animal {
  readonly #trials: Rows;
  readonly #tables: readonly Table[];

  constructor(result: SubjectResult) {
    this.#tables = result.tables;
    this.#trials = new Rows(result.tables, "trials");
  }

  /** Values of a column in the selected trials, in order; a column that is not there is NaN. */
  values(column: string, { phase, from = 1, to = Infinity, where = {} }: Selection): number[] {
    const rows = this.#trials;
    const conditions = Object.entries(where);
    return rows.indices("phase", phase).flatMap((row) => {
      const trial = rows.number("trial", row);
      if (trial < from || trial > to) return [];
      const fits = conditions.every(([name, value]) => rows.number(name, row) === value);
      return fits ? [rows.number(column, row)] : [];
    });
  }

  /** Their mean; NaN without trials. */
  mean(column: string, selection: Selection): number {
    return meanOf(this.values(column, selection));
  }

  /** A measure that the study asked for, of a phase. */
  measure(name: string, phase: string): number {
    const rows = new Rows(this.#tables, "measures");
    const row = rows.indices("phase", phase).find((at) => rows.text("measure", at) === name);
    return row === undefined ? NaN : rows.number("value", row);
  }

  /** Mean course of a signal: [time s, value] per bin. */
  trace(signal: string, { phase, session = 1, kind = 0 }: TraceSelection): [number, number][] {
    const rows = new Rows(this.#tables, "traces");
    return rows.indices("phase", phase).flatMap((row) => {
      const fits =
        rows.number("session", row) === session &&
        rows.number("kind", row) === kind &&
        rows.text("signal", row) === signal;
      return fits ? [[rows.number("time", row), rows.number("mean", row)] as [number, number]] : [];
    });
  }

  /**
   * Time integral of a signal over the recorded part of all trials, per session of a phase, in order;
   * `weight` is a function of the recorded time, s.
   */
  integrals(signal: string, phase: string, weight = (_seconds: number): number => 1): number[] {
    const rows = new Rows(this.#tables, "traces");
    const sums = new Map<number, number>();
    for (const row of rows.indices("phase", phase)) {
      if (rows.text("signal", row) !== signal) continue;
      const session = rows.number("session", row);
      const part = rows.number("mean", row) * rows.number("count", row);
      sums.set(session, (sums.get(session) ?? 0) + part * weight(rows.number("time", row)));
    }
    return [...sums.keys()].sort((a, b) => a - b).map((session) => sums.get(session) as number);
  }
}

/** Arithmetic mean; NaN for no values. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean over animals of one number per animal, animals without that number left out. */
export function across(animals: readonly Animal[], statistic: (animal: Animal) => number): number {
  return meanOf(animals.map(statistic).filter((value) => !Number.isNaN(value)));
}

/** A table by row and column. */
class Rows {
  readonly #rows: number;
  readonly #columns: ReadonlyMap<string, { values: ArrayLike<number>; texts: readonly string[] }>;

  constructor(tables: readonly Table[], name: string) {
    const found = tables.find((entry) => entry.name === name);
    this.#rows = found?.rows ?? 0;
    const columns = (found?.columns ?? []).map((column) => {
      return [column.name, { values: decode(column), texts: column.texts ?? [] }] as const;
    });
    this.#columns = new Map(columns);
  }

  indices(column: string, text: string): number[] {
    const wanted = this.#columns.get(column)?.texts.indexOf(text) ?? -1;
    const found: number[] = [];
    for (let row = 0; row < this.#rows; row += 1) {
      if (wanted >= 0 && this.number(column, row) === wanted) found.push(row);
    }
    return found;
  }

  number(column: string, row: number): number {
    return this.#columns.get(column)?.values[row] ?? NaN;
  }

  text(column: string, row: number): string | undefined {
    return this.#columns.get(column)?.texts[this.number(column, row)];
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
