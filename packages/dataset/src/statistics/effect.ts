import { mean, sampleVariance } from "simple-statistics";

import { jStat } from "./jstat.ts";

/** Fewest values in a group for which a deviation exists. */
const FEWEST = 2;

/**
 * Difference of means in pooled standard deviations, `treated` minus `control` (Cohen 1988). 0 when all
 * values are equal; NaN for fewer than two values in a group, or when only the means differ.
 */
export function cohensD(treated: readonly number[], control: readonly number[]): number {
  if (treated.length < FEWEST || control.length < FEWEST) return NaN;
  const difference = mean([...treated]) - mean([...control]);
  const freedom = treated.length + control.length - 2;
  const squares =
    sampleVariance([...treated]) * (treated.length - 1) +
    sampleVariance([...control]) * (control.length - 1);
  if (squares === 0) return difference === 0 ? 0 : NaN;
  return difference / Math.sqrt(squares / freedom);
}

/** Cohen's d without its bias in small samples (Hedges 1981). NaN where d is, or with 3 values in all. */
export function hedgesG(treated: readonly number[], control: readonly number[]): number {
  return cohensD(treated, control) * hedgesFactor(treated.length + control.length - 2);
}

/** Hedges' exact factor, g over d, for so many degrees of freedom (1981, eq. 6e); NaN below 2. */
export function hedgesFactor(freedom: number): number {
  if (freedom < FEWEST) return NaN;
  const logFactor = jStat.gammaln(freedom / 2) - jStat.gammaln((freedom - 1) / 2);
  return Math.exp(logFactor) / Math.sqrt(freedom / 2);
}

/** P(treated > control) − P(treated < control) over all pairs, −1 to 1 (Cliff 1993). NaN without pairs. */
export function cliffsDelta(treated: readonly number[], control: readonly number[]): number {
  const sorted = [...control].sort((a, b) => a - b);
  let balance = 0;
  for (const value of treated) {
    const below = countBelow(sorted, value);
    const above = sorted.length - countBelow(sorted, value, true);
    balance += below - above;
  }
  return balance / (treated.length * control.length);
}

/** How many of `sorted` are smaller than `value` (or not larger, with `orEqual`). */
function countBelow(sorted: readonly number[], value: number, orEqual = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] ?? NaN;
    if (at < value || (orEqual && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
