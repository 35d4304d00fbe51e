import { chosen, CLEAR } from "../observable.ts";
import { across } from "../laboratory/animal.ts";
import { behaviour, FROZEN, RANDOM } from "../laboratory/behaviour.ts";

const CUES = [0.3, 0.5, 1, 2] as const;

const STUDY = `
study: value-of-a-cue
environment: { type: pavlovian, cues: A, trials: A+ }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: { protocol.value.agent.reluctance: -100 }
      frozen: { agent.preset: frozen, protocol.value.agent.reluctance: -100 }
      long-burst: { agent.burst_release: 0.5 s, protocol.value.agent.reluctance: -100 }
      random: { agent.type: random }
  cue: { set: environment.cue_length, values: [${CUES.map((seconds) => `${seconds} s`).join(", ")}] }
protocol:
  - { phase: acquisition, trials: 200 }
  - { phase: value, trials: 2, learning: off, set: { environment.trials: A? } }
record: { trials: all }
`;

const EXPECTED = CUES.map((seconds) => ({ name: `value of a cue of ${seconds} s`, seconds }));

/** BEH-VALUE. */
export const cueValue = behaviour({
  id: "BEH-VALUE",
  title: "Brief cues and long ones are worth the reward at their end",
  protocol:
    "200 trials of a cue of 0.3–2 s, a reward of 1 for licking at its offset; value of licking at the cue " +
    "afterwards.",
  study: STUDY,
  animals: 2,
  observables: EXPECTED.map(({ name, seconds }) => ({
    ...chosen(name, {
      low: 0.9,
      high: 1.05,
      reason: "at most 5 % above the reward; below it by the discount",
    }),
    x: seconds,
  })),
  repetitions: CLEAR,
  controls: [
    FROZEN,
    RANDOM,
    {
      name: "long-burst",
      reason: "a burst that lasts meets the trace of the onset that caused it",
    },
  ],
  axis: { name: "length of the cue", unit: "s", value: "value after training" },
  measure(group, variant) {
    const entries = EXPECTED.map(({ name, seconds }) => {
      const animals = group(`${variant},${seconds}s`);
      return [
        name,
        across(animals, (animal) => animal.mean("value_at_choice", { phase: "value" })),
      ] as const;
    });
    return Object.fromEntries(entries);
  },
});
