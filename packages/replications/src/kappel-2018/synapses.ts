import { exp64, expm1_64, type RandomStream } from "@operant/kernels";
import type { Arena } from "./arena.ts";
import { COMPRESSION, PROGRAM, SIZE, STEP_SECONDS, UPDATE_STEPS } from "./constants.ts";

const UPDATE_SECONDS = UPDATE_STEPS * STEP_SECONDS;
const RATE = PROGRAM.ratePerSecond * COMPRESSION;
const GRADIENT_DECAY = exp64((-UPDATE_SECONDS * COMPRESSION) / PROGRAM.gradientSeconds);
const RETURN = RATE * PROGRAM.priorWeight * UPDATE_SECONDS;

/** What moves θ: reward (c_g), the prior with its temperature; without any, synapses are as they are. */
export interface Drive {
  /** c_g: 1 as published, 0 without reward. */
  readonly reward: number;
  /** T. */
  readonly temperature: number;
  /** Whether anything moves at all. */
  readonly plastic: boolean;
}

export const PUBLISHED_DRIVE: Drive = {
  reward: 1,
  temperature: PROGRAM.temperature,
  plastic: true,
};

/** w = w0·e^(θ − θ0) where θ ≥ 0; below, the synapse is retracted. */
export function weightOf(theta: number): number {
  return theta < 0 ? 0 : SIZE.weight * exp64(theta - PROGRAM.offset);
}

/**
 * Reward-based synaptic sampling, one θ per potential synapse:
 *
 *     dθ = β[−c_p·θ + c_g·g] dt + √(2Tβ) dW,   dg = −g/τ_g dt + DA·w·z,   |g| ≤ 40, −2 ≤ θ ≤ 5
 *
 * Prior and noise by the exact step of their law, g and w constant within an update. A retracted synapse
 * has g = 0 and moves by prior and noise alone.
 */
export class Synapses {
  readonly theta: Float64Array;
  readonly #gradient: Float64Array;
  readonly #weight: Float64Array;
  /** Pair of every synapse. */
  readonly pair: Uint16Array;

  constructor(arena: Arena, pair: Uint16Array, random: RandomStream) {
    this.pair = pair;
    this.theta = arena.take(pair.length);
    this.#gradient = arena.take(pair.length);
    this.#weight = arena.take(pair.length);
    for (let i = 0; i < pair.length; i += 1) {
      const theta = PROGRAM.startMean + PROGRAM.startDeviation * random.normal();
      this.theta[i] = Math.max(PROGRAM.least, theta);
      this.#weight[i] = weightOf(this.theta[i] as number);
    }
  }

  get weights(): Float64Array {
    return this.#weight;
  }

  /** One update, from the credit of every pair and a standard normal for every synapse. */
  update(credit: Float64Array, normals: ArrayLike<number>, drive: Drive): void {
    if (!drive.plastic) return;
    const { theta, pair } = this;
    const spread = Math.sqrt((drive.temperature / PROGRAM.priorWeight) * -expm1_64(-2 * RETURN));
    const stay = exp64(-RETURN);
    const push = RATE * UPDATE_SECONDS * drive.reward;
    for (let i = 0; i < theta.length; i += 1) {
      const g = this.#learn(i, credit[pair[i] as number] as number);
      const moved = stay * ((theta[i] as number) + push * g) + spread * (normals[i] as number);
      theta[i] = Math.min(PROGRAM.largest, Math.max(PROGRAM.least, moved));
      this.#weight[i] = weightOf(theta[i] as number);
    }
  }

  /** Moves g of a functional synapse on and returns it clipped. */
  #learn(i: number, credit: number): number {
    const weight = this.#weight[i] as number;
    if (weight === 0) {
      this.#gradient[i] = 0;
      return 0;
    }
    const g = GRADIENT_DECAY * (this.#gradient[i] as number) + weight * credit;
    this.#gradient[i] = g;
    return Math.min(PROGRAM.clip, Math.max(-PROGRAM.clip, g));
  }
}
