import type { Paper, Replication } from "../contract.ts";
import { normalCdf } from "../laboratory/gaussian.ts";
import { withNoise } from "../laboratory/noise.ts";
import { correlation, kolmogorov, share } from "../laboratory/statistics.ts";
import { chosen, golden, STATISTICAL } from "../observable.ts";
import { samplePrior } from "./prior.ts";

const SYNAPSES = 100_000;
/** Prior N(0.5, 1); σ²/η = 10⁴ s at η = 10⁻⁴ per s. */
const MEAN = 0.5;
const TIME_SECONDS = 1e4;

/** KAP-1: the prior alone is sampled. */
const prior: Replication = {
  id: "KAP-1",
  title: "Without data the synapses sample their prior",
  kind: "C",
  protocol:
    `${SYNAPSES} parameters from θ = 0, twelve time constants, then one more; law of θ, share of ` +
    "functional synapses (θ > 0), autocorrelation over 10⁴ s.",
  observables: [
    chosen("Kolmogorov distance", { high: 0.006, reason: "D < 0.006 at n = 100,000" }),
    golden({ name: "functional share", value: 0.691, tolerance: 0.005 }),
    golden({ name: "autocorrelation over 10⁴ s", value: 0.3679, tolerance: 0.01 }),
  ],
  controls: [
    { name: "temperature 0", reason: "all synapses end at the mean of the prior" },
    { name: "noise √η instead of √(2η)", reason: "the law is too narrow" },
  ],
  repetitions: STATISTICAL,
  caveat: "Defaults of a modified fork of the published code; its default temperature is 0.",
  measure({ key, variant }, kernels) {
    const variance = { "temperature 0": 1e-12, "noise √η instead of √(2η)": 0.5 }[variant] ?? 1;
    return withNoise(kernels, key, SYNAPSES, (noise) => {
      const law = { mean: MEAN, deviation: Math.sqrt(variance), timeSeconds: TIME_SECONDS };
      const first = samplePrior(law, new Float64Array(SYNAPSES), 12 * TIME_SECONDS, noise);
      const second = samplePrior(law, first, TIME_SECONDS, noise);
      return {
        "Kolmogorov distance": kolmogorov(first, (theta) => normalCdf(theta - MEAN)),
        "functional share": share(first, (theta) => theta > 0),
        "autocorrelation over 10⁴ s": correlation(first, second),
      };
    });
  },
};

export const kappel2015: Paper = {
  id: "kappel-2015",
  topic: "machine learning",
  citation:
    "Kappel D, Habenschuss S, Legenstein R, Maass W (2015) Network plasticity as Bayesian inference. PLoS " +
    "Comput Biol 11:e1004485",
  summary:
    "Synaptic plasticity and rewiring as sampling from a posterior: the noise of the parameters is not a " +
    "nuisance but the sampler. Replicated: the prior alone.",
  replications: [prior],
};
