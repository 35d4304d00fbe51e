import { chosen, CLEAR } from "../observable.ts";
import { across } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM, WRONG_SIGN } from "../laboratory/behaviour.ts";

const STUDY = `
study: acquisition-and-extinction
environment: { type: pavlovian, cues: A, trials: A+, baseline_licks: yes }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
protocol:
  - { phase: acquisition, trials: 60 }
  - { phase: asymptote, trials: 60 }
  - { phase: extinction, trials: 100, set: { environment.trials: A- } }
  - { phase: reacquisition, trials: 40, set: { environment.trials: A+ } }
record: { trials: all }
`;

/** BEH-ACQ. */
export const acquisition = behaviour({
  id: "BEH-ACQ",
  title: "Acquisition within 60 trials",
  protocol:
    "60 trials of a rewarded 1 s cue; licks at the cue in trials 41–60, before the cue in 1–60.",
  study: STUDY,
  animals: 6,
  observables: [
    chosen("responses to the cue, trials 41–60", { low: 0.8, reason: "at least 0.8 by trial 60" }),
    chosen("responses before the cue", { high: 0.2, reason: "at most 0.2" }),
  ],
  controls: [FROZEN, RANDOM, WRONG_SIGN],
  measure(group, variant) {
    const animals = group(variant);
    const phase = "acquisition";
    return {
      "responses to the cue, trials 41–60": across(animals, (animal) =>
        animal.mean("responded", { phase, from: 41, to: 60 }),
      ),
      "responses before the cue": across(animals, (animal) =>
        animal.mean("baseline_responded", { phase }),
      ),
    };
  },
});

/** BEH-EXT. */
export const extinction = behaviour({
  id: "BEH-EXT",
  title: "Extinction within 100 omissions",
  protocol:
    "120 rewarded trials, then 100 without reward, then reward again. The conditioned response is the " +
    "lick at the cue minus the lick before it; end of extinction: trials 81–100. Reacquisition is " +
    "compared with the first ten trials of acquisition.",
  study: STUDY,
  animals: 6,
  observables: [
    chosen("response left / asymptote", { high: 0.2, reason: "at most 20 % of the asymptote" }),
    chosen("asymptote", { low: 0.6, reason: "something to extinguish: cue 0.8, before it 0.2" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM, WRONG_SIGN],
  caveat: "Whether reacquisition is faster is shown by BEH-X-RENEW (savings), not required here.",
  measure(group, variant) {
    const animals = group(variant);
    const response = (phase: string, from: number): number =>
      across(animals, (animal) => {
        const cue = animal.mean("responded", { phase, from });
        return cue - animal.mean("baseline_responded", { phase, from });
      });
    const asymptote = response("asymptote", 21);
    return { "response left / asymptote": response("extinction", 81) / asymptote, asymptote };
  },
});
