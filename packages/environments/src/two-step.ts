import { defineEnvironment } from "@operant/environment";
import { ONLY_WAIT } from "@operant/spaces";
import { probability, quantity } from "@operant/units";
import { z } from "zod";
import { rewardMagnitude } from "./reward-magnitude.ts";
import { TRIAL_END } from "./trials/discrete-trials.ts";
import { reflect } from "./trials/reflect.ts";
import { startCue } from "./trials/start-cue.ts";
import { drawGap, momentsOf, timingParameters } from "./trials/trial-timing.ts";

const LEFT = 1;
const LEFT_OR_RIGHT = 0b110;

const parameters = z
  .strictObject({
    common: probability({
      description: "Chance of the common transition: left to state 1, right to state 2.",
      default: 0.7,
      source: "Daw et al. 2011",
    }),
    walk_sd: quantity({
      description: "Standard deviation of a trial's change of each chance of reward.",
      default: 0.025,
      min: 0,
      max: 1,
      source: "Daw et al. 2011",
    }),
    low: probability({
      description: "Lower reflecting bound of the chances of reward.",
      default: 0.25,
      source: "Daw et al. 2011",
    }),
    high: probability({
      description: "Upper reflecting bound; above the lower one.",
      default: 0.75,
      source: "Daw et al. 2011",
    }),
    magnitude: rewardMagnitude(),
    ...timingParameters,
  })
  .superRefine((p, context) => {
    if (p.low < p.high) return;
    const message = `low ${p.low} is not below high ${p.high}: swap them`;
    context.addIssue({ code: "custom", message });
  });

/** Two choices in a row: the first leads by chance to one of two states, the second is paid. */
export const twoStep = defineEnvironment({
  id: "two-step@1",
  title: "Two-step task",
  description:
    "At a start cue the animal chooses left or right; each leads usually to its own second state and " +
    "rarely to the other. There a second choice is paid with chances that walk slowly. Whether a first " +
    "choice is repeated after a rare transition tells learning from outcomes from planning.",
  source: "Daw, Gershman, Seymour, Dayan & Dolan 2011, Neuron 69:1204",
  parameters,
  channels: {
    start: startCue,
    state: {
      unit: "",
      range: [0, 1],
      absent: true,
      levels: ["state 1", "state 2"],
      meaning: "second state",
    },
  },
  actions: ["wait", "left", "right"],
  stepSeconds: 0.1,
  trial: {
    choice: { type: "uint8", levels: ["wait", "left", "right"], meaning: "first choice" },
    state: { type: "uint8", meaning: "second state, from 1" },
    common: { type: "uint8", meaning: "1 if the transition was the common one" },
    second: { type: "uint8", levels: ["wait", "left", "right"], meaning: "second choice" },
    rewarded: { type: "uint8", meaning: "1 if a reward was given" },
    reward: { type: "float32", meaning: "size of the reward" },
    stay: {
      type: "float32",
      meaning: "1 if the first choice repeats the one before; NaN at first",
    },
    chance: { type: "float32", meaning: "chance of reward of what was chosen" },
  },
  notes: {
    actions: { wait: "never offered at a choice", left: "choose left", right: "choose right" },
    reward:
      "`magnitude` by the chance of state and second choice, `reward_delay` after the second cue.",
    start: "Four chances of reward drawn evenly between the bounds.",
    end: TRIAL_END,
    history: ["1: first version"],
  },
  create(p, stage) {
    const { observation, trial, random, stepSeconds } = stage;
    const first = momentsOf({ ...p, reward_delay: 0, tail: 0 }, stepSeconds);
    const second = momentsOf({ ...p, baseline: 0 }, stepSeconds);
    const state = {
      tick: 0,
      place: 0,
      choice: 0,
      last: 0,
      second: 0,
      chances: new Float64Array(4),
    };
    const { chances } = state;
    // The second cue comes on when the first goes off.
    const secondOn = first.cueOff;
    const from = (moment: number): number => secondOn + moment - second.cueOn;

    const start = (): void => {
      state.tick = 0;
      stage.choice = ONLY_WAIT;
    };
    const walk = (): void => {
      for (let i = 0; i < 4; i += 1) {
        const moved = (chances[i] ?? 0) + p.walk_sd * random.normal();
        chances[i] = reflect(moved, p.low, p.high);
      }
    };
    const enter = (): void => {
      observation.start = NaN;
      const common = random.bernoulli(p.common);
      state.place = common ? state.choice - LEFT : 2 - state.choice;
      observation.state = state.place;
      stage.event("cue-on", state.place);
      stage.choice = LEFT_OR_RIGHT;
      trial.choice = state.choice;
      trial.state = state.place + 1;
      trial.common = common ? 1 : 0;
      trial.stay = state.last === 0 ? NaN : state.last === state.choice ? 1 : 0;
    };
    const settle = (): void => {
      const chance = chances[2 * state.place + state.second - LEFT] ?? 0;
      const rewarded = random.bernoulli(chance);
      stage.reward = rewarded ? p.magnitude : 0;
      if (rewarded) stage.event("reward", p.magnitude);
      trial.second = state.second;
      trial.rewarded = rewarded ? 1 : 0;
      trial.reward = stage.reward;
      trial.chance = chance;
      state.last = state.choice;
    };
    const finish = (): void => {
      stage.endTrial(drawGap(p, random));
      walk();
      start();
    };
    return {
      state,
      begin() {
        state.last = 0;
        for (let i = 0; i < 4; i += 1) chances[i] = p.low + (p.high - p.low) * random.uniform();
        start();
      },
      step(action) {
        state.tick += 1;
        const { tick } = state;
        if (tick === first.cueOn + 1) {
          state.choice = action;
          stage.event("response", action);
        }
        if (tick === secondOn + 1) {
          state.second = action;
          stage.event("response", action);
        }
        if (tick === first.cueOn) {
          observation.start = 0;
          stage.event("cue-on", -1);
          stage.choice = LEFT_OR_RIGHT;
        }
        if (tick === secondOn) enter();
        if (tick === from(second.cueOff)) {
          observation.state = NaN;
          stage.event("cue-off");
        }
        if (tick === from(second.outcome)) settle();
        if (tick === from(second.release)) stage.choice = ONLY_WAIT;
        if (tick === from(second.end)) finish();
      },
    };
  },
});
