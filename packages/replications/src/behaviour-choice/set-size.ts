import { chosen } from "../observable.ts";
import { across } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const STUDY = `
study: set-size
environment: { type: cue-action, cues: 8, actions: 3 }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
protocol:
  - { phase: small, trials: 20, set: { environment.first_cue: 1, environment.set_size: 2 } }
  - { phase: large, trials: 60, set: { environment.first_cue: 3, environment.set_size: 6 } }
record: { trials: all }
`;

/** BEH-X-RLWM. */
export const setSize = behaviour({
  id: "BEH-X-RLWM",
  title: "Working memory: small sets are learned faster per presentation",
  protocol:
    "Three actions, sets of two and of six cues, ten presentations each; share correct over presentations " +
    "2–6, small minus large.",
  study: STUDY,
  animals: 12,
  observables: [
    chosen("correct, set of 2 minus set of 6", { low: 0.05, reason: "people: 0.885 − 0.772" }),
    chosen("correct, set of 2, presentations 6–10", { low: 0.6, reason: "learned" }),
  ],
  controls: [FROZEN, RANDOM],
  diagnosis:
    "Model limit. Spines learn each cue for itself and forget nothing within a session, so the size of the set " +
    "makes no difference; the effect needs a working memory. Expected to fail.",
  measure(group, variant) {
    const animals = group(variant);
    const correct = (phase: string, repeats: readonly number[]): number =>
      across(animals, (animal) => {
        const shares = repeats.map((repeat) =>
          animal.mean("correct", { phase, where: { repeat } }),
        );
        return shares.reduce((sum, share) => sum + share, 0) / shares.length;
      });
    const early = [2, 3, 4, 5, 6];
    return {
      "correct, set of 2 minus set of 6": correct("small", early) - correct("large", early),
      "correct, set of 2, presentations 6–10": correct("small", [6, 7, 8, 9, 10]),
    };
  },
});
