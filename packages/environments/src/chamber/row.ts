import type { Stage } from "@operant/environment";
import type { ChamberColumn } from "./columns.ts";

/** Fills the present row of the chamber's trials table. */
export interface ChamberRow {
  /** Plain; part of the environment's state. */
  readonly state: { steps: number };
  /** Starts a session. */
  begin(): void;
  /** Starts a row; `cycle` tells whether a cycle of the schedule starts with it. */
  start(requirement: number, cycle: boolean): void;
  /** One step passes with the lever out. */
  pass(): void;
  /** A press is complete. */
  response(cost: number): void;
  /** A reinforcer is delivered. */
  reinforced(magnitude: number): void;
  /** Records the row. */
  end(completed: boolean): void;
}

/** Makes the bookkeeping of one chamber. Times are counted in steps with the lever out. */
export function createChamberRow(stage: Stage<string, ChamberColumn>): ChamberRow {
  const { trial, stepSeconds } = stage;
  const state = {
    steps: 0,
    cycleSteps: 0,
    /** Steps since the last press of the session; −1 before the first. */
    sincePress: -1,
    /** Presses in the cycle so far, and in this row: their IRTs and times added up. */
    cyclePresses: 0,
    intervals: 0,
    intervalSteps: 0,
    pressSteps: 0,
  };
  return {
    state,
    begin() {
      state.sincePress = -1;
    },
    start(requirement, cycle) {
      state.steps = 0;
      state.intervals = 0;
      state.intervalSteps = 0;
      state.pressSteps = 0;
      if (cycle) {
        state.cycleSteps = 0;
        state.cyclePresses = 0;
      }
      trial.pause = NaN;
      trial.irt_last = NaN;
      trial.requirement = requirement;
    },
    pass() {
      state.steps += 1;
      state.cycleSteps += 1;
      if (state.sincePress >= 0) state.sincePress += 1;
    },
    response(cost) {
      trial.responses += 1;
      trial.reward -= cost;
      if (state.cyclePresses === 0) trial.pause = state.cycleSteps * stepSeconds;
      else {
        state.intervals += 1;
        state.intervalSteps += state.sincePress;
      }
      if (state.sincePress >= 0) trial.irt_last = state.sincePress * stepSeconds;
      state.cyclePresses += 1;
      state.pressSteps += state.steps;
      state.sincePress = 0;
    },
    reinforced(magnitude) {
      trial.rewarded = 1;
      trial.reward += magnitude;
    },
    end(completed) {
      const { steps, intervals, intervalSteps, pressSteps } = state;
      trial.duration = steps * stepSeconds;
      trial.irt_mean = intervals === 0 ? NaN : (intervalSteps / intervals) * stepSeconds;
      const presses = trial.responses;
      trial.curvature =
        presses === 0 || steps === 0 ? NaN : (2 * pressSteps) / (presses * steps) - 1;
      trial.completed = completed ? 1 : 0;
      stage.endTrial();
    },
  };
}
