import { defineEnvironment } from "@operant/environment";
import type { Channels } from "@operant/spaces";
import { count, probability } from "@operant/units";
import { z } from "zod";
import { choiceParameter } from "./choice-parameter.ts";
import { rewardMagnitude } from "./reward-magnitude.ts";
import { runDiscreteTrials, TRIAL_END } from "./trials/discrete-trials.ts";
import { startCue } from "./trials/start-cue.ts";
import { timingParameters } from "./trials/trial-timing.ts";

const LEFT = 1;
const LEFT_OR_RIGHT = 0b110;

const parameters = z.strictObject({
  left_probabilities: z
    .array(probability({ description: "Chance." }))
    .min(1)
    .max(64)
    .prefault([0.4, 0.3375, 0.225, 0.1125, 0.05])
    .meta({
      description:
        "Chance per trial that the left side is baited, one per kind of block; the kinds come in random order.",
      defaultText: "[0.4, 0.3375, 0.225, 0.1125, 0.05]",
      source: "pairs of 8:1, 3:1, 1:1 that add up to 0.45 (Bari et al. 2019)",
    }),
  sum_probability: probability({
    description: "Sum of the chances of both sides; the right side has the rest.",
    default: 0.45,
    source: "Bari et al. 2019",
  }),
  block_length: count({
    description: "Trials of a block, at least.",
    default: 40,
    min: 1,
    max: 100_000,
    source: "blocks of 40 to 80 trials (Bari et al. 2019)",
  }),
  block_jitter: count({
    description: "Mean of the exponential time added to a block, cut at twice its mean; trials.",
    default: 20,
    max: 10_000,
    source: "Bari et al. 2019",
  }),
  baiting: probability({
    description: "Chance that an uncollected reward stays until the next trial; 1 is baiting.",
    default: 1,
    source: "concurrent VI VI schedules: reinforcers are held",
  }),
  changeover_delay: count({
    description: "Trials after a changeover in which nothing is paid; what is baited stays.",
    default: 0,
    max: 100,
    source: "a changeover delay of one trial (Corrado et al. 2005)",
  }),
  position: choiceParameter("Whether the animal perceives at which side it stands.", ["no", "yes"]),
  magnitude: rewardMagnitude(),
  ...timingParameters,
});

type Parameters = z.output<typeof parameters>;
type Channel = "start" | "position";

/** The position exists only where the parameters ask for it. */
function channels(p: Parameters): Record<Channel, Channels[string]> {
  const shown: Channels =
    p.position === "yes" ? { start: startCue, position } : { start: startCue };
  return shown as Record<Channel, Channels[string]>;
}

const position: Channels[string] = {
  unit: "",
  range: [0, 1],
  absent: true,
  levels: ["left", "right"],
  meaning: "side chosen last, shown with the start cue",
};

/** Dynamic foraging: concurrent VI VI in discrete trials. */
export const baitedForaging = defineEnvironment({
  id: "baited-foraging@1",
  title: "Baited foraging",
  description:
    "Two sides are baited with different chances at every trial, and a bait stays until it is taken: " +
    "concurrent VI VI schedules in discrete trials. The ratio changes between blocks without a sign; a " +
    "changeover delay makes switching cost.",
  source:
    "Bari et al. 2019, Neuron 103:922; Sugrue, Corrado & Newsome 2004, Science 304:1782; Herrnstein 1961, " +
    "J Exp Anal Behav 4:267 (changeover delay)",
  parameters,
  channels,
  actions: ["wait", "left", "right"],
  stepSeconds: 0.1,
  trial: {
    choice: { type: "uint8", levels: ["wait", "left", "right"], meaning: "side chosen" },
    target: { type: "uint8", levels: ["wait", "left", "right"], meaning: "side baited more often" },
    correct: { type: "uint8", meaning: "1 if that side was chosen" },
    rewarded: { type: "uint8", meaning: "1 if a reward was given" },
    reward: { type: "float32", meaning: "size of the reward" },
    block: { type: "uint32", meaning: "block of the session, from 1" },
    left_chance: { type: "float32", meaning: "chance per trial that the left side is baited" },
    changeover: { type: "uint8", meaning: "1 if the side differs from the one before" },
    withheld: { type: "uint8", meaning: "1 if the changeover delay withheld a bait" },
  },
  notes: {
    actions: { wait: "never offered at the choice", left: "choose left", right: "choose right" },
    reward: "`magnitude` if the chosen side is baited and no changeover delay runs.",
    start: "Both sides empty; a kind of block is drawn.",
    end: TRIAL_END,
    history: ["1: first version"],
  },
  create(p, stage) {
    const { trial, observation, random } = stage;
    const kinds = p.left_probabilities.length;
    const state = {
      baited: [false, false],
      left: 0,
      block: 0,
      trialsLeft: 0,
      last: 0,
      delay: 0,
      order: Array.from({ length: kinds }, (_, i) => i),
    };
    const nextBlock = (): void => {
      const place = state.block % kinds;
      if (place === 0) random.shuffle(state.order);
      state.left = p.left_probabilities[state.order[place] ?? 0] ?? 0;
      state.block += 1;
      const extra = p.block_jitter === 0 ? 0 : random.exponential(p.block_jitter);
      state.trialsLeft = p.block_length + Math.floor(Math.min(extra, 2 * p.block_jitter));
      stage.event("changeover", state.block);
    };
    const bait = (side: number, chance: number): void => {
      const stays = state.baited[side] === true && random.bernoulli(p.baiting);
      const arrives = random.bernoulli(chance);
      state.baited[side] = stays || arrives;
    };
    return runDiscreteTrials(stage, p, {
      state,
      begin() {
        state.baited = [false, false];
        state.block = 0;
        state.last = 0;
        state.delay = 0;
        state.trialsLeft = 0;
        state.order = state.order.map((_, i) => i);
      },
      draw() {
        if (state.trialsLeft === 0) nextBlock();
        state.trialsLeft -= 1;
        bait(0, state.left);
        bait(1, Math.max(0, p.sum_probability - state.left));
      },
      show() {
        observation.start = 0;
        if (p.position === "yes" && state.last > 0) observation.position = state.last - LEFT;
        return LEFT_OR_RIGHT;
      },
      hide() {
        observation.start = NaN;
        if (p.position === "yes") observation.position = NaN;
      },
      settle(action) {
        const side = action - LEFT;
        const changed = state.last !== 0 && state.last !== action;
        if (changed) state.delay = p.changeover_delay;
        const baited = state.baited[side] === true;
        const paid = baited && state.delay === 0;
        if (paid) state.baited[side] = false;
        stage.reward = paid ? p.magnitude : 0;
        trial.choice = action;
        trial.target = state.left >= p.sum_probability / 2 ? LEFT : LEFT + 1;
        trial.correct = action === trial.target ? 1 : 0;
        trial.rewarded = paid ? 1 : 0;
        trial.reward = stage.reward;
        trial.block = state.block;
        trial.left_chance = state.left;
        trial.changeover = changed ? 1 : 0;
        trial.withheld = baited && !paid ? 1 : 0;
        state.last = action;
        if (state.delay > 0) state.delay -= 1;
      },
    });
  },
});
