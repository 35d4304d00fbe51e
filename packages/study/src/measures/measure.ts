/** The rows of one table that belong to one phase, in order. */
export interface Rows {
  readonly length: number;
  has(name: string): boolean;
  /** The numbers of the first of these columns that is there; empty if none is. */
  column(...names: readonly string[]): ArrayLike<number>;
}

/** What a measure is computed from: one phase of one subject. */
export interface PhaseRecord {
  readonly trials: Rows;
  readonly sessions: Rows;
  /** A counter of the agent before the phase (0 at birth) and at its last session's end. */
  counter(name: string): { readonly before: number; readonly after: number };
}

/** One number about one phase of one subject. */
export interface Measure {
  /** snake_case, as study files name it. */
  readonly id: string;
  /** Unit of the number; "" for a ratio, a probability or a count. */
  readonly unit: string;
  /** What it means and when it is undefined (NaN), one or two sentences. */
  readonly meaning: string;
  /** Where the definition comes from. */
  readonly source?: string;
  /** Columns of the trials table that it needs; of a list, any one. */
  readonly columns: readonly (string | readonly string[])[];
  /** Counters of the agent that it needs. */
  readonly counters?: readonly string[];
  /** Computes it; NaN where undefined. Throws nothing. */
  compute(record: PhaseRecord): number;
}

/** The needs of a measure that are not met, as people would name them; empty when all are. */
export function unmetNeeds(
  { columns, counters = [] }: Measure,
  hasColumn: (name: string) => boolean,
  hasCounter: (name: string) => boolean,
): readonly string[] {
  const lists = columns.map((need) => (typeof need === "string" ? [need] : need));
  const unmet = lists.filter((names) => !names.some(hasColumn)).map((names) => names.join(" or "));
  return [...unmet, ...counters.filter((name) => !hasCounter(name))];
}

/** Mean of the values that are numbers; NaN without any. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? NaN : sum / count;
}

/** Median of the values that are numbers; NaN without any. */
export function median(values: ArrayLike<number>): number {
  const sorted = Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Sum of the values that are numbers. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) total += (values[i] as number) || 0;
  return total;
}

/** The share of rows with `passes` among those with `counts`; NaN without any of these. */
export function share(
  length: number,
  counts: (row: number) => boolean,
  passes: (row: number) => boolean,
): number {
  let all = 0;
  let some = 0;
  for (let row = 0; row < length; row += 1) {
    if (!counts(row)) continue;
    all += 1;
    if (passes(row)) some += 1;
  }
  return all === 0 ? NaN : some / all;
}
