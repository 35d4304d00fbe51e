import { chosen, CLEAR } from "../observable.ts";
import { across } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";
import { fitLine } from "../laboratory/statistics.ts";

/** St Onge et al. 2011: blocks in descending order. */
const CHANCES = [1, 0.5, 0.25, 0.125] as const;

const STUDY = `
study: probability-discounting
environment: { type: discounting }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
protocol:${CHANCES.map((p, i) => `\n  - { phase: block-${i}, trials: 90, set: { environment.large_chance: ${p} } }`).join("")}
record: { trials: all }
`;

/** DIS-3. */
export const probabilityDiscounting = behaviour({
  id: "DIS-3",
  title: "The larger reward is given up as its chance falls",
  protocol:
    "One pellet for certain against four at 100, 50, 25 and 12.5 %, in blocks of 90 trials in this order; share of the larger in " +
    "free trials of the last two thirds of a block.",
  study: STUDY,
  animals: 3,
  observables: [
    chosen("larger chosen, 100 %", { low: 0.8, reason: "clearly preferred" }),
    chosen("larger chosen, 12.5 %", { high: 0.5, reason: "half of the mean pay: avoided" }),
    chosen("larger chosen, slope per block", { high: -0.05, reason: "falls from block to block" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM],
  measure(group, variant) {
    const shares = CHANCES.map((_, i) =>
      across(group(variant), (animal) =>
        animal.mean("large", { phase: `block-${i}`, from: 31, where: { kind: 0 } }),
      ),
    );
    return {
      "larger chosen, 100 %": shares[0] ?? NaN,
      "larger chosen, 12.5 %": shares.at(-1) ?? NaN,
      "larger chosen, slope per block": fitLine([0, 1, 2, 3], shares).slope,
    };
  },
});
