import type { AgentHost } from "../host.ts";
import type { Beat } from "./arena.ts";

/** How a script is played. */
export interface PlayOptions {
  /** First beat and the one after the last; default all. */
  readonly from?: number;
  readonly to?: number;
  /** Every reward is multiplied by this; default 1. */
  readonly rewardScale?: number;
}

/**
 * Plays a script to an agent and returns all that it did: after each step the action and every
 * signal, after each session every counter.
 */
export function play(
  host: AgentHost,
  script: readonly Beat[],
  options: PlayOptions = {},
): number[] {
  const { from = 0, to = script.length, rewardScale = 1 } = options;
  const transcript: number[] = [];
  for (let i = from; i < to; i++) {
    const beat = script[i];
    if (beat !== undefined) transcript.push(...playBeat(host, beat, rewardScale));
  }
  return transcript;
}

function playBeat(host: AgentHost, beat: Beat, rewardScale: number): number[] {
  if (beat.kind === "begin") {
    return [host.begin(beat.observation, beat.choice), ...host.signals];
  }
  if (beat.kind === "step") {
    const reward = host.action === beat.pays ? beat.reward : beat.otherwise;
    return [host.step(beat.observation, reward * rewardScale, beat.choice), ...host.signals];
  }
  if (beat.kind === "rest") {
    host.rest(beat.seconds);
    return [];
  }
  host.end();
  return [...host.counters()];
}

/** Index of the first element in which two lists differ (NaN equals NaN, 0 is not −0); −1 if none. */
export function firstDifference(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const length = Math.max(one.length, other.length);
  for (let i = 0; i < length; i++) if (!Object.is(one[i], other[i])) return i;
  return -1;
}
