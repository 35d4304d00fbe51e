import { chosen } from "../observable.ts";
import { across, meanOf, type Animal } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const STUDY = `
study: two-step
environment: { type: two-step }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
protocol:
  - { phase: choices, trials: 201 }
record: { trials: all }
`;

/** Share of first choices repeated after this outcome and transition. */
function stay(animal: Animal, rewarded: number, common: number): number {
  const phase = "choices";
  const outcome = animal.values("rewarded", { phase });
  const transition = animal.values("common", { phase });
  const stays = animal.values("stay", { phase });
  const after = stays.filter(
    (_, i) => i > 0 && outcome[i - 1] === rewarded && transition[i - 1] === common,
  );
  return meanOf(after);
}

/** BEH-TWOSTEP. */
export const twoStep = behaviour({
  id: "BEH-TWOSTEP",
  title: "Two-step task: first choices follow rewards, not transitions",
  protocol:
    "201 trials, common transitions 70 %, walking chances. Stay probabilities after reward (R) or none (U) " +
    "and common (C) or rare (R) transition: main effect ((CR + RR) − (CU + RU))/2, interaction " +
    "((CR + RU) − (RR + CU))/2.",
  study: STUDY,
  animals: 10,
  observables: [
    chosen("main effect of reward", { low: 0.1, reason: "at least 0.1" }),
    chosen("interaction", { high: 0.04, reason: "at most 0.04: model-free" }),
  ],
  controls: [FROZEN, RANDOM],
  measure(group, variant) {
    const animals = group(variant);
    const mean = (rewarded: number, common: number): number =>
      across(animals, (animal) => stay(animal, rewarded, common));
    const [cr, rr, cu, ru] = [mean(1, 1), mean(1, 0), mean(0, 1), mean(0, 0)];
    return {
      "main effect of reward": (cr + rr - cu - ru) / 2,
      interaction: (cr + ru - rr - cu) / 2,
    };
  },
});
