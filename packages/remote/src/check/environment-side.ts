import type { SessionReplyOf } from "@operant/protocol";
import { FRAME_FLAGS } from "@operant/protocol";
import { permits } from "@operant/spaces";

import type { EnvironmentSpec } from "../spec.ts";
import type { Run, Side } from "./side.ts";
import { ALL } from "./side.ts";
import { Broken } from "./suspect.ts";

const { terminated, truncated } = FRAME_FLAGS;

type Shown = SessionReplyOf<"environmentFrame">;

/** Plays the agent to a served environment. */
export function environmentSide(spec: EnvironmentSpec): Side<Shown> {
  const step = (actions: Uint8Array) =>
    ({ kind: "environmentStep", subjects: ALL, actions }) as const;
  return {
    due: "environmentFrame",
    asks: { actions: 1 },
    shows: {
      observations: Object.keys(spec.spaces.channels).length,
      rewards: 1,
      choices: 1,
      flags: 1,
    },
    begin: () => ({ kind: "environmentBegin", subjects: ALL }),
    next(run) {
      const frame = run.frames.at(-1) as Shown;
      const over = frame.flags.some((flags) => (flags & (terminated | truncated)) !== 0);
      return over ? undefined : step(choose(spec, run));
    },
    wrong: (run) => step(choose(spec, run).fill(NO_ACTION, -1)),
    check: (run) => checkFrame(spec, run.frames.at(-1) as Shown),
  };
}

/** An action that no mask of 32 bits permits. */
const NO_ACTION = 250;

/** A permitted action for each row, another one at each step; the last goes on where there is no choice. */
function choose({ spaces }: EnvironmentSpec, { turns, frames }: Run<Shown>): Uint8Array {
  const last = turns.at(-1);
  const step = turns.length - 1;
  return Uint8Array.from((frames.at(-1) as Shown).choices, (choice, row) => {
    if (choice === 0) return last?.kind === "environmentStep" ? (last.actions[row] ?? 0) : 0;
    const open = spaces.actions.flatMap((_, action) => (permits(choice, action) ? [action] : []));
    return open[(step * 7 + row * 3 + (step >> 2)) % open.length] ?? 0;
  });
}

/** Throws Broken unless a frame keeps to the spec. */
function checkFrame({ spaces, trial }: EnvironmentSpec, frame: Shown): void {
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
}
