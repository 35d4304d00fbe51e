import { duration, probability, quantity } from "@operant/units";

/** From the prediction error to the dopamine concentration. */
export const dopamineParameters = {
  tonic_dopamine: quantity({
    symbol: "D0",
    description: "Dopamine concentration between events in the undrugged animal.",
    unit: "µM",
    default: 0.5,
    min: 0.001,
    max: 100,
    source: "Urakubo 2021, basal level of the published D2 model (slice-effective units)",
  }),
  tonic_factor: quantity({
    symbol: "m",
    description: "Multiplies the tonic level: 1 undrugged, about 3 under methamphetamine.",
    default: 1,
    min: 0,
    max: 100,
    source: "assumed",
  }),
  burst_release: duration({
    symbol: "τ_b",
    description: "Time constant with which the pool filled by a positive error is released.",
    default: 0.15,
    min: 0.001,
    max: 10,
    source: "a burst of about 0.3 s (Yamaguchi et al. 2022, introduction)",
  }),
  burst_gain: duration({
    symbol: "k_b",
    description:
      "Concentration added per release rate, in units of D0: c = D + D0·k_b·(error per second).",
    default: 0.3,
    min: 0,
    max: 100,
    source: "assumed: an error of 1 lifts the level to at most twice the tonic one",
  }),
  dip_depth: probability({
    symbol: "h",
    description: "Fraction of the tonic level that vanishes in a dip.",
    default: 0.75,
    source: "assumed; dips to 0 … 0.1 µM in Urakubo 2021",
  }),
  dip_length: duration({
    symbol: "k_d",
    description: "Length that an error of −1 adds to the dip.",
    default: 1,
    min: 0,
    max: 60,
    source: "assumed; 0.4 s dips are detected (Iino et al. 2020, abstract)",
  }),
  dip_longest: duration({
    symbol: "T_max",
    description: "Longest dip that errors can build up.",
    default: 1,
    min: 0,
    max: 60,
    source: "assumed; dips of 0.5–2 s (Urakubo 2021, abstract)",
  }),
};
