import { chosen } from "../observable.ts";
import { across } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const FLATTER = "flatter choice";

const STUDY = `
study: effort
environment: { type: paired-choice, options: AB, pairs: [AB], chances: [1], better: [1, 0.5] }
agent: { type: striatal }
factors:
  animal:
    levels:
      high: { agent.tonic_factor: 1.5 }
      low: { agent.tonic_factor: 0.8 }
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
      normal: {}
      flat: { agent.inverse_temperature: 3.2 }
  barrier:
    levels:
      barrier: { environment.costs: [0.65, 0] }
      none: { environment.costs: [0] }
protocol:
  - { phase: training, trials: 120 }
  - { phase: late, trials: 60 }
record: { trials: all }
`;
const HIGH = 1;
/** The groups that a variant compares. */
const CONTRASTS: Readonly<Record<string, readonly [string, string]>> = {
  model: ["high", "low"],
  [FLATTER]: ["normal", "flat"],
};

/** BEH-EFFORT. */
export const effort = behaviour({
  id: "BEH-EFFORT",
  title: "Less dopamine avoids the barrier, not the larger reward",
  protocol:
    "Four against two pellets (1 and 0.5), the larger behind a barrier (effort 0.65 at the choice) or not. Tonic " +
    "dopamine × 1.5 against × 0.8, the ratio of 0.65 to 0.35, throughout; share of the larger over the last 60 of 180 trials.",
  study: STUDY,
  animals: 6,
  observables: [
    chosen("fall of high-barrier choice", { low: 0.15, reason: "at least 0.15" }),
    chosen("change without a barrier", { low: -0.12, high: 0.12, reason: "at most 0.12" }),
  ],
  controls: [
    FROZEN,
    RANDOM,
    { name: FLATTER, reason: "dopamine that only scales β (6 to 3.2) changes both choices" },
  ],
  caveat:
    "The effort's size and the doses are assumed. The effect is one of learning: the dip of the effort teaches more, relative to " +
    "the burst of the reward, when the tonic level is low. A D2 antagonist of K2 × 2 has none, because it opens the gate of " +
    "healthy animals at the tonic level already, and presses all values alike.",
  measure(group, variant) {
    const share = (name: string, barrier: string): number =>
      across(group(`${name},${barrier}`), (animal) => {
        const chosenOption = animal.values("chosen", { phase: "late" });
        return chosenOption.filter((option) => option === HIGH).length / chosenOption.length;
      });
    const [rich, poor] = CONTRASTS[variant] ?? [variant, variant];
    return {
      "fall of high-barrier choice": share(rich, "barrier") - share(poor, "barrier"),
      "change without a barrier": share(rich, "none") - share(poor, "none"),
    };
  },
});
