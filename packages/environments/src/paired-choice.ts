import { defineEnvironment } from "@operant/environment";
import type { Channels, ChannelSpec } from "@operant/spaces";
import { probability, quantity } from "@operant/units";
import { z } from "zod";
import { choiceParameter } from "./choice-parameter.ts";
import { createDeck } from "./trials/deck.ts";
import { runDiscreteTrials, TRIAL_END } from "./trials/discrete-trials.ts";
import { timingParameters } from "./trials/trial-timing.ts";

const FIRST_LETTER = "A".charCodeAt(0);
const OPTIONS = 12;

const chance = probability({ description: "Chance of the better outcome." });
const amount = quantity({
  description: "Size in standard reinforcers.",
  default: 0,
  min: -10,
  max: 10,
});

/** A list with one number per option; the last one given stands for all further options. */
function perOption<Item extends z.ZodType>(item: Item, description: string, byDefault: number[]) {
  return z
    .array(item)
    .min(1)
    .max(OPTIONS)
    .prefault(byDefault as never)
    .meta({ description, defaultText: JSON.stringify(byDefault) });
}

const parameters = z
  .strictObject({
    options: z
      .string()
      .regex(/^[A-L]{2,12}$/, 'options are the letters A … L, e.g. "ABCDEF"')
      .refine((text) => new Set(text).size === text.length, "an option is named twice")
      .prefault("ABCDEF")
      .meta({
        description: "All options that the animal will ever meet; equal in all phases.",
        defaultText: "ABCDEF",
      }),
    pairs: z
      .array(z.string().regex(/^[A-L]{2}$/, 'a pair is two letters, e.g. "AB"'))
      .min(1)
      .max(66)
      .prefault(["AB", "CD", "EF"])
      .meta({
        description: "The pairs offered, each once per block in random order; twice = twice.",
        defaultText: '["AB", "CD", "EF"]',
        source: "Frank, Seeberger & O'Reilly 2004",
      }),
    chances: perOption(
      chance,
      "Chance of the better outcome of each option, in alphabetical order; the last stands for the rest.",
      [0.8, 0.2, 0.7, 0.3, 0.6, 0.4],
    ),
    better: perOption(amount, "The better outcome of each option.", [1]),
    worse: perOption(amount, "The worse outcome of each option.", [0]),
    costs: perOption(amount, "Effort of each option, taken when it is chosen.", [0]),
    feedback: choiceParameter("Whether outcomes are given; no for tests.", ["yes", "no"]),
    ...timingParameters,
  })
  .superRefine((p, context) => {
    const unknown = p.pairs.find((pair) => pair.split("").some((o) => !p.options.includes(o)));
    if (unknown === undefined) return;
    const message = `pair ${unknown} has an option that is not in options "${p.options}": add it there`;
    context.addIssue({ code: "custom", message });
  });

type Parameters = z.output<typeof parameters>;

function channels(p: Parameters): Channels {
  const cue = (letter: string): ChannelSpec => ({
    unit: "",
    range: [0, 0],
    absent: true,
    levels: ["offered"],
    meaning: `option ${letter} is offered`,
  });
  const shown = p.options.split("").map((letter) => [channelOf(letter), cue(letter)]);
  return Object.fromEntries(shown) as Channels;
}

function channelOf(letter: string): string {
  return `option_${letter.toLowerCase()}`;
}

/** Two options at a time, each with its own outcomes; one is approached. */
export const pairedChoice = defineEnvironment({
  id: "paired-choice@1",
  title: "Choice between pairs of options",
  description:
    "Two options are offered; the animal approaches one of them. Each option has a better and a worse " +
    "outcome, the chance of the better one, and an effort that is due when it is chosen. Covers " +
    "probabilistic selection (train AB 80/20, CD 70/30, EF 60/40, test all pairs without feedback), " +
    "learning from gains and losses, risk, and effort against size.",
  source:
    "Frank, Seeberger & O'Reilly 2004, Science 306:1940; Pessiglione et al. 2006, Nature 442:1042; " +
    "Cousins & Salamone 1994, Pharmacol Biochem Behav 49:85 (effort)",
  parameters,
  channels,
  actions: (p) => ["wait", ...p.options.split("").map((o) => `choose_${o.toLowerCase()}`)],
  stepSeconds: 0.1,
  trial: {
    kind: { type: "uint8", meaning: "pair: place in `pairs` of this phase, from 0" },
    first: { type: "uint8", meaning: "first option of the pair, A = 1" },
    second: { type: "uint8", meaning: "second option of the pair, A = 1" },
    choice: { type: "uint8", meaning: "option chosen, by its place in `options`, from 1" },
    chosen: { type: "uint8", meaning: "option chosen, A = 1" },
    correct: {
      type: "uint8",
      meaning: "1 if no option of the pair had a higher mean outcome, effort included",
    },
    rewarded: { type: "uint8", meaning: "1 if the better outcome came" },
    reward: { type: "float32", meaning: "outcome, without effort" },
    effort: { type: "float32", meaning: "effort of the choice" },
  },
  notes: {
    actions: { wait: "never offered at the choice" },
    reward:
      "Minus the effort, one step after the choice; then the better or the worse outcome of the chosen " +
      "option, `reward_delay` after the cue; none under `feedback: no`.",
    start: "Nothing is offered; the order of pairs is drawn per block.",
    end: TRIAL_END,
    history: ["1: first version"],
  },
  create(p, stage) {
    const { observation, trial, random } = stage;
    const deck = createDeck(
      p.pairs.map(() => 1),
      random,
    );
    const state = { kind: 0, deck: deck.state };
    const of = (list: readonly number[], letter: string): number => {
      const place = letter.charCodeAt(0) - FIRST_LETTER;
      return list[Math.min(place, list.length - 1)] ?? 0;
    };
    const mean = (letter: string): number => {
      const chanceOf = of(p.chances, letter);
      const outcome = chanceOf * of(p.better, letter) + (1 - chanceOf) * of(p.worse, letter);
      return outcome - of(p.costs, letter);
    };
    const pair = (): readonly string[] => (p.pairs[state.kind] ?? "").split("");
    const write = (value: number): void => {
      for (const letter of pair()) observation[channelOf(letter)] = value;
    };
    return runDiscreteTrials(stage, p, {
      state,
      begin: () => deck.begin(),
      draw() {
        state.kind = deck.draw();
      },
      show() {
        write(0);
        return pair().reduce((mask, letter) => mask | (2 << p.options.indexOf(letter)), 0);
      },
      hide: () => write(NaN),
      chosen(action) {
        stage.reward -= of(p.costs, p.options[action - 1] ?? "");
      },
      settle(action) {
        const letter = p.options[action - 1] ?? "";
        const [first = "", second = ""] = pair();
        const better = random.bernoulli(of(p.chances, letter));
        const outcome = better ? of(p.better, letter) : of(p.worse, letter);
        if (p.feedback === "yes") stage.reward += outcome;
        trial.kind = state.kind;
        trial.first = first.charCodeAt(0) - FIRST_LETTER + 1;
        trial.second = second.charCodeAt(0) - FIRST_LETTER + 1;
        trial.choice = action;
        trial.chosen = letter.charCodeAt(0) - FIRST_LETTER + 1;
        trial.correct = mean(letter) >= Math.max(mean(first), mean(second)) ? 1 : 0;
        trial.rewarded = better && p.feedback === "yes" ? 1 : 0;
        trial.reward = p.feedback === "yes" ? outcome : 0;
        trial.effort = of(p.costs, letter);
      },
    });
  },
});
