import { log64 } from "@operant/kernels";

/** Maps values of one axis to pixels, with the values to be labelled. */
export interface Scale {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** Ratio of largest to smallest value from which an axis is logarithmic. */
const LOGARITHMIC_FROM = 20;

/** A scale over the values themselves: logarithmic where they span decades. */
export function scaleOver(values: readonly number[], from: number, to: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low <= 0 || high / low < LOGARITHMIC_FROM) return linearScale(values, from, to, true);
  const [a, b] = [log64(low), log64(high)];
  const at = (value: number): number => from + ((log64(value) - a) / (b - a)) * (to - from);
  return { ticks: Array.from(new Set(values)).sort((p, q) => p - q), at };
}

/** A linear scale with ticks at 1, 2 or 5 × 10^k; `exact` keeps the range of the values. */
export function linearScale(
  values: readonly number[],
  from: number,
  to: number,
  exact = false,
): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = most - least || Math.abs(most) || 1;
  const step = niceStep(range / 5);
  const low = exact ? least : Math.floor(least / step + 0.05) * step;
  const high = exact ? (most === least ? least + 1 : most) : Math.ceil(most / step - 0.05) * step;
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor((high - low) / step + 1e-9) - (first - Math.ceil(low / step - 1e-9)) + 1;
  const ticks = Array.from({ length: count }, (_, k) => (first + k) * step);
  const at = (value: number): number => from + ((value - low) / (high - low || 1)) * (to - from);
  return { ticks: ticks.filter((tick) => tick <= high + 1e-9 * range), at };
}

function niceStep(rough: number): number {
  let power = 1;
  while (power * 10 <= rough) power *= 10;
  while (power > rough) power /= 10;
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? 10 * power;
}
