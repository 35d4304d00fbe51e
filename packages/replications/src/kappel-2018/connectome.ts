import { exp64 } from "@operant/kernels";
import type { Replication } from "../contract.ts";
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
export const connectome: Replication = {
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
