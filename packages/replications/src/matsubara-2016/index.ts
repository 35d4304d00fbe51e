import { log64, type Kernels, openStream, Purpose } from "@operant/kernels";
import type { Paper, Repetition, Replication } from "../contract.ts";
import { withNoise } from "../laboratory/noise.ts";
import { chosen, CLEAR } from "../observable.ts";

const SYNAPSES = 100;
const STEPS = 6000;
const STEP = 0.02;
/** Share of the largest weight at which soft-bounded potentiation and depression balance. */
const BALANCE = 0.02;
const LEARNING = 8;
const NOISE = 0.12;

/** MAT-1 of the reference on intrinsic dynamics. */
const homeostasis: Replication = {
  id: "INT-MAT-1",
  title: "Fluctuations and a soft bound act as homeostasis",
  kind: "D",
  protocol:
    `A rate unit with ${SYNAPSES} synapses, weights between 0 and 1; Hebbian change ∝ input × rate with ` +
    "soft bounds, plus fluctuations that ignore activity; input gain × 0.5 and × 2 against × 1; " +
    "octaves by which the steady rate changes.",
  observables: [
    chosen("octaves at gain × 2", { high: 0.5, reason: "≤ 0.5, chosen" }),
    chosen("octaves at gain × 0.5", { high: 0.5, reason: "≤ 0.5, chosen" }),
  ],
  controls: [
    {
      name: "hard bounds, no fluctuations",
      reason: "weights end at a bound whatever the gain: a whole octave",
    },
    { name: "fluctuations only", reason: "weights do not know of activity: a whole octave" },
  ],
  repetitions: CLEAR,
  caveat:
    "The mechanism is published (noise lifts weak synapses, the soft bound lowers strong ones); constants " +
    "are not, and the thresholds are this project's choice.",
  measure(repetition, kernels) {
    const rate = steadyRate(repetition, kernels, 1);
    const octaves = (gain: number): number =>
      Math.abs(log64(steadyRate(repetition, kernels, gain) / rate) / log64(2));
    return { "octaves at gain × 2": octaves(2), "octaves at gain × 0.5": octaves(0.5) };
  },
};

function steadyRate({ key, variant }: Repetition, kernels: Kernels, gain: number): number {
  const stream = openStream(key, Purpose.agentInitial);
  const weights = Float64Array.from({ length: SYNAPSES }, () => stream.uniform());
  const learning = variant === "fluctuations only" ? 0 : LEARNING;
  const hard = variant === "hard bounds, no fluctuations";
  const noise = hard ? 0 : NOISE;
  return withNoise(kernels, key, SYNAPSES, (source) => {
    let sum = 0;
    for (let step = 0; step < STEPS; step += 1) {
      const rate = gain * (weights.reduce((total, w) => total + w, 0) / SYNAPSES);
      if (step >= STEPS / 2) sum += rate;
      const normals = source.draw();
      const hebb = learning * gain * rate * STEP;
      for (let i = 0; i < SYNAPSES; i += 1) {
        const w = weights[i] as number;
        const drift = hard ? hebb * (BALANCE + 0.01) : hebb * (BALANCE - w);
        weights[i] = reflect(w + drift + noise * Math.sqrt(STEP) * (normals[i] as number));
      }
    }
    return sum / (STEPS / 2);
  });
}

/** Reflects into 0 … 1. */
function reflect(w: number): number {
  const folded = Math.abs(w);
  return folded > 1 ? Math.max(0, 2 - folded) : folded;
}

export const matsubara2016: Paper = {
  id: "matsubara-2016",
  topic: "intrinsic dynamics",
  citation:
    "Matsubara T, Uehara K (2016) Homeostatic plasticity achieved by incorporation of random " +
    "fluctuations and soft-bounded Hebbian plasticity in excitatory synapses. Front Neural Circuits 10:42",
  summary:
    "Random fluctuations together with soft-bounded Hebbian plasticity stabilise a neuron's rate without " +
    "any sensing of activity.",
  replications: [homeostasis],
};
