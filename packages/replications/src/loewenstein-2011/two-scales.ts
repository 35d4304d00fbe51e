import { logOrnsteinUhlenbeckStep } from "@operant/kernels";
import type { Noise } from "../laboratory/noise.ts";

/** Two components of the log size: one returns within days, one within months. */
export interface TwoScales {
  readonly fastDays: number;
  readonly slowDays: number;
  /** Stationary variances. */
  readonly fastVariance: number;
  readonly slowVariance: number;
}

/** Placeholders: the paper's constants are not known. */
export const PLACEHOLDERS: TwoScales = {
  fastDays: 3,
  slowDays: 60,
  fastVariance: 0.5,
  slowVariance: 0.5,
};

/** The state of many spines: log size = fast + slow. */
export interface LogSizes {
  readonly fast: Float64Array;
  readonly slow: Float64Array;
}

/** Draws log sizes from the stationary law. */
export function drawLogSizes(law: TwoScales, noise: Noise): LogSizes {
  const draw = (variance: number): Float64Array =>
    Float64Array.from(noise.draw(), (z) => Math.sqrt(variance) * z);
  return { fast: draw(law.fastVariance), slow: draw(law.slowVariance) };
}

/** Makes the exact step over a gap; it moves the state in place. */
export function stepOf(law: TwoScales, days: number): (sizes: LogSizes, noise: Noise) => void {
  const component = (timeDays: number, variance: number) =>
    logOrnsteinUhlenbeckStep({ mean: 0, deviation: Math.sqrt(variance), timeDays }, days);
  const fast = component(law.fastDays, law.fastVariance);
  const slow = component(law.slowDays, law.slowVariance);
  return (sizes, noise) => {
    move(sizes.fast, fast, noise);
    move(sizes.slow, slow, noise);
  };
}

/** The sum of the two components. */
export function logSize({ fast, slow }: LogSizes): Float64Array {
  return fast.map((value, i) => value + (slow[i] as number));
}

function move(
  state: Float64Array,
  step: (value: number, normal: number) => number,
  noise: Noise,
): void {
  const normals = noise.draw();
  for (let i = 0; i < state.length; i += 1) {
    state[i] = step(state[i] as number, normals[i] as number);
  }
}
