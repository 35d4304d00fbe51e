import { defineEnvironment } from "@operant/environment";
import type { RandomStream } from "@operant/kernels";
import { count, probability } from "@operant/units";
import { z } from "zod";
import { choiceParameter } from "./choice-parameter.ts";
import { rewardMagnitude } from "./reward-magnitude.ts";
import { runDiscreteTrials, TRIAL_END } from "./trials/discrete-trials.ts";
import { startCue } from "./trials/start-cue.ts";
import { timingParameters } from "./trials/trial-timing.ts";

const LEFT_OR_RIGHT = 0b110;
const LEFT = 1;
const RIGHT = 2;

const parameters = z.strictObject({
  good_probability: probability({
    description: "Chance of a reward for the better action; 1 with 0 below is deterministic.",
    default: 0.8,
    source: "80/20 is usual in probabilistic reversal",
  }),
  bad_probability: probability({
    description: "Chance of a reward for the other action.",
    default: 0.2,
    source: "80/20 is usual in probabilistic reversal",
  }),
  magnitude: rewardMagnitude(),
  first_target: choiceParameter("The better action when a session begins.", [
    "left",
    "right",
    "random",
  ]),
  switch_on: choiceParameter("What reverses the contingency.", ["criterion", "trials", "never"]),
  criterion_correct: count({
    description: "Correct choices among the last `criterion_window` that reverse it.",
    default: 8,
    min: 1,
    max: 30,
    source: "8 of 10 (assumed; usual)",
  }),
  criterion_window: count({
    description: "Trials of the criterion, counted from the last reversal.",
    default: 10,
    min: 1,
    max: 30,
    source: "8 of 10 (assumed; usual)",
  }),
  switch_after: count({
    description: "`switch_on: trials`: trials between reversals.",
    default: 40,
    min: 1,
    max: 100_000,
    source: "assumed",
  }),
  switch_jitter: count({
    description: "`switch_on: trials`: that number varies uniformly by this many up or down.",
    default: 0,
    max: 10_000,
    source: "assumed",
  }),
  ...timingParameters,
});

type Parameters = z.output<typeof parameters>;

/** Two actions, one better; which one reverses. */
export const reversal = defineEnvironment({
  id: "reversal@1",
  title: "Reversal learning",
  description:
    "At a start cue the animal chooses left or right. One side pays more often; after a criterion of " +
    "correct choices, or a number of trials, the sides swap without a sign. Deterministic with " +
    "probabilities 1 and 0.",
  source: "protocol of FED3 and of human probabilistic reversal (CNTRACS), with 8 of 10 correct",
  parameters,
  channels: { start: startCue },
  actions: ["wait", "left", "right"],
  stepSeconds: 0.1,
  trial: {
    choice: { type: "uint8", levels: ["wait", "left", "right"], meaning: "action chosen" },
    target: { type: "uint8", levels: ["wait", "left", "right"], meaning: "the better action" },
    correct: { type: "uint8", meaning: "1 if the better action was chosen" },
    rewarded: { type: "uint8", meaning: "1 if a reward was given" },
    reward: { type: "float32", meaning: "size of the reward" },
    reversal: { type: "uint32", meaning: "reversals in this session before this trial" },
    since_reversal: {
      type: "uint32",
      meaning: "trials since the last reversal, this one included",
    },
  },
  notes: {
    actions: { wait: "never offered at the choice", left: "choose left", right: "choose right" },
    reward: "`magnitude` with the chance of the chosen side, `reward_delay` after the cue.",
    start: "`first_target` is the better side; a reversal number of trials is drawn if it varies.",
    end: TRIAL_END,
    history: ["1: first version"],
  },
  create(p, stage) {
    const { observation, trial, random } = stage;
    const state = { target: LEFT, reversals: 0, since: 0, recent: 0, limit: 0 };
    const clear = (): void => {
      state.since = 0;
      state.recent = 0;
      state.limit = drawLimit(p, random);
    };
    return runDiscreteTrials(stage, p, {
      state,
      begin() {
        state.reversals = 0;
        const right =
          p.first_target === "random" ? random.bernoulli(0.5) : p.first_target === "right";
        state.target = right ? RIGHT : LEFT;
        clear();
      },
      draw() {
        if (!isDue(p, state)) return;
        state.target = LEFT + RIGHT - state.target;
        state.reversals += 1;
        stage.event("changeover", state.target);
        clear();
      },
      show() {
        observation.start = 0;
        return LEFT_OR_RIGHT;
      },
      hide() {
        observation.start = NaN;
      },
      settle(action) {
        const correct = action === state.target;
        const rewarded = random.bernoulli(correct ? p.good_probability : p.bad_probability);
        stage.reward = rewarded ? p.magnitude : 0;
        state.since += 1;
        state.recent = ((state.recent << 1) | (correct ? 1 : 0)) & (2 ** p.criterion_window - 1);
        trial.choice = action;
        trial.target = state.target;
        trial.correct = correct ? 1 : 0;
        trial.rewarded = rewarded ? 1 : 0;
        trial.reward = stage.reward;
        trial.reversal = state.reversals;
        trial.since_reversal = state.since;
      },
    });
  },
});

/** Whether the contingency reverses before the next trial. */
function isDue(p: Parameters, state: { since: number; recent: number; limit: number }): boolean {
  if (p.switch_on === "never") return false;
  if (p.switch_on === "trials") return state.since >= state.limit;
  return bitsOf(state.recent) >= p.criterion_correct;
}

function drawLimit(p: Parameters, random: RandomStream): number {
  if (p.switch_on !== "trials" || p.switch_jitter === 0) return p.switch_after;
  return Math.max(1, p.switch_after - p.switch_jitter + random.integer(2 * p.switch_jitter + 1));
}

function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
