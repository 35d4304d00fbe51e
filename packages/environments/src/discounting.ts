import { defineEnvironment } from "@operant/environment";
import { ONLY_WAIT, type Channels } from "@operant/spaces";
import { count, duration, probability, quantity } from "@operant/units";
import { z } from "zod";
import { choiceParameter } from "./choice-parameter.ts";
import { stepsOf } from "./schedule/running-schedule.ts";
import { createDeck } from "./trials/deck.ts";

const SMALL = 1;
const LARGE = 2;
const OFFERS = [0b110, 0b010, 0b100] as const;

const parameters = z.strictObject({
  small: quantity({
    description: "Size of the smaller reward, in standard reinforcers.",
    default: 0.25,
    min: 0,
    max: 10,
    source: "1 against 4 pellets (St Onge et al. 2011; Evenden & Ryan 1996)",
  }),
  large: quantity({
    description: "Size of the larger reward, in standard reinforcers.",
    default: 1,
    min: 0,
    max: 10,
    source: "1 against 4 pellets (St Onge et al. 2011; Evenden & Ryan 1996)",
  }),
  small_delay: duration({
    description: "Time from the choice to the smaller reward; at least one step.",
    default: 0.5,
    min: 0,
    max: 120,
    source: "assumed: at once, as soon as it is eaten",
  }),
  large_delay: duration({
    description: "Time from the choice to the larger reward; at least one step.",
    default: 0.5,
    min: 0,
    max: 120,
    source: "delays of 0 to 60 s by blocks (Evenden & Ryan 1996)",
  }),
  small_chance: probability({
    description: "Chance of the smaller reward.",
    default: 1,
    source: "certain (St Onge et al. 2011)",
  }),
  large_chance: probability({
    description: "Chance of the larger reward.",
    default: 1,
    source: "100, 50, 25, 12.5 % by blocks (St Onge et al. 2011)",
  }),
  signal: choiceParameter("Whether the light of the chosen lever stays on until the outcome.", [
    "yes",
    "no",
  ]),
  forced: count({
    description: "Trials of a block in which only the smaller, and as many with only the larger.",
    default: 1,
    max: 20,
    source: "forced trials before free ones (St Onge et al. 2011)",
  }),
  free: count({
    description: "Free trials of a block; the order of a block is drawn anew.",
    default: 3,
    max: 100,
    source: "assumed",
  }),
  baseline: duration({
    description: "Time simulated before the choice; at least one step.",
    default: 1,
    min: 0.02,
    max: 60,
    source: "assumed",
  }),
  trial_length: duration({
    description: "Trials start this far apart whatever is chosen; the rest is not simulated.",
    default: 60,
    min: 0,
    max: 3600,
    source: "trials of fixed length (Evenden & Ryan 1996)",
  }),
  tail: duration({
    description: "Time simulated after the outcome; at least one step.",
    default: 2,
    min: 0,
    max: 60,
    source: "assumed: dopamine and eligibility have faded",
  }),
});

const light = { unit: "", range: [0, 0], absent: true, levels: ["on"] } as const;
const channels = {
  small_light: { ...light, meaning: "the lever of the smaller reward is offered or was chosen" },
  large_light: { ...light, meaning: "the lever of the larger reward is offered or was chosen" },
} satisfies Channels;

/** Smaller sooner or larger later; smaller certain or larger by chance. */
export const discounting = defineEnvironment({
  id: "discounting@1",
  title: "Delay and probability discounting",
  description:
    "Two levers: a smaller reward soon and for certain, and a larger one that is late or comes by chance. " +
    "Delays and chances are set by phase. In some trials only one lever is offered, so that both are known; " +
    "trials start at a fixed distance, so that waiting saves no time.",
  source:
    "Evenden & Ryan 1996, Psychopharmacology 128:161 (delays by blocks); St Onge et al. 2011 (probabilities by " +
    "blocks)",
  parameters: parameters.refine(({ forced, free }) => forced + free > 0, "a block has no trials"),
  channels,
  actions: ["wait", "small", "large"],
  stepSeconds: 0.1,
  trial: {
    kind: {
      type: "uint8",
      levels: ["free", "only small", "only large"],
      meaning: "which levers were offered",
    },
    choice: { type: "uint8", levels: ["wait", "small", "large"], meaning: "lever chosen" },
    large: { type: "uint8", meaning: "1 if the larger reward was chosen" },
    delay: { type: "float32", unit: "s", meaning: "delay of the chosen lever" },
    chance: { type: "float32", meaning: "chance of the chosen lever" },
    rewarded: { type: "uint8", meaning: "1 if the reward came" },
    reward: { type: "float32", meaning: "size of the reward" },
  },
  notes: {
    actions: {
      wait: "never offered at the choice",
      small: "the lever of the smaller reward",
      large: "the lever of the larger reward",
    },
    reward: "The size of the chosen lever after its delay, with its chance.",
    start: "Both lights off; the order of trials is drawn per block.",
    end:
      "A trial ends `tail` after its outcome; what is left of `trial_length` passes unsimulated. The task " +
      "never ends the session.",
    history: ["1: first version"],
  },
  create(p, stage) {
    const { observation, trial, random, stepSeconds } = stage;
    const deck = createDeck([p.free, p.forced, p.forced], random);
    const cueAt = stepsOf(p.baseline, stepSeconds);
    const tailSteps = stepsOf(p.tail, stepSeconds);
    const state = { tick: 0, kind: 0, outcomeAt: 0, action: 0, deck: deck.state };
    const lit = (action: number, on: boolean): void => {
      if (action === SMALL) observation.small_light = on ? 0 : NaN;
      if (action === LARGE) observation.large_light = on ? 0 : NaN;
    };
    const start = (): void => {
      state.tick = 0;
      state.action = 0;
      state.outcomeAt = Infinity;
      state.kind = deck.draw();
      stage.choice = ONLY_WAIT;
    };
    const offer = (): void => {
      const mask = OFFERS[state.kind] ?? 0;
      for (const action of [SMALL, LARGE]) lit(action, (mask & (1 << action)) !== 0);
      stage.choice = mask;
      stage.event("cue-on");
    };
    const choose = (action: number): void => {
      state.action = action;
      lit(action === SMALL ? LARGE : SMALL, false);
      if (p.signal === "no") lit(action, false);
      state.outcomeAt =
        state.tick + stepsOf(action === LARGE ? p.large_delay : p.small_delay, stepSeconds);
      stage.event("response", action);
    };
    const settle = (): void => {
      const large = state.action === LARGE;
      const chance = large ? p.large_chance : p.small_chance;
      const comes = random.bernoulli(chance);
      stage.reward = comes ? (large ? p.large : p.small) : 0;
      if (stage.reward > 0) stage.event("reward", stage.reward);
      if (p.signal === "yes") lit(state.action, false);
      stage.event("cue-off");
      stage.choice = ONLY_WAIT;
      trial.kind = state.kind;
      trial.choice = state.action;
      trial.large = large ? 1 : 0;
      trial.delay = large ? p.large_delay : p.small_delay;
      trial.chance = chance;
      trial.rewarded = comes ? 1 : 0;
      trial.reward = stage.reward;
    };
    return {
      state,
      begin() {
        lit(SMALL, false);
        lit(LARGE, false);
        deck.begin();
        start();
      },
      step(action) {
        state.tick += 1;
        if (state.tick === cueAt + 1) choose(action);
        if (state.tick === state.outcomeAt) settle();
        if (state.tick === cueAt) offer();
        if (state.tick !== state.outcomeAt + tailSteps) return;
        stage.endTrial(Math.max(0, p.trial_length - state.tick * stepSeconds));
        start();
      },
    };
  },
});
