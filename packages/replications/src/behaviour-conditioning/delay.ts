import { chosen, CLEAR } from "../observable.ts";
import { across } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const DELAYS = [0, 0.5, 1, 2, 4, 8] as const;

const STUDY = `
study: delay-window
environment: { type: pavlovian, cues: A, trials: A+, cue_length: 0.3 s }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: { protocol.value.agent.reluctance: -100 }
      frozen: { agent.preset: frozen, protocol.value.agent.reluctance: -100 }
      slow-trace: { agent.eligibility_decay: 5 s, protocol.value.agent.reluctance: -100 }
      random: { agent.type: random }
  delay: { set: environment.reward_delay, values: [${DELAYS.map((d) => `${d} s`).join(", ")}] }
protocol:
  - { phase: acquisition, trials: 100 }
  - { phase: value, trials: 2, learning: off, set: { environment.trials: A? } }
record: { trials: all }
`;

/** BEH-DELAY. */
export const delayWindow = behaviour({
  id: "BEH-DELAY",
  title: "Learning needs the reward within about a second of a brief cue",
  protocol:
    "100 trials of a 0.3 s cue, reward for licking after an unsignalled delay; value of licking at the " +
    "cue afterwards, relative to the best delay.",
  study: STUDY,
  animals: 2,
  observables: [
    chosen("best delay", { high: 1, reason: "at most 1 s" }, "s"),
    chosen("value at 2 s / best", { high: 0.3, reason: "at most 0.3" }),
    chosen("value at 4 s / best", { high: 0.1, reason: "at most 0.1 without a critic of time" }),
    chosen("best value", { low: 0.3, reason: "something is learned" }),
  ],
  repetitions: CLEAR,
  controls: [FROZEN, RANDOM, { name: "slow-trace", reason: "a 5 s trace bridges 2 and 4 s" }],
  measure(group, variant) {
    const values = DELAYS.map((delay) =>
      across(group(`${variant},${delay}s`), (animal) =>
        animal.mean("value_at_choice", { phase: "value" }),
      ),
    );
    const best = Math.max(...values);
    return {
      "best delay": DELAYS[values.indexOf(best)] ?? NaN,
      "value at 2 s / best": (values[3] ?? NaN) / best,
      "value at 4 s / best": (values[4] ?? NaN) / best,
      "best value": best,
    };
  },
});
