import { logOrnsteinUhlenbeckStep } from "@operant/kernels";
import type { Noise } from "../laboratory/noise.ts";

const SECONDS_PER_DAY = 86_400;

/** A Gaussian prior and the time constant with which parameters sample it. */
export interface SampledPrior {
  readonly mean: number;
  readonly deviation: number;
  readonly timeSeconds: number;
}

/** Lets parameters sample their prior for a time, exactly; returns their new values. */
export function samplePrior(
  { mean, deviation, timeSeconds }: SampledPrior,
  from: Float64Array,
  seconds: number,
  noise: Noise,
): Float64Array {
  const law = { mean, deviation, timeDays: timeSeconds / SECONDS_PER_DAY };
  const step = logOrnsteinUhlenbeckStep(law, seconds / SECONDS_PER_DAY);
  const normals = noise.draw();
  return from.map((theta, i) => step(theta, normals[i] as number));
}
