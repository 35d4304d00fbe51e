import { chosen } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const STUDY = `
study: devaluation
environment: { type: concurrent-chamber, left_schedule: RR 8, right_schedule: RR 8, satiety: yes }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
protocol:
  - { phase: training, duration: 30 min }
  - { phase: satiation, duration: 10 min, set: { environment.levers: none, environment.left_schedule: RT 5 s, environment.right_schedule: EXT, environment.sated: left } }
  - { phase: test, duration: 5 min, set: { environment.left_schedule: EXT, environment.right_schedule: EXT, environment.sated: left } }
record: { trials: all }
`;

function share(animals: readonly Animal[], phase: string): number {
  return across(animals, (animal) => {
    const of = (column: string): number =>
      animal.values(column, { phase }).reduce((sum, x) => sum + x, 0);
    return of("left_responses") / (of("left_responses") + of("right_responses"));
  });
}

/** BEH-X-DEVAL. */
export const devaluation = behaviour({
  id: "BEH-X-DEVAL",
  title: "Responses for a food of which the animal is sated fall at once",
  protocol:
    "Two levers, two foods, RR 8 on both, 30 min; then 10 min without levers in which the left food comes freely and, the animal " +
    "being sated of it, is worth nothing; then 5 min with both levers in extinction. Share of the left lever, before and after.",
  study: STUDY,
  animals: 4,
  observables: [
    chosen("share of the devalued lever, test", {
      high: 0.4,
      reason: "ratio schedules: goal-directed",
    }),
    chosen("share of that lever, training", {
      low: 0.4,
      high: 0.6,
      reason: "no preference before",
    }),
  ],
  controls: [FROZEN, RANDOM],
  diagnosis:
    "Model limit. A spine keeps the value of an action, not the food that the action brings; a food that loses its worth " +
    "changes no lever until the lever is tried and pays nothing. The effect needs a model of outcomes. Expected to fail.",
  measure(group, variant) {
    const animals = group(variant);
    return {
      "share of the devalued lever, test": share(animals, "test"),
      "share of that lever, training": share(animals, "training"),
    };
  },
});
