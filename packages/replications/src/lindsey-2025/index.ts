import { openStream, Purpose } from "@operant/kernels";
import type { Paper, Replication } from "../contract.ts";
import { chosen, CLEAR, golden } from "../observable.ts";
import { across } from "../laboratory/animal.ts";
import { live } from "../laboratory/study.ts";
import { table } from "../laboratory/table.ts";
import { accuracyOf, ThreeFactorLearner } from "./three-factor.ts";

const STUDY = `
study: credit-assignment
environment: { type: cue-action, cues: 2, actions: 2 }
agent: { type: striatal }
factors:
  animal:
    levels:
      model: {}
      frozen: { agent.preset: frozen }
  outcome:
    levels:
      reward: { environment.correct_reward: 1, environment.wrong_reward: 0 }
      punishment: { environment.correct_reward: 0, environment.wrong_reward: -1 }
protocol:
  - { phase: training, trials: 150 }
  - { phase: late, trials: 50 }
record: { trials: all }
`;

const NO_COPY = "no efference copy";
const FROZEN = "frozen";
const TRIALS = 400;
const ENOUGH = { low: 0.85, reason: "at least 0.85 with the efference copy" } as const;
const OUTCOMES = [
  ["reward", 1, 0],
  ["punishment", 0, -1],
] as const;

/** LIN-1. */
const credit: Replication = {
  id: "LIN-1",
  title: "An efference copy lets D2 cells learn from punishment",
  kind: "C",
  protocol:
    "Two cues, two actions, reward only or punishment only. The agent (150 trials, then 50 measured, 4 animals) and a small " +
    "three-factor network (400 trials, the last 100 measured); the network also without the copy, when D2 cells of the " +
    "rejected action are active instead.",
  observables: OUTCOMES.flatMap(([outcome]) => [
    chosen(`agent, ${outcome} only`, ENOUGH),
    chosen(`network, ${outcome} only`, ENOUGH),
  ]),
  controls: [
    { name: NO_COPY, reason: "D2 cells learn to suppress the wrong action" },
    { name: FROZEN, reason: "nothing is learned" },
  ],
  repetitions: CLEAR,
  usesAgent: true,
  caveat: "The agent's own tag cannot be switched off; the control is the network's.",
  measure(repetition, kernels) {
    const { variant, key } = repetition;
    const random = openStream(key, Purpose.environment);
    const rule = { efference: variant !== NO_COPY, opposite: variant === FROZEN ? 0 : 0.2 };
    const animal = variant === FROZEN ? "frozen" : "model";
    const entries = OUTCOMES.flatMap(([outcome, right, wrong]) => {
      const animals = live(kernels, repetition, STUDY, `${animal},${outcome}`, 4);
      const accuracy = across(animals, (one) => one.mean("correct", { phase: "late" }));
      const network = variant === FROZEN ? 0.5 : accuracyOf(rule, right, wrong, TRIALS, random);
      return [
        [`agent, ${outcome} only`, accuracy],
        [`network, ${outcome} only`, network],
      ] as const;
    });
    return Object.fromEntries(entries);
  },
};

/** LIN-2. */
const modes = table(
  {
    id: "LIN-2",
    title: "The difference mode learns, the sum mode sets its pace",
    kind: "A",
    protocol:
      "One outcome for the network with linear f1 and f2: change of w1 − w2 of the executed action against " +
      "rate · δ · (w1 + w2), over four errors.",
    controls: [{ name: NO_COPY, reason: "without the copy only D1 cells of the action change" }],
  },
  [1, 0.5, -0.5, -1].map((error) => ({
    observable: golden({ name: `Δ(y1 − y2), δ = ${error}`, value: 0.1 * error, tolerance: 1e-12 }),
    value: (variant) => {
      const learner = new ThreeFactorLearner({ efference: variant === "model", opposite: 1 });
      learner.learn(0, 0, error);
      return (learner.d1[0] ?? 0) - (learner.d2[0] ?? 0);
    },
  })),
);

export const lindsey2025: Paper = {
  id: "lindsey-2025",
  topic: "dopamine-timed plasticity",
  citation:
    "Lindsey J, Markowitz JE, Gillis WF, Datta SR, Litwin-Kumar A (2025) Dynamics of striatal action selection and " +
    "reinforcement learning. eLife 101747",
  summary:
    "If D2 cells of rejected actions carry eligibility, punishment teaches the wrong thing; an efference copy that " +
    "activates D1 and D2 cells of the executed action cures it. The agent has the copy.",
  replications: [credit, modes],
};
