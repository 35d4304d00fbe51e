import { exp64, type RandomStream } from "@operant/kernels";
import type { StriatalParameters } from "./parameters.ts";

/**
 * Draws one of the permitted actions: P(a) ∝ exp(β Q_a − b), with b = 0 for `wait` (index 0).
 *
 * `mask` has at least one bit set. One uniform number per real choice; none where only one action is
 * permitted.
 */
export class Choice {
  #steepness = 0;
  #reluctance = 0;
  readonly #weights: Float64Array;
  readonly #stream: RandomStream;

  constructor(actions: number, parameters: StriatalParameters, stream: RandomStream) {
    this.#weights = new Float64Array(actions);
    this.#stream = stream;
    this.configure(parameters);
  }

  configure(parameters: StriatalParameters): void {
    this.#steepness = parameters.inverse_temperature;
    this.#reluctance = parameters.reluctance;
  }

  /** Returns the index of the chosen action. */
  draw(values: Float64Array, mask: number): number {
    if ((mask & (mask - 1)) === 0) return 31 - Math.clz32(mask);
    const weights = this.#weights;
    let highest = -Infinity;
    for (let action = 0; action < weights.length; action++) {
      if ((mask & (1 << action)) === 0) continue;
      const reluctance = action === 0 ? 0 : this.#reluctance;
      const utility = this.#steepness * (values[action] as number) - reluctance;
      weights[action] = utility;
      if (utility > highest) highest = utility;
    }
    let total = 0;
    for (let action = 0; action < weights.length; action++) {
      const permitted = (mask & (1 << action)) !== 0;
      const weight = permitted ? exp64((weights[action] as number) - highest) : 0;
      weights[action] = weight;
      total += weight;
    }
    return this.#pick(this.#stream.uniform() * total);
  }

  #pick(point: number): number {
    const weights = this.#weights;
    let left = point;
    let last = 0;
    for (let action = 0; action < weights.length; action++) {
      const weight = weights[action] as number;
      if (weight === 0) continue;
      last = action;
      if (left < weight) break;
      left -= weight;
    }
    return last;
  }
}
