import type { Acceptance, Observable, Replication } from "./contract.ts";

export type Verdict = "pass" | "inconclusive" | "fail" | "not comparable";

/** Mean and 95 % interval over repetitions; an exact case has an interval of no width. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/**
 * Two-sided 97.5 % quantiles of Student's t for 1 … 30 degrees of freedom. A table, because the quantile
 * that the dataset room uses comes from a library of `Math.*`, which stays outside the purity wall.
 */
const T_QUANTILES = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
];

/** Estimates a mean with its Student interval. Throws a RangeError for no values. */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  if (n === 0) throw new RangeError("estimate: no repetitions");
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n === 1) return { mean, low: mean, high: mean, n };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = (T_QUANTILES[n - 2] ?? 1.96 + 2.4 / n) * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half, n };
}

/** The one verdict rule: the interval decides; across an edge is inconclusive. */
export function judge(interval: Estimate, accept: Acceptance): Verdict {
  const low = accept.low ?? -Infinity;
  const high = accept.high ?? Infinity;
  if (Number.isNaN(interval.mean)) return "not comparable";
  if (interval.low >= low && interval.high <= high) return "pass";
  if (interval.high < low || interval.low > high) return "fail";
  return "inconclusive";
}

/** A replication passes if every observable does; one failure fails it. */
export function combine(verdicts: readonly Verdict[]): Verdict {
  for (const verdict of ["fail", "not comparable", "inconclusive"] as const) {
    if (verdicts.includes(verdict)) return verdict;
  }
  return "pass";
}

/** Whether a value whose source is unchecked would decide: such a replication is not comparable. */
export function isDecisive(observable: Observable): boolean {
  const certainty = observable.published?.certainty;
  return certainty !== "unverified" && certainty !== "second-hand";
}

/** Names of the variants to run: the model, then its controls. */
export function variantsOf(replication: Replication): readonly string[] {
  return ["model", ...replication.controls.map(({ name }) => name)];
}
