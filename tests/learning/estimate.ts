import type { Animal } from "@operant/replications";

/** A mean over animals with the half width of its 95 % interval (Student's t). */
export interface Estimate {
  readonly mean: number;
  readonly half: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** Estimates the mean of one number per animal; an animal without that number makes it NaN. */
export function estimate(animals: readonly Animal[], statistic: (animal: Animal) => number) {
  return estimateOf(animals.map(statistic));
}

/** Estimates a mean from its sample. */
export function estimateOf(sample: readonly number[]): Estimate {
  const count = sample.length;
  const mean = sample.reduce((sum, x) => sum + x, 0) / count;
  const variance = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (count - 1);
  return around(mean, student(count - 1) * Math.sqrt(variance / count), count);
}

/** Estimates a quotient of two independent means by first-order propagation. */
export function quotient(over: Estimate, under: Estimate): Estimate {
  const mean = over.mean / under.mean;
  const half = Math.sqrt(over.half ** 2 + (mean * under.half) ** 2) / Math.abs(under.mean);
  return around(mean, half, over.count);
}

/** Estimates a difference of two independent means. */
export function difference(one: Estimate, other: Estimate): Estimate {
  const half = Math.sqrt(one.half ** 2 + other.half ** 2);
  return around(one.mean - other.mean, half, one.count);
}

/** "0.812 ± 0.031". */
export function show({ mean, half }: Estimate): string {
  return `${mean.toFixed(3)} ± ${half.toFixed(3)}`;
}

function around(mean: number, half: number, count: number): Estimate {
  return { mean, half, low: mean - half, high: mean + half, count };
}

/** The 97.5 % point of Student's t to 0.002 for 20 degrees of freedom and more. */
function student(degrees: number): number {
  return 1.96 + 2.37 / degrees + 2.8 / degrees ** 2;
}
