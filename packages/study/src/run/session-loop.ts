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
  readonly phase: Phase;
  readonly recorders: Recorders;
  readonly progress: Progress;
  readonly onProgress: OnProgress;
}

/**
 * Runs one session to its end and returns what it came to. Nothing is allocated per step.
 *
 * At the step that ends a trial the agent is first given the step (with its reward); then the row is
 * recorded; then the gap passes; a choice that is due at that step belongs to the next trial.
 */
export function runSession(job: SessionJob): SessionTotals {
  const { environment, agent, phase, recorders, progress } = job;
  const { observation } = environment;
  const { stepSeconds } = environment.spaces;
  const { trials, traces } = recorders;
  const mostTrials = phase.trials ?? Infinity;
  const mostSeconds = (phase.durationSeconds ?? Infinity) - SAME_INSTANT;
  let ended = 0;
  let steps = 0;
  let trialStart = 0;
  let reported = 0;
  let responses = 0;
  let reward = 0;
  let skipped = 0;

  environment.begin();
  trials.clear();
  traces?.begin(0);
  let action = agent.begin(observation, environment.choice);
  if (environment.choice > 1) {
    trials.sample(agent.signals);
    if (action !== 0) responses += 1;
  }
  do {
    environment.step(action);
    const { choice } = environment;
    action = agent.step(observation, environment.reward, choice);
    reward += environment.reward;
    steps += 1;
    if (traces !== null) traces.step(agent.signals);
    if (environment.trialEnded) {
      ended += 1;
      trialStart = steps;
      skipped += endTrial(job, ended);
      if (ended >= mostTrials) break;
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
    if (environment.terminated || environment.truncated) break;
  } while (skipped + steps * stepSeconds < mostSeconds);
  progress.steps += steps - reported;
  if (steps > reported) job.onProgress(steps - reported);
  const seconds = skipped + steps * stepSeconds;
  return { steps, trials: ended, responses, reward, seconds, ended: endOf(environment) };
}

/** Records the trial that has just ended and lets the gap pass; returns the gap in seconds. */
function endTrial({ environment, agent, phase, recorders, progress }: SessionJob, trial: number) {
  const gap = environment.gapSeconds;
  recorders.trialEnded(phase.phase, progress.session, trial, environment);
  if (gap > 0) agent.rest(gap);
  recorders.traces?.begin(environment.seconds + gap);
  return gap;
}

function endOf({ terminated, truncated }: EnvironmentHost): SessionEnd {
  if (terminated) return SessionEnd.terminated;
  return truncated ? SessionEnd.truncated : SessionEnd.limit;
}
