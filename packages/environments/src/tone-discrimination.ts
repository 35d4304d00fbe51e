import { defineEnvironment } from "@operant/environment";
import { count, probability } from "@operant/units";
import { z } from "zod";
import { rewardMagnitude } from "./reward-magnitude.ts";
import { createDeck } from "./trials/deck.ts";
import { runDiscreteTrials, TRIAL_END } from "./trials/discrete-trials.ts";
import { toneChannel, toneParameter } from "./trials/tone.ts";
import { timingParameters } from "./trials/trial-timing.ts";

const LICK = 1;
const WAIT_OR_LICK = 0b11;
const KINDS = ["positive", "negative", "probe"] as const;

const parameters = z
  .strictObject({
    positive_tone: toneParameter("The CS+.", 1.5),
    negative_tone: toneParameter("The CS−; by default one octave, 8 cells, above the CS+.", 2.5),
    probe_tone: toneParameter(
      "The tone of probe trials, never rewarded; by default 5 cells above.",
      2.125,
    ),
    negative_share: probability({
      description: "Share of CS− trials; 0 is plain acquisition.",
      default: 0.5,
      source: "Iino et al. 2020, equal numbers",
    }),
    probe_share: probability({
      description: "Share of probe trials.",
      default: 0,
      source: "assumed",
    }),
    block: count({
      description: "Trials in which the shares hold exactly; 0 = each trial is drawn for itself.",
      default: 20,
      max: 1000,
      source: "assumed",
    }),
    reward_probability: probability({
      description: "Chance of a reward for licking to the CS+; 0 is extinction.",
      default: 1,
      source: "Iino et al. 2020",
    }),
    negative_probability: probability({
      description:
        "Chance of a reward for licking to the CS−; 1 with `reward_probability` 0 reverses.",
      default: 0,
      source: "Iino et al. 2020",
    }),
    magnitude: rewardMagnitude(),
    ...timingParameters,
  })
  .superRefine((p, context) => {
    const problem = shareProblem(p.block, p.negative_share, p.probe_share);
    if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
  });

/** Says what is wrong with the shares, or undefined. */
function shareProblem(block: number, negative: number, probe: number): string | undefined {
  if (negative + probe > 1) {
    return `negative_share ${negative} + probe_share ${probe} is more than 1: lower one of them`;
  }
  for (const share of [negative, probe]) {
    const trials = share * block;
    if (Math.abs(trials - Math.round(trials)) < 1e-9) continue;
    return `a share of ${share} is not a whole number of trials in a block of ${block}: set block to 0 or to a multiple that fits`;
  }
  return undefined;
}

/** Tone generalisation and discrimination: the task of Iino et al. 2020. */
export const toneDiscrimination = defineEnvironment({
  id: "tone-discrimination@1",
  title: "Tone generalisation and discrimination",
  description:
    "A tone sounds; licking to the CS+ is rewarded at the end of the tone, licking to the CS− is " +
    "not. Acquisition (`negative_share` 0) generalises to nearby tones, training with both " +
    "discriminates, and unrewarded probe tones measure the gradient.",
  source: "Iino et al. 2020, Nature 579:555 (protocol); Yamaguchi et al. 2022 (reward delay)",
  parameters,
  channels: { tone: toneChannel },
  actions: ["wait", "lick"],
  stepSeconds: 0.1,
  trial: {
    kind: { type: "uint8", levels: KINDS, meaning: "kind of trial" },
    tone: { type: "float32", unit: "octave", meaning: "pitch of the tone above 4 kHz" },
    positive: { type: "uint8", meaning: "1 if the tone was the CS+" },
    choice: { type: "uint8", meaning: "action chosen at tone onset" },
    responded: { type: "uint8", meaning: "1 if the animal licked" },
    correct: { type: "uint8", meaning: "1 for a lick to the CS+, none to another tone" },
    rewarded: { type: "uint8", meaning: "1 if a reward was given" },
    reward: { type: "float32", meaning: "size of the reward" },
  },
  notes: {
    actions: {
      wait: "no lick",
      lick: "lick from tone onset until the reward or `response_length`",
    },
    reward: "`magnitude`, by chance, for licking; `reward_delay` after the end of the tone.",
    start: "Silence; the order of kinds is drawn per block.",
    end: TRIAL_END,
    history: ["1: first version"],
  },
  create(p, stage) {
    const { observation, trial, random } = stage;
    const tones = [p.positive_tone, p.negative_tone, p.probe_tone];
    const chances = [p.reward_probability, p.negative_probability, 0];
    const negatives = Math.round(p.negative_share * p.block);
    const probes = Math.round(p.probe_share * p.block);
    const deck = createDeck([p.block - negatives - probes, negatives, probes], random);
    const drawAlone = (): number => {
      const u = random.uniform();
      return u < p.probe_share ? 2 : u < p.probe_share + p.negative_share ? 1 : 0;
    };
    const state = { kind: 0, deck: deck.state };
    return runDiscreteTrials(stage, p, {
      state,
      begin: () => deck.begin(),
      draw() {
        state.kind = p.block === 0 ? drawAlone() : deck.draw();
      },
      show() {
        observation.tone = tones[state.kind] ?? NaN;
        return WAIT_OR_LICK;
      },
      hide() {
        observation.tone = NaN;
      },
      settle(action) {
        const { kind } = state;
        const rewarded = random.bernoulli(chances[kind] ?? 0) && action === LICK;
        stage.reward = rewarded ? p.magnitude : 0;
        trial.kind = kind;
        trial.tone = tones[kind] ?? NaN;
        trial.positive = kind === 0 ? 1 : 0;
        trial.choice = action;
        trial.responded = action === LICK ? 1 : 0;
        trial.correct = (kind === 0) === (action === LICK) ? 1 : 0;
        trial.rewarded = rewarded ? 1 : 0;
        trial.reward = stage.reward;
      },
    });
  },
});
