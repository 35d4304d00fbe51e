import { chosen } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM, WRONG_SIGN } from "../laboratory/behaviour.ts";

/** The reward is given to every animal at the end of a 1 s cue; trial 1, then 100, then a late session. */
const STUDY = `
study: prediction-errors
environment: { type: pavlovian, cues: A, trials: A+, delivery: free }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
protocol:
  - { phase: first, trials: 1 }
  - { phase: training, trials: 119 }
  - { phase: late, trials: 20 }
  - { phase: omission, trials: 1, set: { environment.trials: A? } }
record: { trials: all, traces: { align: cue-on, before: 1 s, after: 3 s, bin: 0.1 s } }
`;

const WINDOW_SECONDS = 0.35;
const CUE = -0.05;
const OUTCOME = 0.95;

/** Sum of prediction errors in the steps around an instant (s from cue onset), per reward of 1. */
function errorAt(animals: readonly Animal[], phase: string, from: number): number {
  return across(animals, (animal) => {
    const course = animal.trace("prediction_error", { phase });
    if (course.length === 0) return NaN;
    return course
      .filter(([time]) => time > from && time < from + WINDOW_SECONDS)
      .reduce((sum, [, value]) => sum + value, 0);
  });
}

/** BEH-TRANSFER. */
export const transfer = behaviour({
  id: "BEH-TRANSFER",
  title: "The dopamine response moves from the reward to the cue",
  protocol:
    "A 1 s cue, reward at its end for every animal; sum of the prediction error within 0.35 s of cue and " +
    "reward, in the first trial and in trials 121–140.",
  study: STUDY,
  observables: [
    chosen("first trial, reward", { low: 0.8, reason: "at least 0.8" }),
    chosen("first trial, cue", { high: 0.1, reason: "at most 0.1" }),
    chosen("late, cue", { low: 0.6, reason: "at least 0.6" }),
    chosen("late, reward", { high: 0.2, reason: "at most 0.2" }),
  ],
  controls: [FROZEN, RANDOM, WRONG_SIGN],
  measure(group, variant) {
    const animals = group(variant);
    return {
      "first trial, reward": errorAt(animals, "first", OUTCOME),
      "first trial, cue": errorAt(animals, "first", CUE),
      "late, cue": errorAt(animals, "late", CUE),
      "late, reward": errorAt(animals, "late", OUTCOME),
    };
  },
});

/** BEH-OMIT. */
export const omission = behaviour({
  id: "BEH-OMIT",
  title: "An omitted reward causes a dip at its time",
  protocol: "As BEH-TRANSFER; then one trial without reward: prediction error at its time.",
  study: STUDY,
  observables: [
    chosen("prediction error at the expected time", { high: -0.5, reason: "at most −0.5" }),
  ],
  controls: [FROZEN, RANDOM],
  measure(group, variant) {
    return {
      "prediction error at the expected time": errorAt(group(variant), "omission", OUTCOME),
    };
  },
});
