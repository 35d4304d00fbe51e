import { chosen, CLEAR } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const BLOCKING = `
study: blocking
environment: { type: pavlovian, cues: ACX }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: { protocol.value.agent.reluctance: -100 }
      frozen: { agent.preset: frozen, protocol.value.agent.reluctance: -100 }
      random: { agent.type: random }
  design:
    levels:
      blocked: { protocol.first.environment.trials: A+ }
      control: { protocol.first.environment.trials: C+ }
protocol:
  - { phase: first, trials: 60 }
  - { phase: compound, trials: 60, set: { environment.trials: AX+ } }
  - { phase: value, trials: 2, learning: off, set: { environment.trials: X? } }
record: { trials: all }
`;

/** Value of licking, read where reluctance makes every animal lick. */
function valueOf(animals: readonly Animal[], where: Readonly<Record<string, number>> = {}): number {
  return across(animals, (animal) => animal.mean("value_at_choice", { phase: "value", where }));
}

/** BEH-BLOCK. */
export const blocking = behaviour({
  id: "BEH-BLOCK",
  title: "A predicted reward blocks learning about an added cue",
  protocol:
    "60 A+, then 60 AX+; control 60 C+, then 60 AX+. Value of X alone without learning, blocked group " +
    "relative to control.",
  study: BLOCKING,
  observables: [
    chosen("value of X, blocked / control", { high: 0.3, reason: "at most 0.3" }),
    chosen("value of X, control", { low: 0.3, reason: "something to block" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM],
  measure(group, variant) {
    const control = valueOf(group(`${variant},control`));
    const blocked = valueOf(group(`${variant},blocked`));
    return { "value of X, blocked / control": blocked / control, "value of X, control": control };
  },
});

const INHIBITION = `
study: conditioned-inhibition
environment: { type: pavlovian, cues: AX }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: { protocol.value.agent.reluctance: -100 }
      frozen: { agent.preset: frozen, protocol.value.agent.reluctance: -100 }
      random: { agent.type: random }
      d2-block: { agent.preset: d2-plasticity-off, protocol.value.agent.reluctance: -100 }
protocol:
  - { phase: excitor, trials: 60, set: { environment.trials: A+ } }
  - { phase: inhibitor, trials: 240, set: { environment.trials: "A+, AX-" } }
  - { phase: value, trials: 4, learning: off, set: { environment.trials: "A?, X?" } }
record: { trials: all }
`;
const X_ALONE = { kind: 1 } as const;

/** 1 − responses to AX / responses to A over the last 60 trials. */
function dropOf(animals: readonly Animal[]): number {
  const responses = (kind: number): number =>
    across(animals, (animal) =>
      animal.mean("responded", { phase: "inhibitor", from: 181, where: { kind } }),
    );
  return 1 - responses(1) / responses(0);
}

/** BEH-INHIB. */
export const inhibition = behaviour({
  id: "BEH-INHIB",
  title: "A cue that cancels reward becomes an inhibitor, through D2",
  protocol:
    "60 A+, then 240 trials A+/AX−. Value of X alone; fall of the response from A to AX; the same with D2 " +
    "plasticity blocked.",
  study: INHIBITION,
  observables: [
    chosen("value of X", { high: 0, reason: "below 0" }),
    chosen("fall of the response by X", { low: 0.5, reason: "at least 50 %" }),
    chosen("the same under D2 block", { high: 0.25, reason: "abolished: less than half of 50 %" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM, { name: "d2-block", reason: "a rule without D2 cannot inhibit" }],
  measure(group, variant) {
    const animals = group(variant);
    return {
      "value of X": valueOf(animals, X_ALONE),
      "fall of the response by X": dropOf(animals),
      "the same under D2 block": dropOf(group("d2-block")),
    };
  },
});
