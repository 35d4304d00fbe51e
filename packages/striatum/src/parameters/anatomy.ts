import { count, probability, quantity } from "@operant/units";

/** How many neurons and sites there are, and what a naive animal is born with. */
export const anatomyParameters = {
  neurons: count({
    symbol: "M",
    description: "Medium spiny neurons per action and pathway (D1, D2).",
    default: 8,
    min: 1,
    max: 64,
    source: "assumed",
  }),
  contacts: count({
    symbol: "K",
    description:
      "Potential synapses of each axon on each neuron; a site is vacant or carries a spine.",
    default: 4,
    min: 1,
    max: 64,
    source: "Stepanyants, Hof & Chklovskii 2002 (potential synapses); the number is assumed",
  }),
  filling: probability({
    symbol: "f",
    description: "Fraction of the sites that carry a spine in the naive animal.",
    default: 0.5,
    source: "Stepanyants, Hof & Chklovskii 2002 (order of the filling fraction); assumed",
  }),
  initial_volume: quantity({
    symbol: "V̄",
    description: "Mean volume of the spines of the naive animal; also the unit of value.",
    unit: "µm³",
    default: 0.1,
    min: 0.001,
    max: 1,
    source: "Matsuzaki et al. 2004 (size range of small spines); assumed",
  }),
  initial_spread: quantity({
    symbol: "σ_ln",
    description: "Standard deviation of the logarithm of the initial volumes.",
    default: 0.5,
    min: 0,
    max: 2,
    source: "Loewenstein et al. 2011 (log-normal sizes); the number is assumed",
  }),
};
