import { exp64, log64 } from "@operant/kernels";
import type { Paper } from "../contract.ts";
import { chosen, golden } from "../observable.ts";
import { table } from "../laboratory/table.ts";

/** Recurrent set of Cone & Shouval 2021 (ModelDB 266774), ms. */
const POTENTIATION = { tauMs: 2000, maximum: 0.0033 } as const;
const DEPRESSION = { tauMs: 1000, maximum: 0.00345 } as const;
const EQUAL = "equal time constants";

/** Traces at `delayMs` after both were saturated, and the change of weight by a unit of modulator. */
function change(variant: string, delayMs: number, modulator = 1): number {
  const tauMs = variant === EQUAL ? DEPRESSION.tauMs : POTENTIATION.tauMs;
  const potentiation = POTENTIATION.maximum * exp64(-delayMs / tauMs);
  const depression = DEPRESSION.maximum * exp64(-delayMs / DEPRESSION.tauMs);
  return modulator * (potentiation - depression);
}

/** Delay at which the change is zero, by bisection up to 10 s; NaN if the sign never changes. */
function crossing(variant: string): number {
  let [low, high] = [0, 10_000];
  if (change(variant, low) * change(variant, high) >= 0) return NaN;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (change(variant, low) * change(variant, middle) > 0) low = middle;
    else high = middle;
  }
  return low;
}

/** Number of changes of sign over delays of 0 … 10 s. */
function signChanges(variant: string): number {
  let count = 0;
  for (let delay = 10; delay <= 10_000; delay += 10) {
    if (change(variant, delay - 10) * change(variant, delay) < 0) count += 1;
  }
  return count;
}

const EXPECTED =
  log64(DEPRESSION.maximum / POTENTIATION.maximum) /
  (1 / DEPRESSION.tauMs - 1 / POTENTIATION.tauMs);

const crossover = table(
  {
    id: "HE-1",
    title: "Two traces: the sign of plasticity changes once with delay",
    kind: "A",
    protocol:
      "Saturated potentiation and depression traces decay; the modulator comes after a delay and converts " +
      "their difference; delay at which nothing changes.",
    controls: [{ name: EQUAL, reason: "traces that decay alike never cross" }],
  },
  [
    {
      observable: golden({
        name: "delay of the crossing",
        value: EXPECTED,
        tolerance: 0.01 * EXPECTED,
        unit: "ms",
        source: "ln(T_d/T_p) / (1/τ_d − 1/τ_p)",
      }),
      value: crossing,
    },
    {
      observable: golden({ name: "changes of sign, 0 … 10 s", value: 1, tolerance: 0 }),
      value: signChanges,
    },
  ],
);

const silence = table(
  {
    id: "HE-2",
    title: "Without a modulator the traces change nothing",
    kind: "D",
    protocol: "As HE-1 with the modulator at 0, at four delays; largest change.",
    controls: [{ name: "modulator present", reason: "it converts the traces" }],
  },
  [
    {
      observable: chosen("largest change of weight", { low: 0, high: 0, reason: "none" }),
      value: (variant) => {
        const modulator = variant === "model" ? 0 : 1;
        return Math.max(...[0, 500, 2000, 5000].map((d) => Math.abs(change("", d, modulator))));
      },
    },
  ],
);

export const he2015: Paper = {
  id: "he-2015",
  topic: "dopamine-timed plasticity",
  citation:
    "He K, Huertas M, Hong SZ, Tie X, Hell JW, Shouval H, Kirkwood A (2015) Distinct eligibility traces for " +
    "LTP and LTD in cortical synapses. Neuron 88:528–538; constants of Cone I, Shouval HZ (2021)",
  summary:
    "Cortical synapses keep separate silent traces for potentiation and depression, which different " +
    "modulators convert. A model of its own: two traces with unequal time constants.",
  replications: [crossover, silence],
};
