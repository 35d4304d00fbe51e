import { chosen, CLEAR } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

function responses(animals: readonly Animal[], phase: string, from = 1, to = Infinity): number {
  return across(animals, (animal) => animal.mean("responded", { phase, from, to }));
}

const PARTIAL = `
study: partial-reinforcement
environment: { type: pavlovian, cues: A, baseline_licks: yes }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
  reinforcement:
    levels:
      crf: { protocol.acquisition.environment.trials: A+ }
      partial: { protocol.acquisition.environment.trials: A+ 33% }
protocol:
  - { phase: acquisition, trials: 180 }
  - { phase: extinction, trials: 60, set: { environment.trials: A- } }
record: { trials: all }
`;

/** Responses at the cue minus those before it: what was learned. */
function conditioned(animals: readonly Animal[], phase: string, from: number, to: number): number {
  const before = across(animals, (animal) =>
    animal.mean("baseline_responded", { phase: "acquisition" }),
  );
  return responses(animals, phase, from, to) - before;
}

/** Conditioned responses in extinction, in units of those at the end of acquisition. */
function resistance(animals: readonly Animal[]): number {
  const acquired = conditioned(animals, "acquisition", 121, 180);
  return conditioned(animals, "extinction", 1, 40) / acquired;
}

/** BEH-X-PREE. */
export const partialReinforcement = behaviour({
  id: "BEH-X-PREE",
  title: "Partial reinforcement makes extinction slower",
  protocol:
    "180 trials rewarded always or in 33 %, then 60 without reward; conditioned responses (lick at the cue " +
    "minus lick before it) in the first 40 relative to the end of acquisition, partial / continuous.",
  study: PARTIAL,
  animals: 8,
  observables: [
    chosen("resistance, partial / continuous", {
      low: 1.2,
      reason: "more; 33 % → ≈ 3 × the trials",
    }),
    chosen("conditioned responses, partial", { low: 0.2, reason: "acquired" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM],
  diagnosis:
    "Model limit. A delta rule unlearns a large and a small value at the same relative speed; what differs is only how steeply " +
    "choice follows value, so the interval straddles no effect. Three times the trials need memory of unrewarded trials or context.",
  measure(group, variant) {
    const [partial, continuous] = [group(`${variant},partial`), group(`${variant},crf`)];
    return {
      "resistance, partial / continuous": resistance(partial) / resistance(continuous),
      "conditioned responses, partial": conditioned(partial, "acquisition", 121, 180),
    };
  },
});

const RECOVERY = `
study: spontaneous-recovery
environment: { type: pavlovian, cues: A }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
      intrinsic-off: { agent.preset: intrinsic-off }
protocol:
  - { phase: acquisition, trials: 120 }
  - { phase: extinction, trials: 100, set: { environment.trials: A- } }
  - { phase: test, after: 1 d, trials: 20, learning: off, set: { environment.trials: A? } }
record: { trials: all }
`;

/** BEH-X-SPONT. */
export const spontaneousRecovery = behaviour({
  id: "BEH-X-SPONT",
  title: "An extinguished response recovers after a day",
  protocol:
    "120 A+, 100 A−, one day of rest, test without learning; rise of the response from trials 81–100 of " +
    "extinction, relative to acquisition.",
  study: RECOVERY,
  animals: 6,
  observables: [
    chosen("recovered / acquired", { low: 0.1, reason: "ubiquitous, of variable size" }),
  ],
  controls: [FROZEN, RANDOM, { name: "intrinsic-off", reason: "nothing happens in a day" }],
  diagnosis:
    "Model limit. Extinction lowers D1 and raises D2 spines of the same size class; a day of fluctuations blurs both " +
    "alike and brings nothing back. Expected to fail.",
  measure(group, variant) {
    const animals = group(variant);
    const late = responses(animals, "extinction", 81);
    const acquired = responses(animals, "acquisition", 101);
    return { "recovered / acquired": (responses(animals, "test") - late) / acquired };
  },
});

const RENEWAL = `
study: renewal
environment: { type: pavlovian, cues: A, contexts: 2 }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
      same-context: { protocol.extinction.environment.context: 1 }
protocol:
  - { phase: acquisition, trials: 120 }
  - { phase: extinction, trials: 100, set: { environment.trials: A-, environment.context: 2 } }
  - { phase: inside, trials: 20, learning: off, set: { environment.trials: A?, environment.context: 2 } }
  - { phase: outside, trials: 20, learning: off, set: { environment.trials: A? } }
  - { phase: reacquisition, trials: 20 }
record: { trials: all }
`;

/** BEH-X-RENEW. */
export const renewal = behaviour({
  id: "BEH-X-RENEW",
  title: "ABA renewal and savings",
  protocol:
    "120 A+ in context 1, 100 A− in context 2, test without learning in both; then reward again in context 1: " +
    "responses in its first 20 trials minus those in the first 20 of acquisition.",
  study: RENEWAL,
  animals: 6,
  observables: [
    chosen("renewed: response outside minus inside", { low: 0.1, reason: "ABA renews" }),
    chosen("savings", { low: 0.1, reason: "reacquired faster" }),
    chosen("response inside the context of extinction", { high: 0.4, reason: "extinguished" }),
  ],
  diagnosis:
    "Model limit. The context is one more cue: it takes up only part of what extinction teaches, the rest lowers the " +
    "value of the cue itself, which is low in every context. Renewal of full size needs the state to be split by context.",
  controls: [FROZEN, RANDOM, { name: "same-context", reason: "extinction in the context of test" }],
  measure(group, variant) {
    const animals = group(variant);
    const inside = responses(animals, "inside");
    return {
      "renewed: response outside minus inside": responses(animals, "outside") - inside,
      savings: responses(animals, "reacquisition") - responses(animals, "acquisition", 1, 20),
      "response inside the context of extinction": inside,
    };
  },
});
