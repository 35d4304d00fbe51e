import { mean, sampleStandardDeviation } from "simple-statistics";

import { StatisticsError } from "../errors.ts";
import { jStat } from "./jstat.ts";

/** An estimate between two bounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A mean with its confidence interval; bounds are NaN for fewer than two values. */
export interface MeanInterval extends Interval {
  readonly n: number;
  readonly mean: number;
  /** Sample standard deviation. */
  readonly deviation: number;
}

/** Mean with Student's t interval (Student 1908). NaN throughout for no value. */
export function meanInterval(values: readonly number[], level = 0.95): MeanInterval {
  checkLevel(level);
  const n = values.length;
  if (n === 0) return { n, mean: NaN, deviation: NaN, low: NaN, high: NaN };
  const center = mean([...values]);
  if (n === 1) return { n, mean: center, deviation: NaN, low: NaN, high: NaN };
  const deviation = sampleStandardDeviation([...values]);
  return { n, mean: center, deviation, ...tInterval(center, deviation, n, level) };
}

/** Student's t interval from mean, sample standard deviation and n ≥ 2. */
export function tInterval(center: number, deviation: number, n: number, level = 0.95): Interval {
  const half = (jStat.studentt.inv(0.5 + level / 2, n - 1) * deviation) / Math.sqrt(n);
  return { low: center - half, high: center + half };
}

/** Exact interval of a probability from `successes` of `n` trials (Clopper & Pearson 1934). */
export function clopperPearson(successes: number, n: number, level = 0.95): Interval {
  checkLevel(level);
  if (!Number.isInteger(n) || n < 1) throw new StatisticsError("n", n, "a whole number ≥ 1");
  if (!Number.isInteger(successes) || successes < 0 || successes > n) {
    throw new StatisticsError("successes", successes, `a whole number from 0 to ${n}`);
  }
  const tail = (1 - level) / 2;
  return {
    low: successes === 0 ? 0 : jStat.beta.inv(tail, successes, n - successes + 1),
    high: successes === n ? 1 : jStat.beta.inv(1 - tail, successes + 1, n - successes),
  };
}

export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new StatisticsError("level", level, "between 0 and 1");
}
