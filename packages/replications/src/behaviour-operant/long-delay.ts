import { chosen, CLEAR } from "../observable.ts";
import { across, type Animal } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const STUDY = `
study: delay-of-reinforcement
environment: { type: operant-chamber, schedule: CRF, reward_delay: 8 s }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: {}
      frozen: { agent.preset: frozen }
      random: { agent.type: random }
  reinforcement:
    levels:
      delayed: {}
      none: { environment.schedule: EXT }
protocol:
  - { phase: training, duration: 30 min }
  - { phase: late, duration: 10 min }
record: { trials: all }
`;

function rate(animals: readonly Animal[]): number {
  return across(animals, (animal) => {
    const sum = (column: string): number =>
      animal.values(column, { phase: "late" }).reduce((total, x) => total + x, 0);
    return sum("responses") / sum("duration");
  });
}

/** BEH-X-LONGDELAY. */
export const longDelay = behaviour({
  id: "BEH-X-LONGDELAY",
  title: "A lever is acquired with an unsignalled delay of 8 s",
  protocol:
    "Every press pays after 8 s without a signal, 30 min; rate in the next 10 min relative to animals that " +
    "are never paid.",
  study: STUDY,
  animals: 3,
  observables: [
    chosen("rate, delayed / no reinforcement", { low: 1.5, reason: "acquired, as in rats" }),
  ],
  diagnosis:
    "Model limit. The eligibility of a press has faded after two seconds, and without a signal nothing else predicts " +
    "the reward; presses within two seconds of a delivery are credited by chance. Tried: the value of the state added to every action but " +
    "wait, × 0.1, gives 1.83, since a valued chamber makes animals press, not because the press is credited (decision 0061).",
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM],
  measure(group, variant) {
    const [delayed, none] = [rate(group(`${variant},delayed`)), rate(group(`${variant},none`))];
    return { "rate, delayed / no reinforcement": delayed / none };
  },
});
