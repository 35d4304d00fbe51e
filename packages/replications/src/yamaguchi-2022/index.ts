import type { Paper } from "../contract.ts";
import { chosen } from "../observable.ts";
import { meanOf, type Animal } from "../laboratory/animal.ts";
import { ANIMALS, behaviour, FROZEN, RANDOM, WRONG_SIGN } from "../laboratory/behaviour.ts";
import { studentT } from "../laboratory/rank-tests.ts";

const DELAYS = [0, 0.5, 1, 2, 3] as const;
/** Student's t of seven degrees of freedom at P = 0.05, two-sided. */
const CRITICAL_T = 2.365;
const MICE = 8;

const STUDY = `
study: one-second-limit
environment: { type: pavlovian, cues: A, trials: A+, cue_length: 0.2 s, baseline_licks: yes }
agent: { type: striatal }
factors:
  animal:
    levels:${ANIMALS}
      d1-block: { agent.preset: d1-antagonist }
  delay: { set: environment.reward_delay, values: [${DELAYS.map((d) => `${d} s`).join(", ")}] }
protocol:
  - { phase: training, trials: 100 }
record: { trials: all }
`;

/** Anticipatory minus previous licks in the last 40 trials, one number per animal. */
function indices(animals: readonly Animal[]): readonly number[] {
  return animals.map((animal) => {
    const selection = { phase: "training", from: 61 } as const;
    return animal.mean("responded", selection) - animal.mean("baseline_responded", selection);
  });
}

const EXPECTED = DELAYS.map((delay) => ({
  name: `experiments with learning at ${delay} s`,
  delay,
  learned: delay <= 1,
}));

/** YAM-1. */
const limit = behaviour({
  id: "YAM-1",
  title: "Reinforcement only within about one second of a brief tone",
  protocol:
    "Eight mice per delay, 100 trials of a 0.2 s cue; licks after the cue minus licks before it in trials 61–100, " +
    "tested against 0 (t, P < 0.05) in each repetition.",
  study: STUDY,
  animals: MICE,
  repetitions: { quick: 3, full: 16 },
  observables: EXPECTED.map(({ name, delay, learned }) => ({
    ...chosen(
      name,
      learned
        ? { low: 0.8, reason: "learned at up to 1 s" }
        : { high: 0.2, reason: "not learned at 2 s and more" },
    ),
    x: delay,
  })),
  controls: [FROZEN, RANDOM, WRONG_SIGN],
  axis: { name: "delay of the reward", unit: "s", value: "share of experiments with learning" },
  diagnosis:
    "Model limit at 2 s, tried. The agent holds striatal activity for 1 s after a brief cue, as a calcium response of half a " +
    "second or more requires, and its trace decays with 0.9 s; a tenth of the value remains at 2 s, which eight mice " +
    "detect. A steeper read-out (n_E = 4 or 5) leaves nothing at 2 s, but loses the reward at 0 s as well, and K(2 s) of YAG-2 falls " +
    "from its band to 0.15 or 0.10.",
  measure(group, variant) {
    const entries = EXPECTED.map(({ name, delay }) => {
      const t = studentT(indices(group(`${variant},${delay}s`)));
      return [name, t > CRITICAL_T ? 1 : 0] as const;
    });
    return Object.fromEntries(entries);
  },
});

/** YAM-2. */
const block = behaviour({
  id: "YAM-2",
  title: "Without D1 receptors nothing is learned at any delay",
  kind: "D",
  protocol: "As YAM-1 under a D1 antagonist; mean index over the animals at each delay.",
  study: STUDY,
  animals: 4,
  observables: DELAYS.map((delay) =>
    chosen(`index at ${delay} s, D1 block`, { low: -0.15, high: 0.15, reason: "no learning" }),
  ),
  controls: [{ name: "no drug", reason: "without the antagonist mice learn at up to 1 s" }],
  measure(group, variant) {
    const condition = variant === "model" ? "d1-block" : "model";
    const entries = DELAYS.map((delay) => {
      return [
        `index at ${delay} s, D1 block`,
        meanOf(indices(group(`${condition},${delay}s`))),
      ] as const;
    });
    return Object.fromEntries(entries);
  },
});

export const yamaguchi2022: Paper = {
  id: "yamaguchi-2022",
  topic: "dopamine-timed plasticity",
  citation:
    "Yamaguchi K, Maeda Y, Sawada T, Iino Y, Tajiri M, Nakazato R, Ishii S, Kasai H, Yagishita S (2022) A " +
    "behavioural correlate of the synaptic eligibility trace in the nucleus accumbens. Sci Rep 12:1921",
  summary:
    "Head-fixed mice learn to lick to a brief tone only if the reward follows within about a second, the window of the " +
    "synaptic trace. Whole animals with the one parameter file.",
  replications: [limit, block],
};
