import { defineEnvironment } from "@operant/environment";
import type { Channels, ChannelSpec } from "@operant/spaces";
import { count, probability, quantity } from "@operant/units";
import { z } from "zod";
import { choiceParameter } from "./choice-parameter.ts";
import { createDeck } from "./trials/deck.ts";
import { runDiscreteTrials, TRIAL_END } from "./trials/discrete-trials.ts";
import { toneChannel, toneParameter } from "./trials/tone.ts";
import { timingParameters } from "./trials/trial-timing.ts";

const GO = 1;
const WAIT_OR_GO = 0b11;
const KINDS = ["go", "no-go", "go-win", "no-go-win", "go-avoid", "no-go-avoid"] as const;
/** Kind of trial 0 of the orthogonalised variant. */
const FIRST_ORTHOGONAL = 2;

const parameters = z
  .strictObject({
    variant: choiceParameter("Two tones, go and no-go; or four cues, {go, no-go} × {win, avoid}.", [
      "auditory",
      "orthogonal",
    ]),
    go_tone: toneParameter("`auditory`: the tone to respond to.", 1.5),
    no_go_tone: toneParameter("`auditory`: the tone to withhold at.", 2.5),
    go_share: probability({
      description: "`auditory`: share of go trials.",
      default: 0.5,
      source: "assumed",
    }),
    block: count({
      description: "`auditory`: trials in which the share holds exactly.",
      default: 20,
      min: 1,
      max: 1000,
      source: "assumed",
    }),
    hit_reward: quantity({
      description: "`auditory`: reward of a response to the go tone.",
      default: 1,
      min: 0,
      max: 10,
      source: "neurogym GoNogo",
    }),
    miss_cost: quantity({
      description: "`auditory`: punishment of no response to the go tone.",
      default: 0.5,
      min: 0,
      max: 10,
      source: "neurogym GoNogo",
    }),
    false_alarm_cost: quantity({
      description: "`auditory`: punishment of a response to the no-go tone.",
      default: 0.5,
      min: 0,
      max: 10,
      source: "neurogym GoNogo",
    }),
    validity: probability({
      description: "`orthogonal`: chance that the outcome fits the action.",
      default: 0.8,
      source: "Guitart-Masip et al. 2012, 80/20",
    }),
    magnitude: quantity({
      description: "`orthogonal`: size of a win and of a loss.",
      default: 1,
      min: 0,
      max: 10,
      source: "definition of the unit",
    }),
    ...timingParameters,
  })
  .superRefine((p, context) => {
    const trials = p.go_share * p.block;
    if (Math.abs(trials - Math.round(trials)) < 1e-9) return;
    const message = `go_share ${p.go_share} is not a whole number of trials in a block of ${p.block}: change block`;
    context.addIssue({ code: "custom", message });
  });

type Parameters = z.output<typeof parameters>;

/** The tone of the auditory variant or the cue of the other. */
function channels(p: Parameters): Record<"tone" | "cue", ChannelSpec> {
  const cue = {
    unit: "",
    range: [0, 3],
    absent: true,
    levels: KINDS.slice(FIRST_ORTHOGONAL),
    meaning: "one of four pictures",
  } as const;
  const shown: Channels = p.variant === "auditory" ? { tone: toneChannel } : { cue };
  return shown as Record<"tone" | "cue", ChannelSpec>;
}

/** Respond or withhold. */
export const goNoGo = defineEnvironment({
  id: "go-no-go@1",
  title: "Go/NoGo",
  description:
    "Auditory: respond to one tone, withhold at another. Orthogonalised: of four cues two ask for a " +
    "response and two for none, and of each pair one lets win and one lets avoid a loss, so that " +
    "action and valence are crossed.",
  source: "neurogym GoNogo (auditory outcomes); Guitart-Masip et al. 2012, NeuroImage 62:154",
  parameters,
  channels,
  actions: ["wait", "go"],
  stepSeconds: 0.1,
  trial: {
    kind: { type: "uint8", levels: KINDS, meaning: "kind of trial" },
    positive: { type: "uint8", meaning: "1 if a response was right" },
    choice: { type: "uint8", meaning: "action chosen at cue onset" },
    responded: { type: "uint8", meaning: "1 for a response: a hit or a false alarm" },
    correct: { type: "uint8", meaning: "1 for a hit or a correct rejection" },
    rewarded: { type: "uint8", meaning: "1 if the reward was above 0" },
    reward: { type: "float32", meaning: "reward; negative for punishment" },
  },
  notes: {
    actions: { wait: "withhold", go: "respond until the outcome or `response_length`" },
    reward:
      "Auditory: `hit_reward`, −`miss_cost`, −`false_alarm_cost`, 0 for a correct rejection. " +
      "Orthogonal: win cues pay `magnitude` or 0, avoid cues 0 or −`magnitude`; the better outcome " +
      "follows the right action with `validity`, the wrong one with 1 − `validity`.",
    start: "No cue; the order of kinds is drawn per block.",
    end: TRIAL_END,
    history: ["1: first version"],
  },
  create(p, stage) {
    const { observation, trial, random } = stage;
    const auditory = p.variant === "auditory";
    const goes = Math.round(p.go_share * p.block);
    const deck = createDeck(auditory ? [goes, p.block - goes] : [0, 0, 1, 1, 1, 1], random);
    const state = { kind: 0, deck: deck.state };
    const auditoryReward = (go: boolean, responded: boolean): number => {
      if (go) return responded ? p.hit_reward : -p.miss_cost;
      return responded ? -p.false_alarm_cost : 0;
    };
    const orthogonalReward = (correct: boolean): number => {
      const better = random.bernoulli(correct ? p.validity : 1 - p.validity);
      const best = KINDS[state.kind]?.endsWith("win") === true ? p.magnitude : 0;
      return better ? best : best - p.magnitude;
    };
    return runDiscreteTrials(stage, p, {
      state,
      begin: () => deck.begin(),
      draw() {
        state.kind = deck.draw();
      },
      show() {
        if (auditory) observation.tone = state.kind === 0 ? p.go_tone : p.no_go_tone;
        else observation.cue = state.kind - FIRST_ORTHOGONAL;
        return WAIT_OR_GO;
      },
      hide() {
        if (auditory) observation.tone = NaN;
        else observation.cue = NaN;
      },
      settle(action) {
        const go = KINDS[state.kind]?.startsWith("go") === true;
        const responded = action === GO;
        const correct = go === responded;
        stage.reward = auditory ? auditoryReward(go, responded) : orthogonalReward(correct);
        trial.kind = state.kind;
        trial.positive = go ? 1 : 0;
        trial.choice = action;
        trial.responded = responded ? 1 : 0;
        trial.correct = correct ? 1 : 0;
        trial.rewarded = stage.reward > 0 ? 1 : 0;
        trial.reward = stage.reward;
      },
    });
  },
});
