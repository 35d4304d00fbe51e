import { permits } from "@operant/spaces";

import type { Frame, Probe } from "./probe.ts";
import { Broken } from "./probe.ts";

/** Two key words for each of `count` subjects. */
export function keysFrom(first: number, count: number): Uint32Array {
  return Uint32Array.from({ length: 2 * count }, (_, word) => first + word);
}

/** A permitted action for each row, another one at each step; `held` goes on where there is no choice. */
export function choose(probe: Probe, frame: Frame, held: Uint8Array, step: number): Uint8Array {
  const { actions } = probe.spec.spaces;
  return Uint8Array.from(frame.choices, (choice, row) => {
    if (choice === 0) return held[row] ?? 0;
    const open = actions.flatMap((_, action) => (permits(choice, action) ? [action] : []));
    return open[(step * 7 + row * 3 + (step >> 2)) % open.length] ?? 0;
  });
}

/** What a run of a lease showed, and where it stands. */
export interface Drive {
  readonly frames: Frame[];
  readonly actions: Uint8Array[];
}

/** Begins and steps all subjects until `steps` are done or a session ends. */
export async function drive(probe: Probe, steps: number): Promise<Drive> {
  const run: Drive = { frames: [await probe.begin()], actions: [] };
  await goOn(probe, run, steps);
  return run;
}

/** Takes further steps of a run. */
export async function goOn(probe: Probe, run: Drive, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const frame = run.frames.at(-1) as Frame;
    if (frame.flags.some((flags) => flags > 1)) return;
    const held = run.actions.at(-1) ?? new Uint8Array(frame.choices.length);
    const actions = choose(probe, frame, held, run.actions.length);
    run.actions.push(actions);
    run.frames.push(check(probe, await probe.step(actions)));
  }
}

/** Throws Broken unless a frame keeps to the spec. */
export function check(probe: Probe, frame: Frame): Frame {
  const { spaces, trial } = probe.spec;
  const channels = Object.entries(spaces.channels);
  const rows = frame.choices.length;
  if (frame.observations.length !== rows * channels.length) {
    throw new Broken(`observations: give ${channels.length} numbers to each of ${rows} rows`);
  }
  if (frame.trials.length !== frame.gapSeconds.length * Object.keys(trial).length) {
    throw new Broken("trials: give one number per column of the spec for each trial that ended");
  }
  frame.observations.forEach((value, index) => {
    const [name, { range, absent }] = channels[
      index % channels.length
    ] as (typeof channels)[number];
    const [low, high] = range;
    if (
      Number.isNaN(value)
        ? absent === true
        : value >= Math.fround(low) && value <= Math.fround(high)
    )
      return;
    throw new Broken(`observation ${name} is ${value}; the spec says ${low} … ${high}`);
  });
  for (const reward of frame.rewards) {
    if (!Number.isFinite(reward)) throw new Broken(`a reward is ${reward}; give a finite number`);
  }
  for (const choice of frame.choices) {
    if (choice >= 2 ** spaces.actions.length)
      throw new Broken(`choice ${choice} has unknown actions`);
  }
  return frame;
}
