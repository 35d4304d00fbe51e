// An environment is one file with one default export. Check it with `operant check FILE`;
// name the file as the environment's type in a study file to run it.
import { defineEnvironment } from "@operant/environment";
import { count, duration, probability } from "@operant/units";
import { z } from "zod";

export default defineEnvironment({
  id: "lab/my-task@1", // changed behaviour needs a new version
  title: "My task",
  description:
    "A light comes on; pressing while it is on is rewarded by chance. After the light comes a gap.",
  source: "Author Year, Journal: what task and numbers come from",

  // What a study file may set. Durations arrive in seconds.
  parameters: z.strictObject({
    light: duration({
      description: "Length of the light.",
      default: 1,
      min: 0.1,
      max: 60,
      source: "assumed",
    }),
    gap: duration({
      description: "Time between trials.",
      default: 20,
      min: 0,
      max: 3600,
      source: "assumed",
    }),
    reward_probability: probability({
      description: "Chance of a reward.",
      default: 0.8,
      source: "assumed",
    }),
    magnitude: count({
      description: "Standard reinforcers.",
      default: 1,
      max: 10,
      source: "assumed",
    }),
  }),

  // What the animal perceives; NaN means absent. One level: the light is on, or it is not there.
  channels: {
    light: { unit: "", range: [0, 0], absent: true, levels: ["on"], meaning: "the light" },
  },
  actions: ["wait", "press"],
  stepSeconds: 0.1,

  // The columns of the trials table; one row per trial.
  trial: {
    choice: { type: "uint8", levels: ["wait", "press"], meaning: "what the animal chose" },
    reward: { type: "float32", meaning: "size of the reward" },
  },
  notes: {
    actions: { wait: "do nothing", press: "press while the light is on" },
    reward: "`magnitude` with `reward_probability` when the light goes off, for a press.",
    start: "Dark; the light comes on after 1 s. Nothing is drawn.",
    end: "A trial ends 2 s after the light; the session never ends by itself.",
    history: ["1: first version"],
  },

  create(parameters, stage) {
    // Convert seconds to steps once, so that the task is the same at every step length.
    const steps = (seconds: number) => Math.max(1, Math.round(seconds / stage.stepSeconds));
    const lightOn = steps(1);
    const lightOff = lightOn + steps(parameters.light);
    const end = lightOff + steps(2);
    // All that changes lives here: the host stores and restores it.
    const state = { tick: 0, choice: 0 };

    function startTrial(): void {
      state.tick = 0;
      stage.choice = 0b01; // only wait
    }

    return {
      state,
      begin: startTrial,
      step(action) {
        state.tick += 1;
        if (state.tick === lightOn) {
          stage.observation.light = 0;
          stage.event("cue-on");
          stage.choice = 0b11; // wait or press
        }
        if (state.tick === lightOn + 1) state.choice = action;
        if (state.tick === lightOff) {
          const paid = stage.random.bernoulli(parameters.reward_probability) && state.choice === 1;
          stage.reward = paid ? parameters.magnitude : 0;
          stage.trial.choice = state.choice;
          stage.trial.reward = stage.reward;
          stage.observation.light = NaN;
          stage.event("cue-off");
          stage.choice = 0b01;
        }
        if (state.tick === end) {
          stage.endTrial(parameters.gap); // records the row; the gap passes without steps
          startTrial();
        }
      },
    };
  },
});
