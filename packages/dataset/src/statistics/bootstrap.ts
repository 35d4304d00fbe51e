import type { RandomStream } from "@operant/kernels";
import { quantileSorted } from "simple-statistics";

import { StatisticsError } from "../errors.ts";
import type { Interval } from "./interval.ts";
import { checkLevel } from "./interval.ts";

export interface BootstrapOptions {
  /** Number of resamples, ≥ 100. */
  readonly resamples?: number;
  readonly level?: number;
}

/**
 * Percentile interval of a statistic of one or more independent groups, each resampled with replacement
 * (Efron 1979). Resamples for which the statistic is NaN are left out; NaN bounds when there is no
 * other, or when a group is empty. Equal streams give equal intervals.
 */
export function bootstrapInterval(
  groups: readonly (readonly number[])[],
  statistic: (...groups: number[][]) => number,
  random: RandomStream,
  { resamples = 2000, level = 0.95 }: BootstrapOptions = {},
): Interval {
  checkLevel(level);
  if (resamples < 100) throw new StatisticsError("resamples", resamples, "at least 100");
  if (groups.some((group) => group.length === 0)) return { low: NaN, high: NaN };
  const estimates: number[] = [];
  for (let k = 0; k < resamples; k += 1) {
    const estimate = statistic(...groups.map((group) => resample(group, random)));
    if (!Number.isNaN(estimate)) estimates.push(estimate);
  }
  if (estimates.length === 0) return { low: NaN, high: NaN };
  estimates.sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return { low: quantileSorted(estimates, tail), high: quantileSorted(estimates, 1 - tail) };
}

function resample(group: readonly number[], random: RandomStream): number[] {
  return Array.from({ length: group.length }, () => group[random.integer(group.length)] ?? NaN);
}

/** Most draws that one set of resamples may take. */
const MOST_DRAWS = 4_000_000;

/** Resamples of a group by index, drawn once and used for every measure of its animals. */
export interface Draws {
  readonly resamples: number;
  /** Index of each drawn member, resample after resample. */
  readonly indices: Uint32Array;
}

/** Draws `resamples` times `n` members of a group of n; fewer times where n is very large. */
export function drawResamples(n: number, random: RandomStream, resamples = 2000): Draws {
  const affordable = Math.max(100, Math.min(resamples, Math.floor(MOST_DRAWS / Math.max(1, n))));
  const indices = new Uint32Array(n * affordable);
  for (let i = 0; i < indices.length; i += 1) indices[i] = random.integer(n);
  return { resamples: affordable, indices };
}

/** Mean and sample variance of every resample of a group. */
export interface ResampledMoments {
  readonly n: number;
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/** Computes the moments of each resample in one pass around the group's own mean. */
export function resampleMoments(values: readonly number[], draws: Draws): ResampledMoments {
  const n = values.length;
  const centre = values.reduce((sum, value) => sum + value, 0) / n;
  const deviations = Float64Array.from(values, (value) => value - centre);
  const means = new Float64Array(draws.resamples);
  const variances = new Float64Array(draws.resamples);
  for (let k = 0; k < draws.resamples; k += 1) {
    let sum = 0;
    let squares = 0;
    for (let i = k * n; i < (k + 1) * n; i += 1) {
      const deviation = deviations[draws.indices[i] ?? 0] ?? 0;
      sum += deviation;
      squares += deviation * deviation;
    }
    means[k] = centre + sum / n;
    variances[k] = Math.max(0, (squares - (sum * sum) / n) / (n - 1));
  }
  return { n, means, variances };
}

/**
 * Percentile interval of Hedges' g (`treated` minus `control`) from the moments of their resamples.
 * `factor` is g over d for these group sizes. Resamples without any spread are left out.
 */
export function effectInterval(
  treated: ResampledMoments,
  control: ResampledMoments,
  factor: number,
  level = 0.95,
): Interval {
  const freedom = treated.n + control.n - 2;
  const estimates: number[] = [];
  const resamples = Math.min(treated.means.length, control.means.length);
  for (let k = 0; k < resamples; k += 1) {
    const squares =
      (treated.variances[k] ?? 0) * (treated.n - 1) + (control.variances[k] ?? 0) * (control.n - 1);
    if (!(squares > 0)) continue;
    const difference = (treated.means[k] ?? 0) - (control.means[k] ?? 0);
    estimates.push((factor * difference) / Math.sqrt(squares / freedom));
  }
  if (estimates.length === 0) return { low: NaN, high: NaN };
  estimates.sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return { low: quantileSorted(estimates, tail), high: quantileSorted(estimates, 1 - tail) };
}
