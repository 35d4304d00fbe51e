import { exp64, type RandomStream } from "@operant/kernels";
import type { Arena } from "./arena.ts";
import { SIZE, STEP_SECONDS } from "./constants.ts";

/** The task as published: the lever must go below −15, then above +15, within 10 s of the cue. */
export const TASK = {
  threshold: 15,
  limitSeconds: 10,
  rewardSeconds: 0.3,
  leastPauseSeconds: 0.5,
  mostPauseSeconds: 1,
  /** Spikes of a pool of ten are counted over this time. */
  windowSeconds: 0.5,
  publishedPool: 10,
  /** Dopamine without reward, and the least r̄. */
  baseline: 0.02,
  rewardAverageSeconds: 50,
} as const;

const WINDOW = Math.round(TASK.windowSeconds / STEP_SECONDS);
/** pos ← 0.95·pos + 0.05·(rate up − rate down) every 15 ms, for a step of another length. */
const LOG_095 = -0.05129329438755058;
const KEEP = exp64((STEP_SECONDS / 0.015) * LOG_095);
const AVERAGE_KEEP = exp64(-STEP_SECONDS / TASK.rewardAverageSeconds);
/** Hz of a pool of ten, per spike in the window. */
const HZ_PER_SPIKE = TASK.publishedPool / SIZE.pool / TASK.windowSeconds;

type Phase = "pause" | "down" | "up" | "reward";

/** All that the task is, but for the spikes in its window. */
export interface LeverState {
  readonly phase: Phase;
  readonly steps: number;
  readonly endStep: number;
  readonly cueStep: number;
  readonly position: number;
  readonly inWindow: number;
  readonly meanReward: number;
}

/**
 * The lever press: pause, cue until the lever went down and up or 10 s are over, reward for 0.3 s.
 * Dopamine: 1/r̄ + 0.02 while rewarded, with r̄ ≥ 0.02 the mean reward over 50 s; else 0.02.
 */
export class Lever {
  /** Seconds from cue to reward of the trials since the array was emptied; the limit where none came. */
  readonly latencies: number[] = [];
  readonly #window: Float64Array;
  readonly #random: RandomStream;
  #phase: Phase = "pause";
  #steps = 0;
  #endStep: number;
  #cueStep = 0;
  #position = 0;
  #inWindow = 0;
  #meanReward: number = TASK.baseline;

  constructor(arena: Arena, random: RandomStream) {
    this.#window = arena.take(WINDOW);
    this.#random = random;
    this.#endStep = this.#pauseSteps();
  }

  get cued(): boolean {
    return this.#phase === "down" || this.#phase === "up";
  }

  get dopamine(): number {
    return TASK.baseline + (this.#phase === "reward" ? 1 / this.#meanReward : 0);
  }

  get state(): LeverState {
    return {
      phase: this.#phase,
      steps: this.#steps,
      endStep: this.#endStep,
      cueStep: this.#cueStep,
      position: this.#position,
      inWindow: this.#inWindow,
      meanReward: this.#meanReward,
    };
  }

  restore(state: LeverState): void {
    this.#phase = state.phase;
    this.#steps = state.steps;
    this.#endStep = state.endStep;
    this.#cueStep = state.cueStep;
    this.#position = state.position;
    this.#inWindow = state.inWindow;
    this.#meanReward = state.meanReward;
    this.latencies.length = 0;
  }

  /** One step, in which the pools fired so many spikes (up − down). */
  step(difference: number): void {
    const slot = this.#steps % WINDOW;
    this.#inWindow += difference - (this.#window[slot] as number);
    this.#window[slot] = difference;
    this.#position = KEEP * this.#position + (1 - KEEP) * HZ_PER_SPIKE * this.#inWindow;
    this.#steps += 1;
    this.#advance();
    const reward = this.#phase === "reward" ? 1 : 0;
    const mean = AVERAGE_KEEP * this.#meanReward + (1 - AVERAGE_KEEP) * reward;
    this.#meanReward = Math.max(TASK.baseline, mean);
  }

  #advance(): void {
    if (this.#steps >= this.#endStep) this.#timeOut();
    else if (this.#phase === "down" && this.#position < -TASK.threshold) this.#phase = "up";
    else if (this.#phase === "up" && this.#position > TASK.threshold) this.#reward();
  }

  #timeOut(): void {
    if (this.#phase === "pause") {
      this.#enter("down", TASK.limitSeconds / STEP_SECONDS);
      this.#cueStep = this.#steps;
      return;
    }
    if (this.cued) this.latencies.push(TASK.limitSeconds);
    this.#enter("pause", this.#pauseSteps());
  }

  #reward(): void {
    this.latencies.push((this.#steps - this.#cueStep) * STEP_SECONDS);
    this.#enter("reward", TASK.rewardSeconds / STEP_SECONDS);
  }

  #enter(phase: Phase, steps: number): void {
    this.#phase = phase;
    this.#endStep = this.#steps + Math.round(steps);
  }

  #pauseSteps(): number {
    const { leastPauseSeconds: least, mostPauseSeconds: most } = TASK;
    return Math.round((least + (most - least) * this.#random.uniform()) / STEP_SECONDS);
  }
}
