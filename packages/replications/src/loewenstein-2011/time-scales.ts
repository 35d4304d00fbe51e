import { exp64, log64 } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { withNoise } from "../laboratory/noise.ts";
import { golden, LONG } from "../observable.ts";
import { GATED } from "./sizes.ts";
import { drawLogSizes, logSize, PLACEHOLDERS, stepOf, type TwoScales } from "./two-scales.ts";

const SPINES = 20_000;
const DAYS = 200;
const LAGS = [1, 2, 3, 4, 6, 8, 10, 14, 20, 30, 40, 60, 80, 100];

const laws: Readonly<Record<string, TwoScales>> = {
  model: PLACEHOLDERS,
  "one time constant": { ...PLACEHOLDERS, fastVariance: 1e-6, slowVariance: 1 },
};

/** LOE-2: the two time constants come back from the autocorrelation. */
export const timeScales: Replication = {
  id: "LOE-2",
  title: "Autocorrelation of size has two time scales",
  kind: "C",
  protocol:
    `${SPINES} spines imaged daily for ${DAYS} days; autocovariance of ln S up to 100 d; least-squares ` +
    "fit of two exponentials.",
  observables: [
    golden({ name: "fast time constant", unit: "d", value: 3, tolerance: 0.3 }),
    golden({ name: "slow time constant", unit: "d", value: 60, tolerance: 6 }),
    golden({ name: "share of the fast component", value: 0.5, tolerance: 0.05 }),
  ],
  controls: [{ name: "one time constant", reason: "there is no fast component to be found" }],
  repetitions: { ...LONG, quick: 3 },
  caveat: GATED,
  measure({ key, variant }, kernels) {
    const law = laws[variant] ?? PLACEHOLDERS;
    const images = withNoise(kernels, key, SPINES, (noise) => {
      const sizes = drawLogSizes(law, noise);
      const step = stepOf(law, 1);
      const first = logSize(sizes);
      const later = Array.from({ length: DAYS }, () => {
        step(sizes, noise);
        return logSize(sizes);
      });
      return [first, ...later];
    });
    const fit = fitTwoExponentials(
      LAGS,
      LAGS.map((lag) => covariance(images, lag)),
    );
    return {
      "fast time constant": fit.fast,
      "slow time constant": fit.slow,
      "share of the fast component": fit.share,
    };
  },
};

function covariance(images: readonly Float64Array[], lag: number): number {
  let [sum, n] = [0, 0];
  for (let day = 0; day + lag < images.length; day += 4) {
    const [a, b] = [images[day] as Float64Array, images[day + lag] as Float64Array];
    for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
    n += a.length;
  }
  return sum / n;
}

/** Fits c(t) = A·e^{−t/fast} + B·e^{−t/slow}: amplitudes in closed form, times by shrinking grids. */
function fitTwoExponentials(
  times: readonly number[],
  values: readonly number[],
): { fast: number; slow: number; share: number } {
  let best = { error: Infinity, fast: 3, slow: 60, share: 0.5 };
  let [centreFast, centreSlow, reach] = [log64(4), log64(60), 1.6];
  for (let round = 0; round < 12; round += 1, reach /= 1.8) {
    for (let i = -6; i <= 6; i += 1) {
      for (let j = -6; j <= 6; j += 1) {
        const fast = exp64(centreFast + (reach * i) / 6);
        const slow = exp64(centreSlow + (reach * j) / 6);
        if (fast > 0.7 * slow) continue;
        const { error, share } = amplitudes(times, values, fast, slow);
        if (error < best.error) best = { error, fast, slow, share };
      }
    }
    [centreFast, centreSlow] = [log64(best.fast), log64(best.slow)];
  }
  return best;
}

function amplitudes(
  times: readonly number[],
  values: readonly number[],
  fast: number,
  slow: number,
): { error: number; share: number } {
  const f = times.map((t) => exp64(-t / fast));
  const s = times.map((t) => exp64(-t / slow));
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, i) => sum + value * (y[i] as number), 0);
  const [ff, fs, ss, fv, sv] = [dot(f, f), dot(f, s), dot(s, s), dot(f, values), dot(s, values)];
  const determinant = ff * ss - fs * fs;
  const a = (fv * ss - sv * fs) / determinant;
  const b = (sv * ff - fv * fs) / determinant;
  const error = values.reduce(
    (sum, value, i) => sum + (value - a * (f[i] as number) - b * (s[i] as number)) ** 2,
    0,
  );
  return { error, share: a / (a + b) };
}
