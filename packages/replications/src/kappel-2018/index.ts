import { exp64 } from "@operant/kernels";
import type { Paper, Replication } from "../contract.ts";
import { samplePrior } from "../kappel-2015/prior.ts";
import { withNoise } from "../laboratory/noise.ts";
import { correlation, median, momentsOf, share } from "../laboratory/statistics.ts";
import { golden, STATISTICAL } from "../observable.ts";

const SYNAPSES = 100_000;
/** β = 5e-8 per ms, c_p = 0.25, T = 0.1, µ = 0, θ0 = 3: published code. */
const TIME_SECONDS = 1 / (5e-8 * 0.25) / 1000;
const TEMPERATURE = 0.1;
const PRIOR_WEIGHT = 0.25;
const WEIGHT_OFFSET = 3;
const DAY_SECONDS = 86_400;

/** KAP-2: the prior of the reward-based sampler. */
const connectome: Replication = {
  id: "KAP-2",
  title: "The unrewarded connectome rewires itself day by day",
  kind: "C",
  protocol:
    `${SYNAPSES} parameters under the prior alone, ten time constants, then 24 h more; share of active ` +
    "synapses, correlation, how many of the active are inactive a day later, weights of the active.",
  observables: [
    golden({ name: "time constant", unit: "h", value: 22.2, tolerance: 0.05 }),
    golden({ name: "SD of θ", value: 0.632, tolerance: 0.005 }),
    golden({ name: "active share", value: 0.5, tolerance: 0.005 }),
    golden({ name: "correlation over 24 h", value: 0.34, tolerance: 0.005 }),
    golden({ name: "active, inactive 24 h later", value: 0.39, tolerance: 0.005 }),
    golden({ name: "mean weight of the active", value: 0.0895, tolerance: 9e-4 }),
    golden({ name: "median weight of the active", value: 0.0762, tolerance: 8e-4 }),
  ],
  controls: [
    { name: "noise √(Tβ) instead of √(2Tβ)", reason: "the law is too narrow" },
    { name: "prior weight 0.5", reason: "parameters return twice as fast" },
  ],
  repetitions: STATISTICAL,
  measure({ key, variant }, kernels) {
    const returning = variant === "prior weight 0.5" ? 2 : 1;
    const narrow = variant === "noise √(Tβ) instead of √(2Tβ)" ? 0.5 : 1;
    const law = {
      mean: 0,
      deviation: Math.sqrt((narrow * TEMPERATURE) / (returning * PRIOR_WEIGHT)),
      timeSeconds: TIME_SECONDS / returning,
    };
    return withNoise(kernels, key, SYNAPSES, (noise) => {
      const start = new Float64Array(SYNAPSES).fill(-0.5);
      const today = samplePrior(law, start, 10 * law.timeSeconds, noise);
      const tomorrow = samplePrior(law, today, DAY_SECONDS, noise);
      const stayed = tomorrow.filter((_, i) => (today[i] as number) >= 0);
      const weights = today
        .filter((theta) => theta >= 0)
        .map((theta) => exp64(theta - WEIGHT_OFFSET));
      return {
        "time constant": law.timeSeconds / 3600,
        "SD of θ": Math.sqrt(momentsOf(today).variance),
        "active share": share(today, (theta) => theta >= 0),
        "correlation over 24 h": correlation(today, tomorrow),
        "active, inactive 24 h later": share(stayed, (theta) => theta < 0),
        "mean weight of the active": momentsOf(weights).mean,
        "median weight of the active": median(weights),
      };
    });
  },
};

export const kappel2018: Paper = {
  id: "kappel-2018",
  topic: "machine learning",
  citation:
    "Kappel D, Legenstein R, Habenschuss S, Hsieh M, Maass W (2018) A dynamic connectome supports the " +
    "emergence of stable computational function of neural circuits through reward-based learning. " +
    "eNeuro 5:ENEURO.0301-17.2018",
  summary:
    "Reward-based synaptic sampling: spontaneous rewiring as large as the activity-dependent one, with " +
    "stable performance. Replicated: how fast the connectome rewires without reward.",
  replications: [connectome],
  skipped: ["KAP-3", "KAP-4", "KAP-5"].map((id, i) => ({
    id,
    title:
      ["learning to press the lever", "drift at stable performance", "recovery from a swap"][i] ??
      "",
    reason:
      "the published network has some 25,000 synapses that are renewed every 100 ms for 100,000 s of task time, " +
      "3·10¹⁰ updates per run, against the minute that the whole suite has; whether a smaller or faster one still " +
      "learns is not known, and learning curves are not published as numbers",
  })),
};
