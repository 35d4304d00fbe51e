import { chosen } from "../observable.ts";
import { across } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const STUDY = `
study: effort
environment: { type: paired-choice, options: AB, pairs: [AB], chances: [1], better: [1, 0.5] }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: {}
      depleted: { agent.d2_antagonist: 1 }
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
  barrier:
    levels:
      barrier: { environment.costs: [0.4, 0] }
      none: { environment.costs: [0] }
protocol:
  - { phase: training, trials: 120 }
  - { phase: late, trials: 60 }
record: { trials: all }
`;
const HIGH = 1;

/** BEH-EFFORT. */
export const effort = behaviour({
  id: "BEH-EFFORT",
  title: "Less dopamine avoids the barrier, not the larger reward",
  protocol:
    "Four against two pellets (1 and 0.5), the larger behind a barrier (effort 0.4 at the choice) or not. " +
    "Healthy against a D2 antagonist (K2 × 2) throughout; share of the larger over the last 60 of 180 trials.",
  study: STUDY,
  animals: 4,
  observables: [
    chosen("fall of high-barrier choice", { low: 0.15, reason: "at least 0.15" }),
    chosen("change without a barrier", { low: -0.12, high: 0.12, reason: "at most 0.12" }),
  ],
  controls: [FROZEN, RANDOM],
  diagnosis:
    "Model limit. In the agent dopamine teaches but does not act on the expression of values at the choice, and " +
    "errors of effort and of reward are rescaled together, so an antagonist hardly moves the balance of the two.",
  caveat: "The effort's size and the dose are assumed.",
  measure(group, variant) {
    const share = (name: string, barrier: string): number =>
      across(group(`${name},${barrier}`), (animal) => {
        const chosenOption = animal.values("chosen", { phase: "late" });
        return chosenOption.filter((option) => option === HIGH).length / chosenOption.length;
      });
    const drugged = variant === "model" ? "depleted" : variant;
    return {
      "fall of high-barrier choice": share(variant, "barrier") - share(drugged, "barrier"),
      "change without a barrier": share(variant, "none") - share(drugged, "none"),
    };
  },
});
