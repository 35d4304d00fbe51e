import { exp64, log64, openStream, Purpose, type RandomStream } from "@operant/kernels";
import type { Paper, Replication } from "../contract.ts";
import { solve } from "../laboratory/logistic.ts";
import { chosen, LONG } from "../observable.ts";
import { privateShare } from "./private-share.ts";

const WEIGHTS = 40;
const STEPS = 1500;
const RATIOS = [0.35, 0.5, 0.7, 1, 1.4, 2, 2.8];

/** Curvatures of the loss ½Σ h_i w_i²: from 1 down to 0.05, evenly in the logarithm. */
const CURVATURE = Float64Array.from({ length: WEIGHTS }, (_, i) =>
  exp64((log64(0.05) * i) / (WEIGHTS - 1)),
);

type Rule = "gradient" | "zeroth-order";

/** RAM-1: how large compensatory plasticity should be. */
const optimalRatio: Replication = {
  id: "RAM-1",
  title: "Compensatory plasticity should not exceed the fluctuations",
  kind: "D",
  protocol:
    `A quadratic loss over ${WEIGHTS} weights with unequal curvatures; each step a fluctuation of fixed ` +
    "norm in a random direction and a plastic step of a fixed ratio to it; mean loss at steady state for " +
    `ratios from ${RATIOS[0]} to ${RATIOS.at(-1)}; its minimum by a parabola in the logarithms.`,
  observables: [
    chosen("best ratio, gradient rule", { high: 1.1, reason: "≤ 1 (published); 1.1 chosen" }),
    chosen("best ratio, zeroth-order rule", {
      low: 0.8,
      high: 1.2,
      reason: "equal to the fluctuations (published); ± 0.2 chosen",
    }),
    chosen("best ratio, gradient / zeroth-order", {
      high: 0.95,
      reason: "less as the gradient gets better (published); margin chosen",
    }),
  ],
  controls: [
    {
      name: "both rules know the gradient",
      reason: "what separates them is that knowledge: the second then does best with less",
    },
  ],
  repetitions: LONG,
  caveat: "The published statement is a theorem; network and thresholds are this project's choice.",
  measure({ key, variant }) {
    const gradient = bestRatio("gradient", key);
    const zeroth = bestRatio(variant === "model" ? "zeroth-order" : "gradient", key);
    return {
      "best ratio, gradient rule": gradient,
      "best ratio, zeroth-order rule": zeroth,
      "best ratio, gradient / zeroth-order": gradient / zeroth,
    };
  },
};

function bestRatio(rule: Rule, key: readonly [number, number]): number {
  const x = RATIOS.map((ratio) => log64(ratio));
  const y = RATIOS.map((ratio) => log64(meanLoss(rule, ratio, openStream(key, Purpose.scratch))));
  const sums = (f: (i: number) => number): number => x.reduce((sum, _, i) => sum + f(i), 0);
  const power = (i: number, k: number): number => {
    let product = 1;
    for (let j = 0; j < k; j += 1) product *= x[i] as number;
    return product;
  };
  const matrix = [0, 1, 2].map((a) => [0, 1, 2].map((b) => sums((i) => power(i, a + b))));
  const right = [0, 1, 2].map((a) => sums((i) => power(i, a) * (y[i] as number)));
  const [, slope = NaN, bend = NaN] = solve(matrix, right);
  return exp64(-slope / (2 * bend));
}

function meanLoss(rule: Rule, ratio: number, stream: RandomStream): number {
  const weights = new Float64Array(WEIGHTS);
  let sum = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const kick = direction(stream);
    for (let i = 0; i < WEIGHTS; i += 1) weights[i] = (weights[i] as number) + (kick[i] as number);
    const plastic = plasticDirection(rule, weights, stream);
    for (let i = 0; i < WEIGHTS; i += 1) {
      weights[i] = (weights[i] as number) + ratio * (plastic[i] as number);
    }
    if (step >= STEPS / 3) sum += loss(weights);
  }
  return sum / ((2 * STEPS) / 3);
}

function loss(weights: Float64Array): number {
  return weights.reduce((sum, w, i) => sum + ((CURVATURE[i] as number) * w * w) / 2, 0);
}

function plasticDirection(rule: Rule, weights: Float64Array, stream: RandomStream): Float64Array {
  const gradient = weights.map((w, i) => w * (CURVATURE[i] as number));
  if (rule === "gradient") return normalise(gradient.map((g) => -g));
  // Try a random direction; keep it if it lowers the loss, else turn it round.
  const trial = direction(stream);
  const slope = trial.reduce((sum, value, i) => sum + value * (gradient[i] as number), 0);
  return slope > 0 ? trial.map((value) => -value) : trial;
}

function direction(stream: RandomStream): Float64Array {
  return normalise(Float64Array.from({ length: WEIGHTS }, () => stream.normal()));
}

function normalise(vector: Float64Array): Float64Array {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return norm === 0 ? vector : vector.map((value) => value / norm);
}

export const raman2021: Paper = {
  id: "raman-2021",
  topic: "machine learning",
  citation:
    "Raman DV, O'Leary T (2021) Optimal plasticity for memory maintenance during ongoing synaptic change. " +
    "eLife 10:e62912",
  summary:
    "The plasticity that best compensates ongoing fluctuations is at most as large as they are: as large " +
    "for a rule without gradient, smaller the better the gradient. Their Table 1 also quotes the " +
    "activity-independent share of synaptic change from other papers.",
  replications: [optimalRatio, privateShare],
};
