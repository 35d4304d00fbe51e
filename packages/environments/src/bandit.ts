import { defineEnvironment } from "@operant/environment";
import { everyAction } from "@operant/spaces";
import { count, probability, quantity } from "@operant/units";
import { z } from "zod";
import { choiceParameter } from "./choice-parameter.ts";
import { rewardMagnitude } from "./reward-magnitude.ts";
import { runDiscreteTrials, TRIAL_END } from "./trials/discrete-trials.ts";
import { reflect } from "./trials/reflect.ts";
import { startCue } from "./trials/start-cue.ts";
import { timingParameters } from "./trials/trial-timing.ts";

const MAX_ARMS = 16;

const parameters = z
  .strictObject({
    probabilities: z
      .array(probability({ description: "Chance of a reward." }))
      .min(2)
      .max(MAX_ARMS)
      .prefault([0.7, 0.3])
      .meta({
        description:
          "Chance of a reward of each arm when a session begins; its length is the arms.",
        defaultText: "[0.7, 0.3]",
        source: "two-armed bandit, 0.7/0.3",
      }),
    drift: choiceParameter(
      "How the chances change: not at all; they move on by one arm; each walks at random.",
      ["none", "swap", "walk"],
    ),
    stable: count({
      description: "`drift: swap`: trials before the first swap.",
      default: 60,
      min: 1,
      max: 100_000,
      source: "60 stable trials (Nat Commun 2017, 02169, Fig 2)",
    }),
    swap_every: count({
      description: "`drift: swap`: trials between later swaps.",
      default: 20,
      min: 1,
      max: 100_000,
      source: "swaps every 20 trials (Nat Commun 2017, 02169, Fig 2)",
    }),
    walk_sd: quantity({
      description: "`drift: walk`: standard deviation of a trial's change.",
      default: 0.025,
      min: 0,
      max: 1,
      source: "Daw et al. 2011",
    }),
    walk_decay: probability({
      description: "`drift: walk`: share of the distance to the centre that is kept per trial.",
      default: 1,
      source: "1 in Daw et al. 2011; 0.9836 in Daw et al. 2006",
    }),
    walk_low: probability({
      description: "`drift: walk`: lower reflecting bound.",
      default: 0.25,
      source: "Daw et al. 2011",
    }),
    walk_high: probability({
      description: "`drift: walk`: upper reflecting bound.",
      default: 0.75,
      source: "Daw et al. 2011",
    }),
    payoff: choiceParameter(
      "What an arm pays: one reward or none by its chance; its chance itself plus Gaussian noise.",
      ["chance", "graded"],
    ),
    noise_sd: quantity({
      description: "`payoff: graded`: standard deviation of the noise.",
      default: 0.04,
      min: 0,
      max: 10,
      source: "4 of 100 points (Daw et al. 2006)",
    }),
    magnitude: rewardMagnitude(),
    ...timingParameters,
  })
  .superRefine((p, context) => {
    if (p.walk_low < p.walk_high) return;
    const message = `walk_low ${p.walk_low} is not below walk_high ${p.walk_high}: swap them`;
    context.addIssue({ code: "custom", message });
  });

/** A number of arms; stationary, volatile or restless. */
export const bandit = defineEnvironment({
  id: "bandit@1",
  title: "Multi-armed bandit",
  description:
    "At a start cue the animal chooses one of several arms, which pay with different chances. " +
    "Stationary (`drift: none`), volatile (`swap`: a stable stretch, then the chances move on by " +
    "one arm every few trials) or restless (`walk`: each chance follows a reflected Gaussian walk).",
  source: "Daw et al. 2006, Nature 441:876 and 2011, Neuron 69:1204; Nat Commun 2017, 02169",
  parameters,
  channels: { start: startCue },
  actions: (p) => ["wait", ...p.probabilities.map((_, arm) => `arm_${arm + 1}`)],
  stepSeconds: 0.1,
  trial: {
    choice: { type: "uint8", meaning: "arm chosen, from 1" },
    target: { type: "uint8", meaning: "best arm (the first of equals), from 1" },
    correct: { type: "uint8", meaning: "1 if no arm was better than the chosen one" },
    rewarded: { type: "uint8", meaning: "1 if the reward was above 0" },
    reward: { type: "float32", meaning: "size of the reward" },
    chance: { type: "float32", meaning: "chance of the chosen arm" },
    regret: { type: "float32", meaning: "chance of the best arm minus that of the chosen one" },
    swaps: { type: "uint32", meaning: "swaps in this session before this trial" },
  },
  notes: {
    actions: { wait: "never offered at the choice" },
    reward: "`magnitude` × (1 or 0 by the arm's chance, or the chance plus noise).",
    start: "Chances as in `probabilities`.",
    end: TRIAL_END,
    history: ["1: first version"],
  },
  create(p, stage) {
    const { observation, trial, random } = stage;
    const arms = p.probabilities.length;
    const anyArm = everyAction(arms + 1) - 1;
    const state = { chances: Float64Array.from(p.probabilities), trials: 0, swaps: 0 };
    const { chances } = state;
    const walk = (chance: number): number => {
      const centre = (p.walk_low + p.walk_high) / 2;
      const moved = centre + p.walk_decay * (chance - centre) + p.walk_sd * random.normal();
      return reflect(moved, p.walk_low, p.walk_high);
    };
    const drift = (): void => {
      if (p.drift === "walk") for (let a = 0; a < arms; a += 1) chances[a] = walk(chances[a] ?? 0);
      const late = state.trials - p.stable;
      if (p.drift !== "swap" || late < 0 || late % p.swap_every !== 0) return;
      const last = chances[arms - 1] ?? 0;
      chances.copyWithin(1, 0, arms - 1);
      chances[0] = last;
      state.swaps += 1;
      stage.event("changeover", state.swaps);
    };
    return runDiscreteTrials(stage, p, {
      state,
      begin() {
        chances.set(p.probabilities);
        state.trials = 0;
        state.swaps = 0;
      },
      draw() {
        if (state.trials > 0) drift();
        state.trials += 1;
      },
      show() {
        observation.start = 0;
        return anyArm;
      },
      hide() {
        observation.start = NaN;
      },
      settle(action) {
        const chance = chances[action - 1] ?? 0;
        const best = Math.max(...chances);
        const paid = p.payoff === "chance" ? Number(random.bernoulli(chance)) : graded(chance);
        stage.reward = p.magnitude * paid;
        trial.choice = action;
        trial.target = chances.indexOf(best) + 1;
        trial.correct = chance === best ? 1 : 0;
        trial.rewarded = stage.reward > 0 ? 1 : 0;
        trial.reward = stage.reward;
        trial.chance = chance;
        trial.regret = best - chance;
        trial.swaps = state.swaps;
      },
    });

    function graded(chance: number): number {
      return chance + p.noise_sd * random.normal();
    }
  },
});
