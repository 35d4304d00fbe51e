import { openAgent, readParameters, type AgentHost } from "@operant/agent";
import { createKernels, openStream, type Engine, type Kernels } from "@operant/kernels";
import type { Spaces } from "@operant/spaces";
import { striatal } from "../src/index.ts";

/** A minimal task: a tone and a light may be on; wait, press or pull. */
export const TASK: Spaces = {
  channels: {
    tone: { unit: "octave", range: [0, 4], absent: true },
    cue: { unit: "", range: [0, 3], absent: true, levels: ["a", "b", "c", "d"] },
  },
  actions: ["wait", "press", "pull"],
  stepSeconds: 0.1,
};

export const TONE_A = Float32Array.of(1.5, NaN);
export const TONE_B = Float32Array.of(2.6, NaN);
export const SILENCE = Float32Array.of(NaN, NaN);
export const GO = 3;

export interface Animal {
  readonly host: AgentHost;
  readonly chance: ReturnType<typeof openStream>;
}

/** Creates subject `seed` with written parameters and preset. */
export function createAnimal(
  seed: number,
  written: Record<string, unknown> = {},
  preset?: string,
  spaces: Spaces = TASK,
  kernels: Kernels = sharedKernels(),
): Animal {
  const key = [seed, 0x5eed] as const;
  const tools = { key, kernels, random: (purpose: number) => openStream(key, purpose) };
  const parameters = readParameters(striatal, written, preset);
  const host = openAgent(striatal, parameters, spaces, tools);
  return { host, chance: openStream(key, 9) };
}

const engines = new Map<Engine, Kernels>();

export function sharedKernels(engine: Engine = "wasm"): Kernels {
  const kernels = engines.get(engine) ?? createKernels({ engine });
  engines.set(engine, kernels);
  return kernels;
}

/**
 * One trial: 1 s of silence, a 1 s cue with a choice at its onset, reward at its end if `rewarded`
 * names the executed action, 2 s of silence, a 20 s gap. Returns the action that was executed.
 */
export function runTrial(
  { host }: Animal,
  cue: Float32Array,
  choice: number,
  rewarded: number,
  spaces: Spaces = TASK,
): number {
  const second = Math.round(1 / spaces.stepSeconds);
  for (let k = 0; k < second; k++) host.step(SILENCE, 0, k === 0 ? 1 : 0);
  const action = host.step(cue, 0, choice);
  for (let k = 1; k < second; k++) host.step(cue, 0, 0);
  host.step(SILENCE, action === rewarded ? 1 : 0, 1);
  for (let k = 1; k < 2 * second; k++) host.step(SILENCE, 0, 0);
  host.rest(20);
  return action;
}

/** A block of A and B trials in random order; returns the fraction of responses to each. */
export function runBlock(
  animal: Animal,
  trials: { readonly a: number; readonly b: number },
  rewardedTone: "a" | "b" | "none",
  spaces: Spaces = TASK,
): { a: number; b: number } {
  const left = { ...trials };
  const pressed = { a: 0, b: 0 };
  while (left.a + left.b > 0) {
    const tone = animal.chance.uniform() * (left.a + left.b) < left.a ? "a" : "b";
    left[tone]--;
    const cue = tone === "a" ? TONE_A : TONE_B;
    const action = runTrial(animal, cue, GO, tone === rewardedTone ? 1 : -1, spaces);
    if (action === 1) pressed[tone]++;
  }
  return { a: pressed.a / trials.a, b: pressed.b / trials.b };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
