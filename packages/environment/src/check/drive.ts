import { NO_CHOICE } from "@operant/spaces";
import type { EnvironmentHost } from "../host.ts";
import type { Policy } from "./policy.ts";

/** Everything that a host showed at one step, in a fixed order; trial and events only when new. */
export type Frame = readonly number[];

/** A recorded run: the action of each step and what it led to. */
export interface Run {
  readonly actions: readonly number[];
  readonly frames: readonly Frame[];
  /** Trials that ended, sessions that ended, simulated seconds. */
  readonly trials: number;
  readonly sessions: number;
  readonly seconds: number;
}

/** One step of a run; a session that has ended is followed by the next. */
export function take(host: EnvironmentHost, action: number): Frame {
  host.step(action);
  const frame = look(host);
  if (host.terminated || host.truncated) host.begin();
  return frame;
}

/** Drives a host that has begun for a number of steps. */
export function drive(host: EnvironmentHost, policy: Policy, steps: number): Run {
  const actions: number[] = [];
  const frames: Frame[] = [];
  let executed = 0;
  let trials = 0;
  let sessions = 0;
  let seconds = 0;
  for (let i = 0; i < steps; i += 1) {
    executed = policy(host.choice, executed);
    if (host.choice === NO_CHOICE && i === 0) executed = 0;
    host.step(executed);
    actions.push(executed);
    frames.push(look(host));
    if (host.trialEnded) trials += 1;
    seconds += host.spaces.stepSeconds + host.gapSeconds;
    if (!host.terminated && !host.truncated) continue;
    sessions += 1;
    executed = 0;
    host.begin();
  }
  return { actions, frames, trials, sessions, seconds };
}

/** Repeats the actions of a recorded run. */
export function replay(host: EnvironmentHost, actions: readonly number[]): Frame[] {
  return actions.map((action) => take(host, action));
}

/** Says where two runs differ first, or undefined if they are equal bit for bit. */
export function firstDifference(
  expected: readonly Frame[],
  found: readonly Frame[],
  host: EnvironmentHost,
): string | undefined {
  for (let i = 0; i < Math.max(expected.length, found.length); i += 1) {
    const wanted = expected[i] ?? [];
    const got = found[i] ?? [];
    const at = wanted.findIndex((value, field) => !Object.is(value, got[field]));
    if (at < 0 && wanted.length === got.length) continue;
    const field = at < 0 ? Math.min(wanted.length, got.length) : at;
    const name = fieldNames(host)[field] ?? `trial row or event, place ${field}`;
    return `step ${i + 1}: ${name} is ${String(got[field])} instead of ${String(wanted[field])}`;
  }
  return undefined;
}

const HOST_FIELDS = ["reward", "choice", "trial ended", "gap", "terminated", "truncated", "time"];

function fieldNames(host: EnvironmentHost): string[] {
  const channels = Object.keys(host.spaces.channels).map((name) => `observation.${name}`);
  return [...channels, ...HOST_FIELDS, "number of events"];
}

function look(host: EnvironmentHost): Frame {
  const { events, observation, trialEnded } = host;
  const frame = [
    ...observation,
    host.reward,
    host.choice,
    Number(trialEnded),
    host.gapSeconds,
    Number(host.terminated),
    Number(host.truncated),
    host.seconds,
    events.length,
  ];
  if (!trialEnded) return frame;
  frame.push(...host.trial);
  for (let i = 0; i < events.length; i += 1) {
    frame.push(events.kinds[i] ?? 0, events.seconds[i] ?? 0, events.values[i] ?? 0);
  }
  return frame;
}
