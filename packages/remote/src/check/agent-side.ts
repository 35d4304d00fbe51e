import type { SessionReplyOf } from "@operant/protocol";
import type { Spaces } from "@operant/spaces";
import { everyAction, NO_CHOICE, ONLY_WAIT, permits } from "@operant/spaces";

import type { AgentSpec } from "../spec.ts";
import type { Run, Side } from "./side.ts";
import { ALL } from "./side.ts";
import { Broken } from "./suspect.ts";

type Shown = SessionReplyOf<"agentActions">;

/**
 * Plays the environment to a served agent: what is perceived changes every eighth step; at every third a choice
 * is due, among all, all but waiting, or waiting alone; the last action of the spaces pays now and then.
 */
export function agentSide(spec: AgentSpec, spaces: Spaces): Side<Shown> {
  const channels = Object.values(spaces.channels);
  const signals = Object.keys(spec.signals).length;
  const every = everyAction(spaces.actions.length);

  const perceive = (rows: number, step: number): Float32Array =>
    Float32Array.from({ length: rows * channels.length }, (_, index) => {
      const { range, absent, levels } = channels[
        index % channels.length
      ] as (typeof channels)[number];
      const dice = mix(index, step >> 3);
      if (absent === true && dice % 4 === 0) return NaN;
      if (levels !== undefined) return dice % levels.length;
      return range[0] + ((range[1] - range[0]) * (dice % 9)) / 8;
    });

  const choose = (rows: number, step: number): Uint32Array =>
    Uint32Array.from({ length: rows }, (_, row) => {
      const dice = mix(row + 77, step);
      if (dice % 3 !== 0) return NO_CHOICE;
      if (dice % 5 === 0) return ONLY_WAIT;
      return dice % 4 === 0 && every > ONLY_WAIT ? every - ONLY_WAIT : every;
    });

  const step = ({ turns, frames }: Run<Shown>) => {
    const { actions } = frames.at(-1) as Shown;
    const rows = actions.length;
    const pays = (action: number, row: number): number =>
      action === spaces.actions.length - 1 && mix(row + 7, turns.length) % 2 === 0 ? 1 : 0;
    return {
      kind: "agentStep",
      subjects: ALL,
      observations: perceive(rows, turns.length),
      rewards: Float64Array.from(actions, pays),
      choices: choose(rows, turns.length),
      restSeconds: new Float64Array(0),
    } as const;
  };

  return {
    due: "agentActions",
    asks: { observations: channels.length, rewards: 1, choices: 1, restSeconds: 1 },
    shows: { actions: 1, signals },
    begin(rows) {
      const choices = new Uint32Array(rows).fill(every);
      return { kind: "agentBegin", subjects: ALL, observations: perceive(rows, 0), choices };
    },
    next: step,
    wrong(run) {
      const turn = step(run);
      return { ...turn, choices: turn.choices.slice().fill(every + 1, -1) };
    },
    check(run) {
      const frame = run.frames.at(-1) as Shown;
      checkActions(run, spaces);
      if (frame.signals.length !== frame.actions.length * signals) {
        throw new Broken(
          `signals: give ${signals} numbers to each of ${frame.actions.length} rows`,
        );
      }
      const bad = frame.signals.findIndex((value) => !Number.isFinite(value));
      if (bad < 0) return;
      const name = Object.keys(spec.signals)[bad % signals];
      throw new Broken(`signal ${name} is ${frame.signals[bad]}; give a finite number`);
    },
  };
}

/** Throws Broken unless each row takes a permitted action, or goes on with its last where it has no choice. */
function checkActions({ turns, frames }: Run<Shown>, spaces: Spaces): void {
  const turn = turns.at(-1);
  if (turn === undefined || !("choices" in turn)) return;
  const [before, frame] = [frames.at(-2), frames.at(-1) as Shown];
  if (frame.actions.length !== turn.choices.length) {
    throw new Broken(`actions: give one to each of ${turn.choices.length} rows`);
  }
  turn.choices.forEach((choice, row) => {
    const action = frame.actions[row] ?? 0;
    const held = before?.actions[row] ?? 0;
    const fits = choice === NO_CHOICE ? action === held : permits(choice, action);
    if (fits) return;
    const due =
      choice === NO_CHOICE
        ? `no choice is due and action ${held} goes on`
        : `the mask ${choice} of ${spaces.actions.length} actions does not permit it`;
    throw new Broken(`row ${row} takes action ${action}; ${due}`);
  });
}

/** A small whole number that looks random (murmur finaliser). */
function mix(one: number, other: number): number {
  let word = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  word = Math.imul(word ^ (word >>> 12), 0x297a2d39);
  return (word ^ (word >>> 15)) >>> 1;
}
