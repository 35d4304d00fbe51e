import { defaultParameters } from "@operant/striatum";
import type { Paper } from "../contract.ts";
import { exp64, log64 } from "@operant/kernels";
import { chosen } from "../observable.ts";
import { live } from "../laboratory/study.ts";
import { STATISTICAL } from "../observable.ts";
import type { Replication } from "../contract.ts";
import { ONE_SECOND_PAIRING, relativeChange } from "../laboratory/spine-protocol.ts";
import { share, spearman } from "../laboratory/statistics.ts";

const ANIMALS = 20;
const [LEAST, MOST] = [0.02, 0.5];
const TRIALS = 160;
/** Animals, the fastest learners, that are also tested under the antagonist. */
const BLOCKED = 5;
const CRITERION = { window: 10, correct: 8 } as const;

/** Learning rates of the animals, evenly spaced in the logarithm. */
const GAINS = Array.from({ length: ANIMALS }, (_, i) => {
  const power = (i / (ANIMALS - 1)) * log64(MOST / LEAST);
  return Math.round(1e4 * LEAST * exp64(power)) / 1e4;
});

const STUDY = `
study: speed-of-learning
environment: { type: tone-discrimination, negative_share: 0 }
agent: { type: striatal }
factors:
  drug:
    levels:
      none: {}
      d1-block: { agent.preset: d1-antagonist }
  gain: { set: agent.learning_rate, values: [${GAINS.join(", ")}] }
protocol:
  - { phase: training, trials: ${TRIALS} }
record: { trials: all }
`;

/** Trials to 8 licks in 10; the number of trials if never reached. */
function trialsToCriterion(responded: readonly number[]): number {
  const { window, correct } = CRITERION;
  for (let end = window; end <= responded.length; end += 1) {
    const licks = responded.slice(end - window, end).reduce((sum, lick) => sum + lick, 0);
    if (licks >= correct) return end;
  }
  return responded.length;
}

const SHUFFLED = "gains shuffled";

/** REY-1. */
const individuals: Replication = {
  id: "REY-1",
  title: "The animals whose synapses potentiate more learn faster",
  kind: "C",
  protocol:
    `${ANIMALS} animals with learning rates from ${LEAST} to ${MOST}: relative enlargement of a D1 spine by one pairing and burst, ` +
    `against trials to 8 licks in 10 (at most ${TRIALS}); the same under a D1 antagonist.`,
  observables: [
    chosen("Spearman(ΔV, trials to criterion)", {
      high: -0.5,
      reason: "ρ ≤ −0.5; P < 0.05 at n = 20",
    }),
    chosen("ΔV, D1 block / none", { low: -0.05, high: 0.05, reason: "abolished" }),
    chosen("share reaching criterion under D1 block", { high: 0.2, reason: "abolished" }),
  ],
  controls: [{ name: SHUFFLED, reason: "the spine of another animal says nothing" }],
  repetitions: STATISTICAL,
  usesAgent: true,
  caveat:
    "The published correlation and number of rats are not checked; the spread of gains is assumed.",
  measure(repetition, kernels) {
    const growth = (gain: number, d1Antagonist: number): number => {
      const parameters = {
        ...defaultParameters(),
        learning_rate: gain,
        d1_antagonist: d1Antagonist,
      };
      const burst = { kind: "burst", at: 0.8, seconds: 0.3 } as const;
      return relativeChange({ parameters, kernels }, 0.05, [ONE_SECOND_PAIRING, burst], 8).d1;
    };
    const trials = (drug: string, gains = GAINS): number[] =>
      gains.map((gain) => {
        const [animal] = live(kernels, repetition, STUDY, `${drug},${gain}`);
        return trialsToCriterion(animal?.values("responded", { phase: "training" }) ?? []);
      });
    const sizes = GAINS.map((gain) => growth(gain, 0));
    // Every seventh of twenty: a fixed order without correlation to the gains.
    const shuffled = sizes.map((_, i) => sizes[(i * 7 + 3) % ANIMALS] as number);
    const used = repetition.variant === SHUFFLED ? shuffled : sizes;
    return {
      "Spearman(ΔV, trials to criterion)": spearman(used, trials("none")),
      "ΔV, D1 block / none": growth(0.25, 1000) / growth(0.25, 0),
      "share reaching criterion under D1 block": share(
        trials("d1-block", GAINS.slice(-BLOCKED)),
        (n) => n < TRIALS,
      ),
    };
  },
};

export const reynolds2001: Paper = {
  id: "reynolds-2001",
  topic: "dopamine-timed plasticity",
  citation:
    "Reynolds JNJ, Hyland BI, Wickens JR (2001) A cellular mechanism of reward-related learning. Nature 413:67–70",
  summary:
    "Stimulation of the substantia nigra that rats work for potentiates corticostriatal synapses, the more the faster " +
    "the rat learned. Simulated animals with drawn learning rates.",
  replications: [individuals],
};
