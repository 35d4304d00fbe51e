import { openStream, type PhiloxKey, Purpose, sin64, cos64 } from "@operant/kernels";

/** Law of the weights before the gain: standard normal over √N, or standard Cauchy over N. */
export type WeightLaw = "Gaussian" | "Cauchy";

const WARM_UP = 15;
const COUNTED = 15;

/**
 * A random network of threshold units with three states: x = sign(h) where |h| > 1, else 0. One set
 * of weights serves all gains.
 */
export class ThresholdNetwork {
  readonly #units: number;
  /** Column after column: weights from unit j to all units. */
  readonly #weights: Float32Array;

  constructor(units: number, law: WeightLaw, key: PhiloxKey) {
    this.#units = units;
    this.#weights = new Float32Array(units * units);
    const stream = openStream(key, Purpose.scratch);
    const scale = law === "Cauchy" ? 1 / units : 1 / Math.sqrt(units);
    for (let k = 0; k < units * units; k += 1) {
      const turn = Math.PI * (stream.uniform() - 0.5);
      this.#weights[k] = scale * (law === "Cauchy" ? sin64(turn) / cos64(turn) : stream.normal());
    }
  }

  /** Share of active units at steady state, from all units active. */
  activity(gain: number): number {
    const n = this.#units;
    let state = new Int8Array(n).fill(1);
    for (let i = 0; i < n; i += 2) state[i] = -1;
    let sum = 0;
    for (let step = 0; step < WARM_UP + COUNTED; step += 1) {
      const field = this.#field(state);
      let active = 0;
      state = state.map((_, i) => {
        const h = gain * (field[i] as number);
        if (h > 1 || h < -1) active += 1;
        return h > 1 ? 1 : h < -1 ? -1 : 0;
      });
      if (active === 0) return 0;
      if (step >= WARM_UP) sum += active / n;
    }
    return sum / COUNTED;
  }

  #field(state: Int8Array): Float64Array {
    const n = this.#units;
    const field = new Float64Array(n);
    for (let j = 0; j < n; j += 1) {
      const x = state[j] as number;
      if (x === 0) continue;
      const column = this.#weights.subarray(j * n, (j + 1) * n);
      for (let i = 0; i < n; i += 1) field[i] = (field[i] as number) + x * (column[i] as number);
    }
    return field;
  }
}
