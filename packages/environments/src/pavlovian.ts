import { defineEnvironment } from "@operant/environment";
import type { Channels, ChannelSpec } from "@operant/spaces";
import { count } from "@operant/units";
import { z } from "zod";
import { choiceParameter } from "./choice-parameter.ts";
import { createDeck } from "./trials/deck.ts";
import { runDiscreteTrials, TRIAL_END } from "./trials/discrete-trials.ts";
import { parsePavlovianTrial, pavlovianTrialsParameter } from "./trials/pavlovian-trial.ts";
import { timingParameters } from "./trials/trial-timing.ts";

const LICK = 1;
const WAIT_OR_LICK = 0b11;
const FIRST_LETTER = "A".charCodeAt(0);

const parameters = z
  .strictObject({
    cues: z
      .string()
      .regex(/^[A-Z]+$/, 'cues are capital letters, e.g. "ABX"')
      .refine((letters) => new Set(letters).size === letters.length, "a cue is named twice")
      .prefault("ABCX")
      .meta({
        description:
          "All cues that the animal will ever meet, one letter each; equal in all phases.",
        defaultText: "ABCX",
      }),
    trials: pavlovianTrialsParameter(
      'Kinds of trials of one block, e.g. "A+, 2 AX-, X?, B+ 50% x2": count, cues shown together, ' +
        "+ rewarded / - not / ? probe, chance, size.",
      "A+",
    ),
    order: choiceParameter("Order of the kinds within a block.", ["shuffled", "sequence"]),
    contexts: count({
      description: "Contexts that the animal will ever meet; 0 = no context channel.",
      default: 0,
      max: 8,
      source: "assumed",
    }),
    context: count({
      description: "The context of this phase, from 1; without a context channel it must be 1.",
      default: 1,
      min: 1,
      max: 8,
      source: "assumed",
    }),
    delivery: choiceParameter(
      "Who gets the reward: who licks (it must be collected); every animal.",
      ["on-response", "free"],
    ),
    baseline_licks: choiceParameter("Whether the animal may lick before the cue.", ["no", "yes"]),
    ...timingParameters,
  })
  .superRefine((p, context) => {
    for (const text of p.trials) {
      const unknown = parsePavlovianTrial(text)
        .cues.split("")
        .find((cue) => !p.cues.includes(cue));
      if (unknown === undefined) continue;
      const message = `trial "${text}" shows cue ${unknown}, which is not in cues "${p.cues}": add it there`;
      context.addIssue({ code: "custom", message });
    }
    if (p.context <= Math.max(1, p.contexts)) return;
    const message = `context ${p.context} is beyond contexts ${p.contexts}: raise contexts`;
    context.addIssue({ code: "custom", message });
  });

type Parameters = z.output<typeof parameters>;

function channels(p: Parameters): Channels {
  const cue = (letter: string): ChannelSpec => ({
    unit: "",
    range: [0, 0],
    absent: true,
    levels: ["on"],
    meaning: `cue ${letter}`,
  });
  const shown = p.cues.split("").map((letter) => [channelOf(letter), cue(letter)]);
  const cues = Object.fromEntries(shown) as Channels;
  if (p.contexts === 0) return cues;
  const levels = Array.from({ length: p.contexts }, (_, i) => `context ${i + 1}`);
  const range = [0, p.contexts - 1] as const;
  return { ...cues, context: { unit: "", range, levels, meaning: "the chamber" } };
}

function channelOf(letter: string): string {
  return `cue_${letter.toLowerCase()}`;
}

/** Any Pavlovian design, phase by phase. */
export const pavlovian = defineEnvironment({
  id: "pavlovian@1",
  title: "Pavlovian harness",
  description:
    "Named cues, alone or together, are followed by reward with a chance and a size. A study's " +
    "phases set `trials`, so acquisition, extinction, partial reinforcement, blocking, " +
    "overshadowing, conditioned inhibition, latent inhibition and renewal are study files. " +
    "Anticipatory licking is the response; `cue_length`, `reward_delay` (the trace) and the " +
    "inter-trial interval are free.",
  source: "Rescorla & Wagner 1972 (designs); Yamaguchi et al. 2022 (timing, anticipatory licks)",
  parameters,
  channels,
  actions: ["wait", "lick"],
  stepSeconds: 0.1,
  trial: {
    kind: { type: "uint8", meaning: "kind of trial: place in `trials` of this phase, from 0" },
    cues: { type: "uint32", meaning: "cues shown, as a sum: A 1, B 2, C 4, … Z 2^25" },
    positive: { type: "uint8", meaning: "1 if the kind has the sign +" },
    probe: { type: "uint8", meaning: "1 if the kind has the sign ?" },
    context: { type: "uint8", meaning: "context of the phase, from 1" },
    choice: { type: "uint8", meaning: "action chosen at cue onset" },
    responded: { type: "uint8", meaning: "1 if the animal licked in anticipation: the CR" },
    baseline_responded: { type: "uint8", meaning: "1 if it licked before the cue: the pre-CR" },
    offered: { type: "uint8", meaning: "1 if a reward was there to be had" },
    rewarded: { type: "uint8", meaning: "1 if the animal got it" },
    reward: { type: "float32", meaning: "size of the reward that it got" },
  },
  notes: {
    actions: {
      wait: "no lick",
      lick: "lick from cue onset until the outcome or `response_length`",
    },
    reward:
      "The kind's size with the kind's chance, `reward_delay` after the end of the cue; under " +
      "`delivery: on-response` only for an animal that licks.",
    start: "No cue; the order of kinds is drawn per block.",
    end: TRIAL_END,
    history: ["1: first version"],
  },
  create(p, stage) {
    const { observation, trial, random } = stage;
    const kinds = p.trials.map(parsePavlovianTrial);
    const letters = kinds.map((kind) => kind.cues.split(""));
    const masks = letters.map((cues) => cues.reduce((sum, cue) => sum + bitOf(cue), 0));
    const deck = createDeck(
      kinds.map((kind) => kind.count),
      random,
      p.order === "shuffled",
    );
    const state = { kind: 0, baselineAction: 0, deck: deck.state };
    const write = (value: number): void => {
      for (const letter of letters[state.kind] ?? []) observation[channelOf(letter)] = value;
    };
    return runDiscreteTrials(stage, p, {
      state,
      ...(p.baseline_licks === "yes" ? { baselineChoice: WAIT_OR_LICK } : {}),
      begin() {
        deck.begin();
        if (p.contexts > 0) observation["context"] = p.context - 1;
      },
      draw() {
        state.kind = deck.draw();
        state.baselineAction = 0;
      },
      baseline(action) {
        state.baselineAction = action;
      },
      show() {
        write(0);
        return WAIT_OR_LICK;
      },
      hide: () => write(NaN),
      settle(action) {
        const kind = kinds[state.kind];
        if (kind === undefined) return;
        const offered = random.bernoulli(kind.chance);
        const rewarded = offered && (action === LICK || p.delivery === "free");
        stage.reward = rewarded ? kind.magnitude : 0;
        trial.kind = state.kind;
        trial.cues = masks[state.kind] ?? 0;
        trial.positive = kind.sign === "+" ? 1 : 0;
        trial.probe = kind.sign === "?" ? 1 : 0;
        trial.context = p.context;
        trial.choice = action;
        trial.responded = action === LICK ? 1 : 0;
        trial.baseline_responded = state.baselineAction === LICK ? 1 : 0;
        trial.offered = offered ? 1 : 0;
        trial.rewarded = rewarded ? 1 : 0;
        trial.reward = stage.reward;
      },
    });
  },
});

function bitOf(letter: string): number {
  return 2 ** (letter.charCodeAt(0) - FIRST_LETTER);
}
