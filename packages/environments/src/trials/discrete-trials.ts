import type { EnvironmentInstance, Stage } from "@operant/environment";
import { ONLY_WAIT } from "@operant/spaces";
import { drawGap, momentsOf, type TimingParameters } from "./trial-timing.ts";

/** What a discrete-trial task adds to the common course of a trial. */
export interface TrialActor {
  /** The task's own changing data, plain. */
  readonly state: object;
  /** A session begins. */
  begin?(): void;
  /** Draws the trial to come; called at its start. */
  draw(): void;
  /** The cue comes on: writes its channels and returns the actions to choose from. */
  show(): number;
  /** The cue goes off. */
  hide(): void;
  /** The action is chosen, one step after the cue came on; may set `stage.reward` to its effort. */
  chosen?(action: number): void;
  /** The outcome is due: sets `stage.reward` and the columns of the row. */
  settle(action: number): void;
  /** Actions to choose from one step into the baseline; only `wait` when absent. */
  readonly baselineChoice?: number;
  /** The action chosen for the baseline. */
  baseline?(action: number): void;
}

/**
 * Runs trials one after another: baseline, cue with a choice at its onset, action in execution,
 * outcome, tail, end of trial with its gap. Moments are whole steps fixed at the start.
 *
 * Logs cue-on, cue-off, response (value = action), reward and punishment.
 */
export function runDiscreteTrials(
  stage: Stage,
  timing: TimingParameters,
  actor: TrialActor,
): EnvironmentInstance {
  const { cueOn, cueOff, outcome, release, end } = momentsOf(timing, stage.stepSeconds);
  const clock = { tick: 0, action: 0 };

  const show = (): void => {
    stage.choice = actor.show();
    stage.event("cue-on");
  };
  const start = (): void => {
    clock.tick = 0;
    clock.action = 0;
    actor.draw();
    stage.choice = ONLY_WAIT;
  };
  const baseline = (tick: number, action: number): void => {
    if (tick === 1 && actor.baselineChoice !== undefined) stage.choice = actor.baselineChoice;
    if (tick === 2) actor.baseline?.(action);
  };
  const settle = (): void => {
    actor.settle(clock.action);
    if (stage.reward > 0) stage.event("reward", stage.reward);
    if (stage.reward < 0) stage.event("punishment", stage.reward);
  };
  const hide = (): void => {
    actor.hide();
    stage.event("cue-off");
  };

  return {
    state: { clock, task: actor.state },
    begin() {
      actor.begin?.();
      start();
    },
    step(action) {
      clock.tick += 1;
      const { tick } = clock;
      if (cueOn > 1) baseline(tick, action);
      if (tick === cueOn + 1) {
        clock.action = action;
        if (action > 0) stage.event("response", action);
        actor.chosen?.(action);
      }
      if (tick === cueOff) hide();
      if (tick === outcome) settle();
      if (tick === release) stage.choice = ONLY_WAIT;
      if (tick === cueOn) show();
      if (tick === end) {
        stage.endTrial(drawGap(timing, stage.random));
        start();
      }
    },
  };
}

/** What every discrete-trial task says of the end of trials and sessions. */
export const TRIAL_END =
  "A trial ends `tail` after its outcome; `iti` then passes unsimulated. The task never ends the session.";
