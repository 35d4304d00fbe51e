import type { RandomStream } from "@operant/kernels";
import { fleshlerHoffman } from "./fleshler-hoffman.ts";
import type { IntervalSchedule, TimeSchedule } from "./schedule.ts";
import { stepsOf, type RunningSchedule } from "./running-schedule.ts";

interface TimerState {
  elapsed: number;
  interval: number;
  drawn: number;
  /** VI and VT: the list in its present order, s. */
  readonly list: Float64Array;
}

/**
 * Runs FI, VI and RI: the first response after the interval pays. With a limited hold, a reinforcer
 * not collected in time is lost and the next interval starts.
 */
export function runInterval(
  schedule: IntervalSchedule,
  stepSeconds: number,
  random: RandomStream,
): RunningSchedule {
  const hold = schedule.hold === undefined ? Infinity : stepsOf(schedule.hold, stepSeconds);
  const { state, begin, next } = createTimer(schedule, stepSeconds, random);
  return {
    state,
    requirement: 0,
    begin,
    next,
    advance(response) {
      state.elapsed += 1;
      if (state.elapsed > state.interval + hold) {
        next();
        state.elapsed = 1;
      }
      return response && state.elapsed >= state.interval;
    },
  };
}

/** Runs FT, VT and RT: each interval pays at its end, whatever the animal does. */
export function runTime(
  schedule: TimeSchedule,
  stepSeconds: number,
  random: RandomStream,
): RunningSchedule {
  const { state, begin, next } = createTimer(schedule, stepSeconds, random);
  return {
    state,
    requirement: 0,
    begin,
    next,
    advance() {
      state.elapsed += 1;
      return state.elapsed >= state.interval;
    },
  };
}

type Timed = IntervalSchedule | TimeSchedule;

/** Whoever adds to it names each member: an object spread has a hidden class of its own every time. */
function createTimer({ type, seconds }: Timed, stepSeconds: number, random: RandomStream) {
  const variable = type === "VI" || type === "VT";
  const constantChance = type === "RI" || type === "RT";
  const ascending = variable ? fleshlerHoffman(seconds) : new Float64Array(0);
  const state: TimerState = { elapsed: 0, interval: 0, drawn: 0, list: ascending.slice() };
  const draw = (): number => {
    if (constantChance) return random.exponential(seconds);
    if (!variable) return seconds;
    if (state.drawn === 0) shuffle(state.list, random);
    const interval = state.list[state.drawn] ?? seconds;
    state.drawn = (state.drawn + 1) % state.list.length;
    return interval;
  };
  const next = (): void => {
    state.elapsed = 0;
    state.interval = stepsOf(draw(), stepSeconds);
  };
  const begin = (): void => {
    state.drawn = 0;
    state.list.set(ascending);
    next();
  };
  return { state, begin, next };
}

/** Fisher & Yates, in place. */
function shuffle(list: Float64Array, random: RandomStream): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = random.integer(last + 1);
    const kept = list[last] ?? 0;
    list[last] = list[other] ?? 0;
    list[other] = kept;
  }
}
