import { exp64, expm1_64, type RandomStream } from "@operant/kernels";
import type { Arena } from "./arena.ts";
import { PULSE, STEP_SECONDS } from "./constants.ts";
import { Spikes } from "./spikes.ts";

/** Constant input to every neuron. */
const BIAS = -3;
const { excitatoryScale, inhibitoryScale } = PULSE;
const STEP = STEP_SECONDS;
const EXCITATION_DECAY = exp64(-STEP_SECONDS / PULSE.excitatorySeconds);
const INHIBITION_DECAY = exp64(-STEP_SECONDS / PULSE.inhibitorySeconds);

/** Takes exponentials in place, many at once: those of the kernels. */
export interface Exponential {
  readonly values: Float32Array;
  /** values[i] ← e^values[i] for i < count. */
  apply(count: number): void;
}

/** Homeostasis: the threshold sinks by `speed` × `rateHz` per second and rises by `speed` with a spike. */
export interface Homeostasis {
  readonly rateHz: number;
  readonly speed: number;
}

/**
 * Stochastic neurons: rate ρ = e^u Hz with u = potentials + bias − threshold. A neuron spikes when the integral
 * of its rate has used up an exponential variate, hence with probability p = 1 − e^(−ρ·step) in a step; the
 * published dead times (5 and 2 ms) lie within a step.
 */
export class Neurons {
  /** Sum of the weights that arrived, fallen since. */
  readonly #excitation: Float64Array;
  readonly #inhibition: Float64Array;
  /** Who spiked in this step. */
  readonly spiked: Spikes;
  /** spike − p in this step. */
  readonly surprise: Float64Array;
  readonly #threshold: Float64Array;
  readonly #untilSpike: Float64Array;
  readonly #homeostasis: Homeostasis;
  readonly #random: RandomStream;

  constructor(arena: Arena, count: number, homeostasis: Homeostasis, random: RandomStream) {
    this.spiked = new Spikes(count);
    this.#excitation = arena.take(count);
    this.#inhibition = arena.take(count);
    this.surprise = arena.take(count);
    this.#threshold = arena.take(count);
    this.#untilSpike = arena.take(count);
    for (let i = 0; i < count; i += 1) this.#untilSpike[i] = random.exponential(1);
    this.#homeostasis = homeostasis;
    this.#random = random;
  }

  /** A spike arrives with the weights from `first` on, one per neuron. */
  excite(weights: Float64Array, first: number): void {
    addTo(this.#excitation, weights, first);
  }

  inhibit(weights: Float64Array, first: number): void {
    addTo(this.#inhibition, weights, first);
  }

  step(exponential: Exponential): void {
    this.#potentials(exponential.values);
    exponential.apply(this.surprise.length);
    this.#spikes(exponential.values);
  }

  #potentials(u: Float32Array): void {
    const [excitation, inhibition, threshold] = [
      this.#excitation,
      this.#inhibition,
      this.#threshold,
    ];
    const sinking = this.#homeostasis.speed * this.#homeostasis.rateHz * STEP_SECONDS;
    for (let i = 0; i < threshold.length; i += 1) {
      const excited = EXCITATION_DECAY * (excitation[i] as number);
      const inhibited = INHIBITION_DECAY * (inhibition[i] as number);
      const level = (threshold[i] as number) - sinking;
      excitation[i] = excited;
      inhibition[i] = inhibited;
      threshold[i] = level;
      u[i] = excitatoryScale * excited + inhibitoryScale * inhibited + BIAS - level;
    }
  }

  #spikes(ratesHz: Float32Array): void {
    const [untilSpike, surprise] = [this.#untilSpike, this.surprise];
    this.spiked.count = 0;
    for (let i = 0; i < surprise.length; i += 1) {
      const expected = STEP * (ratesHz[i] as number);
      const left = (untilSpike[i] as number) - expected;
      untilSpike[i] = left;
      surprise[i] = -chanceOf(expected);
      if (left < 0) this.#spike(i);
    }
  }

  #spike(i: number): void {
    this.spiked.add(i);
    this.surprise[i] = (this.surprise[i] as number) + 1;
    this.#untilSpike[i] = this.#random.exponential(1);
    this.#threshold[i] = (this.#threshold[i] as number) + this.#homeostasis.speed;
  }
}

/** 1 − e^(−x); the series up to 0.1, with an error below 10⁻⁷. */
function chanceOf(x: number): number {
  if (x > 0.1) return -expm1_64(-x);
  return x * (1 - x * (1 / 2 - x * (1 / 6 - x * (1 / 24))));
}

function addTo(sums: Float64Array, weights: Float64Array, first: number): void {
  for (let i = 0; i < sums.length; i += 1)
    sums[i] = (sums[i] as number) + (weights[first + i] as number);
}
