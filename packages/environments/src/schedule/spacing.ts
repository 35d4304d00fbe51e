import type { SpacingSchedule } from "./schedule.ts";
import { stepsOf, type RunningSchedule } from "./running-schedule.ts";

/**
 * Runs DRL and DRO. The clock starts at the last response or at the start of the cycle, whichever
 * came later.
 *
 * DRL t: a response pays if at least t (and, with a limited hold, at most t + hold) has passed.
 * DRO t: t without a response pays.
 */
export function runSpacing(schedule: SpacingSchedule, stepSeconds: number): RunningSchedule {
  const shortest = stepsOf(schedule.seconds, stepSeconds);
  const longest =
    schedule.hold === undefined ? Infinity : shortest + stepsOf(schedule.hold, stepSeconds);
  const state = { elapsed: 0 };
  const next = (): void => {
    state.elapsed = 0;
  };
  const lowRate = (response: boolean): boolean => {
    state.elapsed += 1;
    if (!response) return false;
    const pays = state.elapsed >= shortest && state.elapsed <= longest;
    state.elapsed = 0;
    return pays;
  };
  const otherBehaviour = (response: boolean): boolean => {
    state.elapsed = response ? 0 : state.elapsed + 1;
    return state.elapsed >= shortest;
  };
  const advance = schedule.type === "DRL" ? lowRate : otherBehaviour;
  return { state, requirement: 0, begin: next, next, advance };
}
