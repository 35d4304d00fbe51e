import { defineEnvironment } from "@operant/environment";
import type { Channels } from "@operant/spaces";
import { count, probability, quantity } from "@operant/units";
import { z } from "zod";
import { createDeck } from "./trials/deck.ts";
import { runDiscreteTrials, TRIAL_END } from "./trials/discrete-trials.ts";
import { timingParameters } from "./trials/trial-timing.ts";

const MAX_CUES = 32;

const parameters = z
  .strictObject({
    cues: count({
      description: "Cues that the animal will ever meet; equal in all phases.",
      default: 2,
      min: 1,
      max: MAX_CUES,
      source: "two cues and two actions (Lindsey et al. 2025)",
    }),
    actions: count({
      description: "Actions to choose from.",
      default: 2,
      min: 2,
      max: 8,
      source: "Lindsey et al. 2025; three in working-memory tasks",
    }),
    first_cue: count({
      description: "First cue of this phase, from 1.",
      default: 1,
      min: 1,
      max: MAX_CUES,
      source: "assumed",
    }),
    set_size: count({
      description: "Cues of this phase, from `first_cue` on; 0 = all that follow.",
      default: 0,
      max: MAX_CUES,
      source: "set sizes of 2 to 6 (Collins & Frank 2012)",
    }),
    correct_reward: quantity({
      description: "Reward of the right action.",
      default: 1,
      min: -10,
      max: 10,
      source: "definition of the unit",
    }),
    wrong_reward: quantity({
      description: "Reward of a wrong action; below 0 it is a punishment.",
      default: 0,
      min: -10,
      max: 10,
      source: "assumed",
    }),
    validity: probability({
      description: "Chance that the outcome fits the action; otherwise the other outcome comes.",
      default: 1,
      source: "1 in working-memory tasks",
    }),
    ...timingParameters,
  })
  .superRefine((p, context) => {
    const last = p.first_cue + Math.max(1, p.set_size) - 1;
    if (last <= p.cues) return;
    const message = `cue ${last} is beyond cues ${p.cues}: raise cues or lower set_size`;
    context.addIssue({ code: "custom", message });
  });

type Parameters = z.output<typeof parameters>;

function channels(p: Parameters): Channels {
  const levels = Array.from({ length: p.cues }, (_, i) => `cue ${i + 1}`);
  const range = [0, p.cues - 1] as const;
  return { cue: { unit: "", range, absent: true, levels, meaning: "which cue is shown" } };
}

/** One right action per cue: contextual bandit, credit assignment, set size. */
export const cueAction = defineEnvironment({
  id: "cue-action@1",
  title: "Cue–action mapping",
  description:
    "One of several cues is shown and one of several actions is right for it: action 1 for the first cue, " +
    "2 for the second, and so on in turn. Learning may rest on reward alone, on punishment alone, or both; " +
    "with many cues per block it measures the effect of set size.",
  source:
    "Lindsey et al. 2025, eLife 101747 (two cues, two actions); Collins & Frank 2012, Eur J Neurosci 35:1024",
  parameters,
  channels,
  actions: (p) => ["wait", ...Array.from({ length: p.actions }, (_, i) => `action_${i + 1}`)],
  stepSeconds: 0.1,
  trial: {
    kind: { type: "uint8", meaning: "cue shown, from 0" },
    repeat: { type: "uint32", meaning: "presentations of this cue in the session, this included" },
    choice: { type: "uint8", meaning: "action chosen, from 1" },
    target: { type: "uint8", meaning: "the right action, from 1" },
    correct: { type: "uint8", meaning: "1 if the right action was chosen" },
    rewarded: { type: "uint8", meaning: "1 if the reward was above 0" },
    reward: { type: "float32", meaning: "size of the outcome" },
  },
  notes: {
    actions: { wait: "never offered at the choice" },
    reward: "`correct_reward` or `wrong_reward`, `reward_delay` after the cue; swapped by chance.",
    start: "No cue; the order of cues is drawn per block, each cue once.",
    end: TRIAL_END,
    history: ["1: first version"],
  },
  create(p, stage) {
    const { observation, trial, random } = stage;
    const size = p.set_size === 0 ? p.cues - p.first_cue + 1 : p.set_size;
    const deck = createDeck(
      Array.from({ length: size }, () => 1),
      random,
    );
    const state = { cue: 0, shown: new Uint32Array(p.cues), deck: deck.state };
    const anyAction = 2 ** (p.actions + 1) - 2;
    return runDiscreteTrials(stage, p, {
      state,
      begin() {
        deck.begin();
        state.shown.fill(0);
      },
      draw() {
        state.cue = p.first_cue - 1 + deck.draw();
        state.shown[state.cue] = (state.shown[state.cue] ?? 0) + 1;
      },
      show() {
        observation["cue"] = state.cue;
        return anyAction;
      },
      hide() {
        observation["cue"] = NaN;
      },
      settle(action) {
        const target = (state.cue % p.actions) + 1;
        const correct = action === target;
        const fits = random.bernoulli(p.validity);
        stage.reward = correct === fits ? p.correct_reward : p.wrong_reward;
        trial.kind = state.cue;
        trial.repeat = state.shown[state.cue] ?? 0;
        trial.choice = action;
        trial.target = target;
        trial.correct = correct ? 1 : 0;
        trial.rewarded = stage.reward > 0 ? 1 : 0;
        trial.reward = stage.reward;
      },
    });
  },
});
