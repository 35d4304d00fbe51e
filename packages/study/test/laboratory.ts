import { defineAgent, type AgentInstance } from "@operant/agent";
import { defineEnvironment } from "@operant/environment";
import { createKernels, Purpose } from "@operant/kernels";
import { permits, type ChannelSpec } from "@operant/spaces";
import { duration, probability, quantity } from "@operant/units";
import { z } from "zod";
import {
  readStudy,
  resolve,
  runBlock,
  type BlockJob,
  type BlockOutcome,
  type Manifest,
  type Problem,
  type Registry,
} from "../src/index.ts";

const LIGHT: ChannelSpec = { unit: "", range: [0, 1], absent: true };

/** A tone or its absence; a press at the choice is rewarded on half of the trials. */
export const lever = defineEnvironment({
  id: "toy-lever@2",
  title: "Lever",
  description: "A tone, a choice, perhaps a reward.",
  source: "assumed",
  parameters: z.object({
    reward_delay: duration({ description: "Time to the reward.", default: 0.1, min: 0, max: 60 }),
    chance: probability({ description: "Chance of a positive trial.", default: 0.5 }),
    gap: duration({ description: "Time between trials.", default: 0, min: 0 }),
    mode: z.enum(["plain", "faulty", "unlucky", "stop"]).default("plain"),
    senses: z.enum(["one", "two"]).default("one").meta({ description: "Number of channels." }),
    cue: z
      .object({ pitch: quantity({ description: "Pitch.", unit: "octave", default: 1 }) })
      .optional(),
  }),
  channels: ({ senses }: { senses: string }): Record<string, ChannelSpec> => ({
    tone: { unit: "octave", range: [0, 4], absent: true },
    ...(senses === "two" ? { light: LIGHT } : {}),
  }),
  actions: ["wait", "press"],
  stepSeconds: 0.1,
  trial: {
    kind: { type: "uint8", levels: ["minus", "plus"], meaning: "kind of trial" },
    positive: { type: "uint8", meaning: "1 if a press is rewarded" },
    choice: { type: "uint8", meaning: "action chosen" },
    responded: { type: "uint8", meaning: "1 if pressed" },
    correct: { type: "uint8", meaning: "1 if right" },
    reward: { type: "float32", meaning: "reward" },
  },
  create(p, stage) {
    const state = { at: 0, positive: 0, pressed: 0, trials: 0 };
    const delay = 1 + Math.round(p.reward_delay / stage.stepSeconds);
    const open = (): void => {
      state.at = 0;
      state.positive = stage.random.bernoulli(p.chance) ? 1 : 0;
      stage.observation["tone"] = state.positive === 1 ? 2 : 1;
      stage.choice = 3;
      stage.event("cue-on", state.positive);
    };
    return {
      state,
      begin: open,
      step(action) {
        state.at += 1;
        if (state.at === 0) return open();
        if (p.mode === "faulty" && state.trials === 3) stage.reward = NaN;
        if (p.mode === "unlucky" && stage.random.bernoulli(0.01))
          throw new Error("the lever broke");
        if (state.at === 1) state.pressed = action;
        if (state.at < delay) return;
        stage.reward = state.pressed * state.positive;
        if (stage.reward > 0) stage.event("reward", stage.reward);
        stage.trial.kind = state.positive;
        stage.trial.positive = state.positive;
        stage.trial.choice = state.pressed;
        stage.trial.responded = state.pressed;
        stage.trial.correct = state.pressed === state.positive ? 1 : 0;
        stage.trial.reward = stage.reward;
        state.trials += 1;
        stage.endTrial(p.gap);
        if (p.mode === "stop" && state.trials === 5) stage.terminate();
        // A gap is rested through without a choice: the next trial opens one step later.
        if (p.gap === 0) open();
        else {
          state.at = -1;
          stage.choice = 1;
        }
      },
    };
  },
});

const chooserParameters = z.object({
  rate: probability({ description: "Chance of a press.", default: 0.5 }),
  drift: quantity({ description: "Growth per day of rest.", unit: "1/d", default: 0.1 }),
  fault: z.enum(["none", "throws", "wrong-action", "nothing"]).default("none"),
});

/** Presses at random, a little more often after reward; its few spines grow at rest. */
export const chooser = defineAgent({
  id: "toy-chooser@1",
  title: "Chooser",
  description: "Presses at random.",
  source: "assumed",
  parameters: chooserParameters,
  presets: {
    eager: { description: "Presses often.", set: { rate: 0.9 } },
    drifting: { description: "Drifts fast.", set: { drift: "1 1/d" } },
  },
  signals: { drive: { type: "float32", meaning: "chance of a press" } },
  counters: {
    spines: { type: "float64", meaning: "spines" },
    spines_born: { type: "float64", meaning: "born" },
    spines_lost: { type: "float64", meaning: "lost" },
    spine_updates: { type: "float64", meaning: "updates" },
  },
  populations: { volume: { type: "float32", unit: "µm³", meaning: "volumes" } },
  create(first, _spaces, tools): AgentInstance {
    const random = tools.random(Purpose.agentChoice);
    const signals = new Float32Array(1);
    let p = first;
    let bonus = 0;
    let action = 0;
    let updates = 0;
    let volume = 0.1;
    const choose = (choice: number): number => {
      if (choice > 1) action = random.bernoulli(p.rate + bonus) && permits(choice, 1) ? 1 : 0;
      if (choice === 1) action = 0;
      signals[0] = p.rate + bonus;
      if (p.fault === "throws" && updates > 10) throw new Error("the animal ran away");
      return p.fault === "wrong-action" && updates > 10 ? 7 : action;
    };
    const instance: AgentInstance = {
      begin: (_observation, choice) => choose(choice),
      step(_observation, reward, choice) {
        updates += 1;
        if (instance.learning) bonus = Math.min(0.05, bonus + reward * 0.01);
        return choose(choice);
      },
      end: () => undefined,
      rest(seconds) {
        volume += (p.drift * seconds) / 86_400;
      },
      learning: true,
      configure(next) {
        p = next as z.infer<typeof chooserParameters>;
      },
      signals,
      counters: () => Float64Array.of(8, 0, 0, updates),
      probe: () => new Float32Array(8).fill(volume),
      snapshot: () => new Uint8Array(Float64Array.of(bonus, action, updates, volume).buffer),
      restore: () => undefined,
      dispose: () => undefined,
    };
    return instance;
  },
});

export const registry: Registry = {
  environments: new Map([[lever.id, lever]]),
  agents: new Map([[chooser.id, chooser]]),
};

/** A small right study; `change` adds or replaces top-level keys. */
export function studyText(change: Record<string, unknown> = {}): string {
  const study = {
    study: "toy",
    seed: 7,
    subjects: 3,
    environment: { type: "toy-lever" },
    agent: { type: "toy-chooser" },
    protocol: [{ phase: "training", trials: 20 }],
    ...change,
  };
  return JSON.stringify(study);
}

/** The manifest of a right study. Throws what is wrong with it. */
export function manifestOf(change: Record<string, unknown> = {}): Manifest {
  const reading = readStudy(studyText(change), "toy.yaml", registry);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return resolve(reading.study, registry, { product: "0.0.0" });
}

/** What is wrong with a text. */
export function problemsOf(text: string): readonly Problem[] {
  const reading = readStudy(text, "toy.yaml", registry);
  return reading.ok ? [] : reading.problems;
}

const kernels = createKernels({ engine: "twin" });

/** Runs subjects of a manifest with the toys. */
export function run(
  manifest: Manifest,
  firstSubject = 0,
  subjectCount = manifest.subjects,
  more: Partial<BlockJob> = {},
): BlockOutcome {
  return runBlock({
    manifest,
    registry,
    kernels,
    block: { firstSubject, subjectCount },
    ...more,
  });
}

export { kernels };
