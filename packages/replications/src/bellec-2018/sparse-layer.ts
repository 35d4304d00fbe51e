import type { RandomStream } from "@operant/kernels";
import type { Sparse } from "../laboratory/networks/perceptron.ts";

/** θ of a connection that has just been formed. */
const NEWBORN = 1e-12;

/** How connections change besides the gradient. */
export interface Rewiring {
  readonly rate: number;
  /** Constant pull of θ towards 0, per unit of the rate. */
  readonly decay: number;
  /** SD of the noise of θ, per unit of the rate. */
  readonly noise: number;
  /** False: the connections drawn at the start stay, with θ ≥ 0. */
  readonly rewire: boolean;
}

/**
 * A layer with a fixed number of connections among inputs × outputs places.
 *
 * Each place has a fixed sign; a connection has θ > 0 and the weight sign·θ. When θ falls to 0 the
 * connection is gone and another vacant place is connected (Bellec 2018, DEEP R).
 */
export class SparseLayer {
  readonly inputs: number;
  readonly outputs: number;
  readonly connections: number;
  /** Signed weights of the connections, and Σ ∂loss/∂w since the last step. */
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** +1 or −1 of each connection; fixed for its place. */
  readonly #sign: Int8Array;
  /** Sign of every place, and whether it is connected. */
  readonly #signs: Int8Array;
  readonly #connected: Uint8Array;
  #active = 0;
  /** Connections of each input as a list: the first, and who follows and precedes whom; −1 ends. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #previous: Int32Array;

  /** Weights start as |N(0, 1/inputs)| with the sign of their place. */
  constructor(inputs: number, outputs: number, connections: number, stream: RandomStream) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.connections = connections;
    this.#signs = Int8Array.from({ length: inputs * outputs }, () =>
      stream.bernoulli(0.5) ? 1 : -1,
    );
    this.#connected = new Uint8Array(inputs * outputs);
    this.weights = new Float64Array(connections);
    this.gradient = new Float64Array(connections);
    this.from = new Uint16Array(connections);
    this.to = new Uint16Array(connections);
    this.#sign = new Int8Array(connections);
    this.#first = new Int32Array(inputs).fill(-1);
    this.#next = new Int32Array(connections);
    this.#previous = new Int32Array(connections);
    for (let k = 0; k < connections; k += 1) {
      this.#connect(k, Math.abs(stream.normal()) / Math.sqrt(inputs), stream);
    }
  }

  /** Number of connected places. */
  get active(): number {
    return this.#active;
  }

  /** outputs_j = Σ w·input_i over the connections. */
  forward(input: Sparse, outputs: Float64Array): void {
    const { weights, to } = this;
    const [first, next] = [this.#first, this.#next];
    outputs.fill(0);
    for (let p = 0; p < input.count; p += 1) {
      const value = input.values[p] as number;
      for (let k = first[input.places[p] as number] as number; k >= 0; k = next[k] as number) {
        const j = to[k] as number;
        outputs[j] = (outputs[j] as number) + (weights[k] as number) * value;
      }
    }
  }

  /** Adds input·error to the gradients, and sets the errors below of the inputs that are not 0. */
  backward(input: Sparse, error: Float64Array, below?: Float64Array): void {
    const { weights, gradient, to } = this;
    const [first, next] = [this.#first, this.#next];
    for (let p = 0; p < input.count; p += 1) {
      const [place, value] = [input.places[p] as number, input.values[p] as number];
      let sum = 0;
      for (let k = first[place] as number; k >= 0; k = next[k] as number) {
        const here = error[to[k] as number] as number;
        gradient[k] = (gradient[k] as number) + value * here;
        sum += (weights[k] as number) * here;
      }
      if (below) below[place] = sum;
    }
  }

  /**
   * θ ← θ − rate·(∂loss/∂θ + decay) + rate·noise·N(0, 1), then clears the gradient. `normals` are read
   * from `at` on; returns the number of connections that were moved.
   */
  step(rule: Rewiring, batch: number, normals: Float32Array, at: number, stream: RandomStream) {
    const { weights, gradient } = this;
    const signs = this.#sign;
    let moved = 0;
    for (let k = 0; k < weights.length; k += 1) {
      const sign = signs[k] as number;
      const slope = (sign * (gradient[k] as number)) / batch + rule.decay;
      const kick = rule.noise * (normals[at + k] as number);
      const theta = sign * (weights[k] as number) - rule.rate * (slope - kick);
      gradient[k] = 0;
      weights[k] = sign * (rule.rewire ? theta : Math.max(0, theta));
      if (theta > 0 || !rule.rewire) continue;
      this.#disconnect(k);
      this.#connect(k, NEWBORN, stream);
      moved += 1;
    }
    return moved;
  }

  /** Gives connection k a vacant place. */
  #connect(k: number, theta: number, stream: RandomStream): void {
    let place = stream.integer(this.#signs.length);
    while (this.#connected[place] === 1) place = stream.integer(this.#signs.length);
    this.#connected[place] = 1;
    this.#active += 1;
    const from = Math.floor(place / this.outputs);
    this.from[k] = from;
    this.to[k] = place % this.outputs;
    this.#sign[k] = this.#signs[place] as number;
    this.weights[k] = (this.#signs[place] as number) * theta;
    const head = this.#first[from] as number;
    this.#first[from] = k;
    this.#next[k] = head;
    this.#previous[k] = -1;
    if (head >= 0) this.#previous[head] = k;
  }

  #disconnect(k: number): void {
    const from = this.from[k] as number;
    this.#connected[from * this.outputs + (this.to[k] as number)] = 0;
    this.#active -= 1;
    const [before, after] = [this.#previous[k] as number, this.#next[k] as number];
    if (before >= 0) this.#next[before] = after;
    else this.#first[from] = after;
    if (after >= 0) this.#previous[after] = before;
  }
}
