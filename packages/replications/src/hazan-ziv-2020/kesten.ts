import {
  affineStep,
  type AffineMultiplicative,
  type Kernels,
  type PhiloxKey,
} from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { withNoise } from "../laboratory/noise.ts";
import { kolmogorov, kolmogorovTwo, momentsOf } from "../laboratory/statistics.ts";
import { chosen, golden, LONG, STATISTICAL } from "../observable.ts";
import { pearson } from "./pearson.ts";

/** a = b = 0.0077, σ_m = 0.05, σ_a = 0.03: the continuous form of the set that circulates. */
const LAW: AffineMultiplicative = {
  returnPerDay: 0.0077,
  mean: 1,
  slopePerSqrtDay: 0.05,
  offsetPerSqrtDay: 0.03,
};

const SYNAPSES = 20_000;

/** Relaxes a population to stationarity and notes it before and after one more unit of time. */
function relax(
  law: AffineMultiplicative,
  kernels: Kernels,
  key: PhiloxKey,
): { sizes: Float64Array; next: Float64Array } {
  return withNoise(kernels, key, SYNAPSES, (noise) => {
    const long = affineStep(law, 0.1 / law.returnPerDay);
    const short = affineStep(law, 1);
    const sizes = new Float64Array(SYNAPSES).fill(law.mean);
    for (let k = 0; k < 60; k += 1) {
      const normals = noise.draw();
      for (let i = 0; i < SYNAPSES; i += 1)
        sizes[i] = long(sizes[i] as number, normals[i] as number);
    }
    const normals = noise.draw();
    return { sizes, next: sizes.map((x, i) => short(x, normals[i] as number)) };
  });
}

/** HAZ-1: the stationary law of the continuous Kesten process. */
export const pearsonFour: Replication = {
  id: "HAZ-1",
  title: "Stationary law of the continuous Kesten process",
  kind: "C",
  protocol:
    `${SYNAPSES} synapses from x = 1, 60 steps of a·Δ = 0.1 (family C); moments, and distance from ` +
    "the Pearson-IV density; the density itself by quadrature.",
  observables: [
    golden({ name: "mean of the density", value: 1, tolerance: 0.001 }),
    golden({ name: "variance of the density", value: 0.2636, tolerance: 0.001 }),
    golden({ name: "P(x < 0) of the density", value: 2.7e-4, tolerance: 1e-5 }),
    golden({ name: "simulated mean", value: 1, tolerance: 0.01 }),
    golden({ name: "simulated variance", value: 0.2636, tolerance: 0.01 }),
    chosen("Kolmogorov distance", { high: 0.01, reason: "D < 0.01 at n = 20,000" }),
  ],
  controls: [
    { name: "additive noise only", reason: "the law would be Gaussian" },
    { name: "noise × 1.2", reason: "the variance grows" },
  ],
  repetitions: STATISTICAL,
  caveat: "Form and constants come from public code; the paper's own constants are not known.",
  measure({ key, variant }, kernels) {
    const table = pearson(LAW.returnPerDay, LAW.returnPerDay, 0.05, 0.03, -0.6, 12);
    const { sizes } = relax(changed(variant), kernels, key);
    const { mean, variance } = momentsOf(sizes);
    return {
      "mean of the density": table.mean,
      "variance of the density": table.variance,
      "P(x < 0) of the density": table.belowZero,
      "simulated mean": mean,
      "simulated variance": variance,
      "Kolmogorov distance": kolmogorov(sizes, table.cdf),
    };
  },
};

function changed(variant: string): AffineMultiplicative {
  if (variant === "additive noise only") {
    return { ...LAW, slopePerSqrtDay: 0, offsetPerSqrtDay: 0.0637 };
  }
  if (variant === "noise × 1.2") return { ...LAW, slopePerSqrtDay: 0.06, offsetPerSqrtDay: 0.036 };
  return LAW;
}

const GROWTH = 1.3;
const SLOWING = 0.5;

/** HAZ-2: silencing makes synapses larger and calmer, with the same scaled distribution. */
export const silencing: Replication = {
  id: "HAZ-2",
  title: "Silenced synapses: larger, calmer, the same shape",
  kind: "D",
  protocol:
    `Silencing = every rate × ${SLOWING} and the additive part × ${GROWTH}; two populations of ` +
    `${SYNAPSES} synapses at stationarity.`,
  observables: [
    chosen("ratio of means", { low: 1.05, reason: "> 1 (published direction), margin chosen" }),
    chosen("ratio of the fluctuation CV per unit of time", {
      high: 0.95,
      reason: "< 1 (published direction), margin chosen",
    }),
    chosen("distance of the scaled distributions", {
      high: 0.02,
      reason: "same shape (published direction); D < 0.02 chosen",
    }),
  ],
  controls: [
    { name: "less noise only", reason: "the distribution would narrow" },
    {
      name: "more gain only",
      reason: "fluctuations would not be reduced and the shape would change",
    },
  ],
  repetitions: LONG,
  caveat: "Directions are published; the operator and its two factors are this project's choice.",
  measure({ key, variant }, kernels) {
    const active = relax(LAW, kernels, key);
    const silenced = relax(silence(variant), kernels, key);
    const [a, b] = [momentsOf(active.sizes).mean, momentsOf(silenced.sizes).mean];
    return {
      "ratio of means": b / a,
      "ratio of the fluctuation CV per unit of time":
        relativeChange(silenced) / relativeChange(active),
      "distance of the scaled distributions": kolmogorovTwo(
        active.sizes.map((x) => x / a),
        silenced.sizes.map((x) => x / b),
      ),
    };
  },
};

function silence(variant: string): AffineMultiplicative {
  const root = Math.sqrt(SLOWING);
  const slopePerSqrtDay = LAW.slopePerSqrtDay * root;
  if (variant === "less noise only") {
    return { ...LAW, slopePerSqrtDay, offsetPerSqrtDay: LAW.offsetPerSqrtDay * root };
  }
  if (variant === "more gain only") return { ...LAW, mean: GROWTH };
  return {
    returnPerDay: LAW.returnPerDay * SLOWING,
    mean: GROWTH,
    slopePerSqrtDay,
    offsetPerSqrtDay: LAW.offsetPerSqrtDay * root * GROWTH,
  };
}

function relativeChange({ sizes, next }: { sizes: Float64Array; next: Float64Array }): number {
  const change = momentsOf(next.map((x, i) => x - (sizes[i] as number)));
  return Math.sqrt(change.variance) / momentsOf(sizes).mean;
}
