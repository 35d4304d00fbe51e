import { exp64, log64, type RandomStream } from "@operant/kernels";
import type { Arena } from "./arena.ts";
import { SIZE, STEP_SECONDS } from "./constants.ts";
import { Spikes } from "./spikes.ts";

const STEP = STEP_SECONDS;

/** Rates of the inputs: without cue, and the largest with it. */
const BACKGROUND_HZ = 2;
const LARGEST_HZ = 60;
/** Law of the cue's rates in units of the largest: gamma with this shape and scale. */
const SHAPE = 0.2;
const SCALE = 0.8;

/** Poisson inputs: 2 Hz each; with the cue, a pattern of min(60, max(2, 60·Γ(0.2, 0.8))) Hz. */
export class Cue {
  readonly ratesHz: Float64Array;
  /** Who spiked in this step. */
  readonly spiked = new Spikes(SIZE.inputs);
  readonly #untilSpike: Float64Array;
  readonly #random: RandomStream;

  constructor(arena: Arena, random: RandomStream) {
    this.#random = random;
    this.ratesHz = arena.take(SIZE.inputs);
    this.#untilSpike = arena.take(SIZE.inputs);
    for (let i = 0; i < SIZE.inputs; i += 1) {
      const rate = LARGEST_HZ * SCALE * gamma(SHAPE, random);
      this.ratesHz[i] = Math.min(LARGEST_HZ, Math.max(BACKGROUND_HZ, rate));
      this.#untilSpike[i] = random.exponential(1);
    }
  }

  step(cued: boolean): void {
    const untilSpike = this.#untilSpike;
    this.spiked.count = 0;
    for (let i = 0; i < untilSpike.length; i += 1) {
      const rate = cued ? (this.ratesHz[i] as number) : BACKGROUND_HZ;
      const left = (untilSpike[i] as number) - rate * STEP;
      untilSpike[i] = left;
      if (left >= 0) continue;
      untilSpike[i] = this.#random.exponential(1);
      this.spiked.add(i);
    }
  }
}

/** Gamma variate of shape k < 1 and scale 1 (Ahrens & Dieter 1974). */
function gamma(shape: number, random: RandomStream): number {
  const edge = 1 + shape / Math.E;
  for (;;) {
    const area = edge * random.uniform();
    const trial = random.uniform();
    if (area <= 1) {
      const x = exp64(log64(area) / shape);
      if (trial <= exp64(-x)) return x;
    } else {
      const x = -log64((edge - area) / shape);
      if (trial <= exp64((shape - 1) * log64(x))) return x;
    }
  }
}
