import type { AgentHost } from "@operant/agent";
import type { EnvironmentHost } from "@operant/environment";
import type { Phase } from "../manifest.ts";
import { EndlessTrialError } from "../errors.ts";
import type { Recorders } from "./recorders.ts";
import { SessionEnd, type SessionTotals } from "./session-recorder.ts";

/** Where a subject is: kept up to date so that a failure can name the place. */
export interface Progress {
  phase: string;
  /** From 1; 0 before the first session. */
  session: number;
  /** Environment steps of this subject so far. */
  steps: number;
}

/** Called after every so many steps with the number taken since the last call. */
export type OnProgress = (steps: number) => void;

/** Steps between two calls of `onProgress`: few, so that slow steps do not look like a standstill. */
export const PROGRESS_STEPS = 256;

/** A trial of more steps than this never ends. */
const MOST_TRIAL_STEPS = 20_000_000;

/** Instants closer than this many seconds are the same: sums of steps are rounded. */
const SAME_INSTANT = 1e-9;

/** One session between one environment and one agent. */
export interface SessionJob {
  readonly environment: EnvironmentHost;
  readonly agent: AgentHost;
  /** Which of the two answers later than it is asked, because it is elsewhere. */
  readonly waits: { readonly environment: boolean; readonly agent: boolean };
  readonly phase: Phase;
  readonly recorders: Recorders;
  readonly progress: Progress;
  readonly onProgress: OnProgress;
}

/**
 * Runs one session to its end and returns what it came to.
 *
 * At the step that ends a trial the agent is first given the step (with its reward); then the row is
 * recorded; then the gap passes; a choice that is due at that step belongs to the next trial.
 *
 * @yields whenever somebody who is elsewhere has to answer first; never where both are here
 */
export function* runSession(job: SessionJob): Generator<void, SessionTotals, void> {
  const { environment, agent, waits, recorders } = job;
  environment.begin();
  if (waits.environment) yield;
  agent.begin(environment.observation, environment.choice);
  if (waits.agent) yield;
  const course = begun(agent.action);
  recorders.trials.clear();
  recorders.traces?.begin(0);
  if (environment.choice > 1) {
    recorders.trials.sample(agent.signals);
    if (course.action !== 0) course.responses += 1;
  }
  while (!advance(job, course)) yield;
  const { steps, ended: trials, responses, reward, skipped } = course;
  const seconds = skipped + steps * environment.spaces.stepSeconds;
  return { steps, trials, responses, reward, seconds, ended: endOf(environment) };
}

/** How far a session has come; between two steps unless somebody is waited for. */
interface Course {
  turn: Turn;
  /** In execution. */
  action: number;
  /** Trials that have ended. */
  ended: number;
  steps: number;
  /** Step at which the trial in progress began. */
  trialStart: number;
  /** Steps that `onProgress` knows of. */
  reported: number;
  responses: number;
  reward: number;
  /** Seconds of gaps. */
  skipped: number;
}

/** What comes next: a step of the environment, the agent's answer to it, the accounts of both. */
const Turn = { environment: 0, agent: 1, accounts: 2 } as const;
type Turn = (typeof Turn)[keyof typeof Turn];

function begun(action: number): Course {
  const none = { ended: 0, steps: 0, trialStart: 0, reported: 0, responses: 0, skipped: 0 };
  return { turn: Turn.environment, action, ...none, reward: 0 };
}

/**
 * Goes on until somebody is waited for (false) or the session is over (true). Nothing is allocated per
 * step, and what changes at each step stays in local variables, for this is the innermost loop.
 */
function advance(job: SessionJob, course: Course): boolean {
  const { environment, agent, waits, phase, recorders, progress } = job;
  const { observation } = environment;
  const { stepSeconds } = environment.spaces;
  const { trials, traces } = recorders;
  const mostTrials = phase.trials ?? Infinity;
  const mostSeconds = (phase.durationSeconds ?? Infinity) - SAME_INSTANT;
  let { turn, action, ended, steps, trialStart, reported, responses, reward, skipped } = course;
  let over = false;

  for (;;) {
    if (turn === Turn.environment) {
      environment.step(action);
      turn = Turn.agent;
      if (waits.environment) break;
    }
    const { choice } = environment;
    if (turn === Turn.agent) {
      action = agent.step(observation, environment.reward, choice);
      if (waits.agent) {
        // A distant agent is told of the gap together with the step that ended the trial.
        if (environment.trialEnded) rest(job);
        turn = Turn.accounts;
        break;
      }
    } else action = agent.action;
    turn = Turn.environment;
    reward += environment.reward;
    steps += 1;
    if (traces !== null) traces.step(agent.signals);
    if (environment.trialEnded) {
      ended += 1;
      trialStart = steps;
      skipped += endTrial(job, ended);
      over = ended >= mostTrials;
      if (over) break;
    }
    if (choice > 1) {
      trials.sample(agent.signals);
      if (action !== 0) responses += 1;
    }
    if (steps - reported === PROGRESS_STEPS) {
      reported = steps;
      progress.steps += PROGRESS_STEPS;
      job.onProgress(PROGRESS_STEPS);
      if (steps - trialStart > MOST_TRIAL_STEPS) throw new EndlessTrialError(environment.id);
    }
    over = environment.terminated || environment.truncated;
    over ||= skipped + steps * stepSeconds >= mostSeconds;
    if (over) break;
  }
  if (over && steps > reported) {
    progress.steps += steps - reported;
    job.onProgress(steps - reported);
  }
  Object.assign(course, { turn, action, ended, steps, trialStart, reported });
  Object.assign(course, { responses, reward, skipped });
  return over;
}

/** Records the trial that has just ended and lets the gap pass; returns the gap in seconds. */
function endTrial(job: SessionJob, trial: number): number {
  const { environment, phase, recorders, progress, waits } = job;
  const gap = environment.gapSeconds;
  recorders.trialEnded(phase.phase, progress.session, trial, environment);
  if (!waits.agent) rest(job);
  recorders.traces?.begin(environment.seconds + gap);
  return gap;
}

function rest({ environment, agent }: SessionJob): void {
  if (environment.gapSeconds > 0) agent.rest(environment.gapSeconds);
}

function endOf({ terminated, truncated }: EnvironmentHost): SessionEnd {
  if (terminated) return SessionEnd.terminated;
  return truncated ? SessionEnd.truncated : SessionEnd.limit;
}
