import type { RandomStream } from "@operant/kernels";

import { mean, sampleVariance } from "simple-statistics";

import { jStat } from "./jstat.ts";

/** Welch's test of equal means. */
export interface WelchTest {
  readonly t: number;
  /** Degrees of freedom (Welch & Satterthwaite). */
  readonly freedom: number;
  /** Two-sided. */
  readonly p: number;
}

/** Compares two means without assuming equal variances (Welch 1947). NaN for fewer than two values. */
export function welchTest(left: readonly number[], right: readonly number[]): WelchTest {
  if (left.length < 2 || right.length < 2) return { t: NaN, freedom: NaN, p: NaN };
  const a = sampleVariance([...left]) / left.length;
  const b = sampleVariance([...right]) / right.length;
  const difference = mean([...left]) - mean([...right]);
  if (a + b === 0) return { t: NaN, freedom: NaN, p: difference === 0 ? 1 : NaN };
  const t = difference / Math.sqrt(a + b);
  const freedom = (a + b) ** 2 / (a ** 2 / (left.length - 1) + b ** 2 / (right.length - 1));
  return { t, freedom, p: 2 * jStat.studentt.cdf(-Math.abs(t), freedom) };
}

/**
 * Two-sided p of the difference of means when group labels mean nothing: the share of shuffles at least
 * as extreme, the observed one included, (k + 1)/(N + 1) (Phipson & Smyth 2010).
 */
export function permutationTest(
  left: readonly number[],
  right: readonly number[],
  random: RandomStream,
  permutations = 10_000,
): number {
  if (left.length === 0 || right.length === 0) return NaN;
  const pooled = Float64Array.from([...left, ...right]);
  const total = pooled.reduce((sum, value) => sum + value, 0);
  const gap = (sum: number) =>
    Math.abs(sum / left.length - (total - sum) / (pooled.length - left.length));
  const observed = gap(left.reduce((sum, value) => sum + value, 0));
  // Rounding must not turn an equal arrangement into a less extreme one.
  const threshold = observed * (1 - 1e-12);
  let extreme = 1;
  for (let k = 0; k < permutations; k += 1) {
    if (gap(sumOfDraw(pooled, left.length, random)) >= threshold) extreme += 1;
  }
  return extreme / (permutations + 1);
}

/** Moves `count` random members to the front (Fisher & Yates) and sums them. */
function sumOfDraw(pooled: Float64Array, count: number, random: RandomStream): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    const j = i + random.integer(pooled.length - i);
    const drawn = pooled[j] ?? 0;
    pooled[j] = pooled[i] ?? 0;
    pooled[i] = drawn;
    sum += drawn;
  }
  return sum;
}
