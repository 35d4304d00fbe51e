import { chosen, CLEAR } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import type { Replication } from "../contract.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const STUDY = `
study: extinction-without-d2
environment: { type: tone-discrimination, negative_share: 0 }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: {}
      d2-block: { agent.preset: d2-plasticity-off }
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
protocol:
  - { phase: acquisition, trials: 120 }
  - { phase: extinction, trials: 100, set: { environment.reward_probability: 0 } }
record: { trials: all }
`;

const DIAGNOSIS =
  "Model limit. In the agent every negative prediction error opens the dip gate, and only dips shrink D1 " +
  "or enlarge D2 spines within a session; with the gate shut nothing lowers the value of an omitted " +
  "reward. Iino et al. report extinction without dips or D2 cells, so the animal must have another route " +
  "(passive decay, context, a second learner) that the agent lacks.";

function late(animals: readonly Animal[]): number {
  const selection = { phase: "extinction", from: 81 } as const;
  return across(animals, (animal) => animal.mean("responded", selection));
}

function dissociation(id: string, title: string): Replication {
  return behaviour({
    id,
    title,
    kind: "D",
    protocol:
      "120 rewarded trials of a tone, then 100 without reward, with and without plasticity by dips; " +
      "responses in trials 81–100 of extinction.",
    study: STUDY,
    observables: [
      chosen("responses after extinction, D2 block", {
        high: 0.3,
        reason: "extinguished like intact animals",
      }),
      chosen("responses after extinction, intact", { high: 0.3, reason: "extinguished" }),
      chosen("responses after acquisition, D2 block", { low: 0.8, reason: "acquired" }),
    ],
    repetitions: CLEAR,
    controls: [FROZEN, RANDOM],
    diagnosis: DIAGNOSIS,
    measure(group, variant) {
      const blocked = group(variant === "model" ? "d2-block" : variant);
      const learned = across(blocked, (animal) =>
        animal.mean("responded", { phase: "acquisition", from: 101 }),
      );
      return {
        "responses after extinction, D2 block": late(blocked),
        "responses after extinction, intact": late(group(variant)),
        "responses after acquisition, D2 block": learned,
      };
    },
  });
}

/** BEH-X-EXTD2. */
export const extinctionWithoutD2 = dissociation(
  "BEH-X-EXTD2",
  "Extinction needs neither dips nor D2",
);

/** IIN-7. */
export const iinoExtinction = dissociation("IIN-7", "Extinction does not require D2 cells");
