import { count, duration, probability, quantity } from "@operant/units";
import { z } from "zod";

export interface QParameters {
  readonly gain_rate: number;
  readonly loss_rate: number;
  readonly inverse_temperature: number;
  readonly discount_time: number;
  readonly future_weight: number;
  readonly initial_value: number;
  readonly forgetting: number;
  readonly kernel_rate: number;
  readonly kernel_weight: number;
  readonly bins: number;
}

export const qParameters: z.ZodType<QParameters> = z.strictObject({
  gain_rate: probability({
    description: "Learning rate for outcomes that are better than expected.",
    symbol: "α₊",
    default: 0.3,
    source: "assumed, within the usual 0.1 … 0.5",
  }),
  loss_rate: probability({
    description: "Learning rate for outcomes that are worse than expected.",
    symbol: "α₋",
    default: 0.3,
    source: "assumed, within the usual 0.1 … 0.5",
  }),
  inverse_temperature: quantity({
    description: "How strictly the larger value is chosen.",
    symbol: "β",
    default: 5,
    min: 0,
    max: 1000,
    source: "assumed, within the usual 1 … 8",
  }),
  discount_time: duration({
    description: "Time in which a coming reward loses all but 1/e of its worth.",
    symbol: "τ_γ",
    default: 5,
    min: 0.001,
    max: 315_360_000,
    source: "as the striatal agent",
  }),
  future_weight: probability({
    description: "Weight of what the next choice promises; 0 learns from rewards alone.",
    symbol: "γ",
    default: 1,
    source: "Watkins & Dayan 1992",
  }),
  initial_value: quantity({
    description: "Value of an action that was never tried.",
    symbol: "Q₀",
    default: 0,
    min: -1000,
    max: 1000,
    source: "assumed",
  }),
  forgetting: probability({
    description: "Fraction by which an action that was not chosen returns to its initial value.",
    symbol: "φ",
    default: 0,
    source: "Ito & Doya 2009; 0 = none",
  }),
  kernel_rate: probability({
    description: "Rate at which the choice kernel follows the choices.",
    symbol: "α_k",
    default: 0.1,
    source: "Lau & Glimcher 2005, form; rate assumed",
  }),
  kernel_weight: quantity({
    description: "Weight of the choice kernel: above 0 repeats choices, below 0 alternates.",
    symbol: "β_k",
    default: 0,
    min: -100,
    max: 100,
    source: "Lau & Glimcher 2005, form; 0 = none",
  }),
  bins: count({
    description: "Levels into which the range of a continuous channel is cut.",
    symbol: "n",
    default: 8,
    min: 1,
    max: 4096,
    source: "assumed",
  }),
});
