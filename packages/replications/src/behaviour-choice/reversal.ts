import { chosen } from "../observable.ts";
import { across, meanOf, type Animal } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM, WRONG_SIGN } from "../laboratory/behaviour.ts";

const PHASE = "reversals";

function study(name: string, good: number, bad: number): string {
  return `
study: ${name}
environment: { type: reversal, good_probability: ${good}, bad_probability: ${bad} }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
protocol:
  - { phase: ${PHASE}, trials: 200 }
record: { trials: all }
`;
}

/** Trials that each contingency took to 8 of 10 correct, in order. */
function trialsToCriterion(animal: Animal): readonly number[] {
  const reversal = animal.values("reversal", { phase: PHASE });
  const since = animal.values("since_reversal", { phase: PHASE });
  return since.filter((_, i) => i + 1 < reversal.length && reversal[i + 1] !== reversal[i]);
}

/** Of the trials after this outcome, the share whose choice repeats. */
function stayAfter(animal: Animal, outcome: number): number {
  const choice = animal.values("choice", { phase: PHASE });
  const rewarded = animal.values("rewarded", { phase: PHASE });
  const after = choice.map((_, i) => i).filter((i) => i > 0 && rewarded[i - 1] === outcome);
  return meanOf(after.map((i) => (choice[i] === choice[i - 1] ? 1 : 0)));
}

const REVERSALS = [1, 2, 3] as const;

/** BEH-DREV. */
export const deterministicReversal = behaviour({
  id: "BEH-DREV",
  title: "Three deterministic reversals, each within twice the first acquisition",
  protocol:
    "One side always pays, the other never; reversal after 8 correct of the last 10. Trials to that " +
    "criterion, relative to the first acquisition (means of the group); 200 trials, animals without a " +
    "third reversal count as 200.",
  study: study("deterministic-reversal", 1, 0),
  animals: 6,
  observables: REVERSALS.map((k) =>
    chosen(`trials of reversal ${k} / acquisition`, { high: 2, reason: "within twice" }),
  ).concat(
    chosen("trials of the first acquisition", { high: 25, reason: "random choice takes 41" }),
  ),
  controls: [FROZEN, RANDOM, WRONG_SIGN],
  measure(group, variant) {
    const trials = group(variant).map(trialsToCriterion);
    const mean = (k: number): number => meanOf(trials.map((list) => list[k] ?? 200));
    const first = mean(0);
    const entries = REVERSALS.map((k) => [
      `trials of reversal ${k} / acquisition`,
      mean(k) / first,
    ]);
    return { ...Object.fromEntries(entries), "trials of the first acquisition": first };
  },
});

const PROBABILISTIC = study("probabilistic-reversal", 0.8, 0.2);

/** BEH-PREV. */
export const probabilisticReversal = behaviour({
  id: "BEH-PREV",
  title: "Probabilistic reversal: win-stay, lose-shift and speed",
  protocol: "Two sides paid 80/20, reversed after 8 of 10 correct; 200 trials.",
  study: PROBABILISTIC,
  observables: [
    chosen("win-stay", { low: 0.7, high: 0.92, reason: "0.70–0.92" }),
    chosen("lose-shift", { low: 0.35, high: 0.6, reason: "0.35–0.60" }),
    chosen("trials to criterion", { low: 10, high: 25, reason: "10–25" }),
    chosen("reversals in 200 trials", { low: 7, reason: "at least 7" }),
  ],
  controls: [FROZEN, RANDOM, WRONG_SIGN],
  measure(group, variant) {
    const animals = group(variant);
    return {
      "win-stay": across(animals, (animal) => stayAfter(animal, 1)),
      "lose-shift": 1 - across(animals, (animal) => stayAfter(animal, 0)),
      "trials to criterion": across(animals, (animal) => meanOf(trialsToCriterion(animal))),
      "reversals in 200 trials": across(animals, (animal) => trialsToCriterion(animal).length),
    };
  },
});

/** BEH-X-HIDDEN. */
export const hiddenState = behaviour({
  id: "BEH-X-HIDDEN",
  title: "People shift after losses as if they knew the hidden state",
  protocol: "As BEH-PREV; lose-shift against that of people in the same kind of task (0.583).",
  study: PROBABILISTIC,
  observables: [chosen("lose-shift", { low: 0.53, high: 0.63, reason: "0.583 ± 0.05, people" })],
  controls: [FROZEN, RANDOM],
  diagnosis:
    "Model limit. The agent learns values and infers no hidden state; its lose-shift is the consequence of " +
    "one learning rate that also keeps win-stay high. Expected to fail.",
  measure(group, variant) {
    const stay = across(group(variant), (animal) => stayAfter(animal, 0));
    return { "lose-shift": 1 - stay };
  },
});
