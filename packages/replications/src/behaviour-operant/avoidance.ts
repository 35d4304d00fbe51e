import { chosen, CLEAR } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const STUDY = `
study: free-operant-avoidance
environment: { type: avoidance, press_cost: 0.02 }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
protocol:
  - { phase: training, duration: 60 min }
  - { phase: late, duration: 30 min }
record: { trials: all }
`;
/** Shocks per minute of an animal that never responds: one every 5 s. */
const UNAVOIDED = 12;

function total(animals: readonly Animal[], column: string): number {
  return across(animals, (animal) =>
    animal.values(column, { phase: "late" }).reduce((sum, x) => sum + x, 0),
  );
}

/** BEH-X-SIDMAN. */
export const freeAvoidance = behaviour({
  id: "BEH-X-SIDMAN",
  title: "Free-operant avoidance: few shocks, and presses late in the interval",
  protocol:
    "R–S 20 s, S–S 5 s, effort 0.02 per press, 60 min of training, 30 min measured; shocks avoided relative to no response, share of presses in the " +
    "last half of an R–S interval.",
  study: STUDY,
  animals: 1,
  observables: [
    chosen("shocks avoided", { low: 0.7, reason: "more than 70 %" }),
    chosen("presses in the last half of R–S", { low: 0.95, reason: "more than 95 %" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM],
  diagnosis:
    "Model limit, tried. The spontaneous rate of some twenty presses a minute postpones every shock, so there is hardly one to learn " +
    "from. With a reluctance of 3 and 4.5 instead of 1.5 the share in the last half rises from 0.01 to 0.20 and 0.47, with 99 % of shocks " +
    "still avoided, but 0.95 asks for pauses that the horizon of 20 s values almost alike. Rats start from rare presses.",
  measure(group, variant) {
    const animals = group(variant);
    const minutes = total(animals, "duration") / 60;
    return {
      "shocks avoided": 1 - total(animals, "shocks") / (UNAVOIDED * minutes),
      "presses in the last half of R–S":
        total(animals, "late_responses") / total(animals, "responses"),
    };
  },
});
