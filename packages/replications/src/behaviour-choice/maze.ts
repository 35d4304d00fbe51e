import { chosen, CLEAR } from "../observable.ts";
import { across } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const EPISODES = 20;
const ONE_HOT = "one-hot";

const STUDY = `
study: maze
environment: { type: gridworld, code: coordinates }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: {}
      ${ONE_HOT}: { environment.code: cells }
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
      q-learning: { environment.code: cells, agent.type: q-learning }
protocol:
  - { phase: walks, trials: ${EPISODES} }
record: { trials: all }
`;

/** BEH-GRID. */
export const maze = behaviour({
  id: "BEH-GRID",
  title: "A generalising code of places avoids punishment sooner",
  protocol:
    `A 5 × 5 maze with a goal and four punished cells, ${EPISODES} episodes. Punishments of the agent, which perceives ` +
    "coordinates, against Q-learning on separate cells.",
  study: STUDY,
  animals: 4,
  observables: [
    chosen("punishments, agent / Q-learning", { high: 0.8, reason: "fewer by at least 20 %" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM, { name: ONE_HOT, reason: "separate cells do not generalise" }],
  measure(group, variant) {
    const punished = (name: string): number =>
      across(group(name), (animal) => animal.mean("punished", { phase: "walks" }));
    return { "punishments, agent / Q-learning": punished(variant) / punished("q-learning") };
  },
});
