import type { Paper, Replication } from "../contract.ts";
import { chosen } from "../observable.ts";
import { largestJump, steadyActivity } from "./mean-field.ts";
import { ThresholdNetwork, type WeightLaw } from "./network.ts";

const UNITS = 1000;
/** Gains above onset at which networks are compared with the limit. */
const GAINS = { Gaussian: 2.5, Cauchy: 2.5 } as const;

const agreement = (law: WeightLaw): string => `${law} network − limit of many units`;

/** KUS-1: heavy-tailed weights make the onset of activity continuous. */
const onset: Replication = {
  id: "KUS-1",
  title: "Cauchy weights: activity sets in without a jump",
  kind: "D",
  protocol:
    "Threshold units; the gain is swept over the onset of activity in the limit of many units, the gap " +
    `with the largest jump is halved down to a width of 10⁻⁶; networks of ${UNITS} units are compared with the ` +
    "limit above onset.",
  observables: [
    chosen("jump at onset, Gaussian", { low: 0.1, reason: "≥ 0.1, chosen (discontinuous)" }),
    chosen("jump at onset, Cauchy", { high: 0.03, reason: "< 0.03, chosen (continuous)" }),
    chosen(agreement("Gaussian"), { low: -0.03, high: 0.03, reason: "± 0.03, chosen" }),
    chosen(agreement("Cauchy"), { low: -0.03, high: 0.03, reason: "± 0.03, chosen" }),
  ],
  controls: [{ name: "laws exchanged", reason: "the tail of the weights makes the difference" }],
  repetitions: { quick: 6, full: 24 },
  caveat:
    "The kinds of the two transitions are published; thresholds are this project's choice. In a single " +
    "network of 2,000 units the last few active units die together, which leaves a jump of about 0.06 " +
    "with Cauchy weights (0.23 with Gaussian ones); hence the limit. σ = αV + β without drift has the " +
    "density tail V^−2 of a Cauchy law.",
  measure({ key, variant }) {
    const exchange = (law: WeightLaw): WeightLaw =>
      variant === "model" ? law : law === "Gaussian" ? "Cauchy" : "Gaussian";
    const excess = (law: WeightLaw): number =>
      new ThresholdNetwork(UNITS, exchange(law), key).activity(GAINS[law]) -
      steadyActivity(law, GAINS[law]);
    return {
      "jump at onset, Gaussian": largestJump(exchange("Gaussian"), 1, 3),
      "jump at onset, Cauchy": largestJump(exchange("Cauchy"), 1, 3),
      [agreement("Gaussian")]: excess("Gaussian"),
      [agreement("Cauchy")]: excess("Cauchy"),
    };
  },
};

export const kusmierz2020: Paper = {
  id: "kusmierz-2020",
  topic: "machine learning",
  citation:
    "Kuśmierz Ł, Ogawa S, Toyoizumi T (2020) Edge of chaos and avalanches in neural networks with " +
    "heavy-tailed synaptic weight distribution. Phys Rev Lett 125:028101",
  summary:
    "With Gaussian weights the activity of a network of threshold units sets in with a jump; with " +
    "heavy-tailed weights it sets in continuously, with avalanches of all sizes.",
  replications: [onset],
};
