import { pow64 } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { normalDensity } from "../laboratory/gaussian.ts";
import { withNoise } from "../laboratory/noise.ts";
import { correlation, fitLine, momentsOf, share } from "../laboratory/statistics.ts";
import { chosen, golden } from "../observable.ts";
import { CIRCULATING, iterate, type Kesten, momentOfFactor } from "./process.ts";

const SYNAPSES = 20_000;
const RELAXATION = 500;

/** Why a pass certifies the mathematics only. */
export const GATED =
  "The parameter set circulates in public code; that it is the paper's, and how long a step lasts, is " +
  "not checked. A pass shows the mathematics of the process.";

const variants: Readonly<Record<string, Kesten>> = {
  model: CIRCULATING,
  // The same mean and the same variance, without the multiplicative part.
  "additive noise only": { ...CIRCULATING, factorDeviation: 0, gainDeviation: 0.0638 },
  "multiplicative noise only": { ...CIRCULATING, gainDeviation: 0 },
};

/** KES-1: moments, memory and tail of the stationary process. */
export const stationarity: Replication = {
  id: "KES-1",
  title: "Stationary moments, memory and tail of a Kesten process",
  kind: "C",
  protocol:
    `${SYNAPSES} synapses from x = 1, ${RELAXATION} steps, then sizes after 24, 48 and 100 more: ` +
    "moments, regression slopes, and the tail exponent κ from E|ε|^κ = 1 by quadrature.",
  observables: [
    golden({ name: "mean", value: 1, tolerance: 0.005 }),
    golden({ name: "variance", value: 0.2648, tolerance: 0.006 }),
    golden({ name: "skewness", value: 1.9, tolerance: 0.2 }),
    chosen("share below zero", { high: 0.001, reason: "P(x < 0) < 0.001" }),
    golden({ name: "slope, lag 24", value: 0.831, tolerance: 0.01 }),
    golden({ name: "slope, lag 48", value: 0.69, tolerance: 0.01 }),
    golden({ name: "slope, lag 100", value: 0.462, tolerance: 0.01 }),
    golden({ name: "R², lag 24", value: 0.69, tolerance: 0.01 }),
    golden({ name: "tail exponent κ", value: 7.18, tolerance: 0.02 }),
  ],
  controls: [
    { name: "additive noise only", reason: "the law is Gaussian: no skew, no tail" },
    { name: "multiplicative noise only", reason: "the variance falls short" },
  ],
  repetitions: { quick: 20, full: 40 },
  caveat: GATED,
  measure({ key, variant }, kernels) {
    const law = variants[variant] ?? CIRCULATING;
    return withNoise(kernels, key, SYNAPSES, (noise) => {
      const sizes = new Float64Array(SYNAPSES).fill(1);
      iterate(law, sizes, RELAXATION, noise);
      const start = sizes.slice();
      const later = [24, 24, 52].map((steps) => {
        iterate(law, sizes, steps, noise);
        return sizes.slice();
      });
      const [day, two, four] = later as [Float64Array, Float64Array, Float64Array];
      const { mean, variance, skewness } = momentsOf(start);
      return {
        mean,
        variance,
        skewness,
        "share below zero": share(start, (x) => x < 0),
        "slope, lag 24": fitLine(start, day).slope,
        "slope, lag 48": fitLine(start, two).slope,
        "slope, lag 100": fitLine(start, four).slope,
        "R², lag 24": correlation(start, day) ** 2,
        "tail exponent κ": tailExponent(law),
      };
    });
  },
};

/** Solves E|ε|^κ = 1 for κ > 0 by bisection; Infinity for a law without a heavy tail. */
function tailExponent(law: Kesten): number {
  if (law.factorDeviation === 0) return Infinity;
  const excess = (power: number): number => momentOfFactor(law, power, normalDensity, pow64) - 1;
  let [low, high] = [1, 100];
  for (let round = 0; round < 50; round += 1) {
    const middle = (low + high) / 2;
    if (excess(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
