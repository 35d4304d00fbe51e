import { exp64, type RandomStream } from "@operant/kernels";
import type { ProgressiveRatio, RatioSchedule } from "./schedule.ts";
import type { RunningSchedule } from "./running-schedule.ts";

/** Runs FR, VR and RR: counts responses until the requirement of the cycle is met. */
export function runRatio(schedule: RatioSchedule, random: RandomStream): RunningSchedule {
  const { type, count } = schedule;
  if (type === "RR") return runRandomRatio(count, random);
  const list = type === "VR" ? ratios(count) : [count];
  return counter({ responses: 0, required: count, drawn: 0, list }, (state) => {
    if (state.drawn % list.length === 0 && type === "VR") random.shuffle(state.list);
    const required = state.list[state.drawn % list.length] ?? count;
    state.drawn += 1;
    return required;
  });
}

/** Runs PR: the n-th reinforcer of a session costs `progressiveRatio(schedule, n)`. */
export function runProgressive(schedule: ProgressiveRatio): RunningSchedule {
  return counter({ responses: 0, required: 1, drawn: 0, list: [] }, (state) => {
    state.drawn += 1;
    return progressiveRatio(schedule, state.drawn);
  });
}

/**
 * The n-th ratio (n ≥ 1). hodos: round(5 e^{0.2 n}) − 5 = 1, 2, 4, 6, 9, 12, 15, 20, 25, 32, …
 * (Richardson & Roberts 1996, J Neurosci Methods 66:1); arithmetic: 1, 1 + s, 1 + 2 s, …
 * (Hodos 1961, Science 134:943, added s responses each time).
 */
export function progressiveRatio({ progression, step }: ProgressiveRatio, n: number): number {
  if (progression === "arithmetic") return 1 + (n - 1) * step;
  return Math.min(2 ** 31, Math.round(5 * exp64(0.2 * n)) - 5);
}

/** The ratios 1 … 2 n − 1, whose mean is exactly n; a VR goes through them in random order. */
function ratios(mean: number): number[] {
  return Array.from({ length: 2 * mean - 1 }, (_, i) => i + 1);
}

interface CounterState {
  responses: number;
  required: number;
  drawn: number;
  readonly list: number[];
}

function counter(state: CounterState, draw: (state: CounterState) => number): RunningSchedule {
  const next = (): void => {
    state.responses = 0;
    state.required = draw(state);
  };
  return {
    state,
    get requirement() {
      return state.required;
    },
    begin() {
      state.drawn = 0;
      state.list.sort((a, b) => a - b);
      next();
    },
    next,
    advance(response) {
      if (response) state.responses += 1;
      return response && state.responses >= state.required;
    },
  };
}

function runRandomRatio(count: number, random: RandomStream): RunningSchedule {
  return {
    state: {},
    requirement: 0,
    begin() {},
    next() {},
    advance: (response) => response && random.bernoulli(1 / count),
  };
}
