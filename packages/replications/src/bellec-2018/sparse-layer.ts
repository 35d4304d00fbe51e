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
  /** Connections lie in order of their inputs: those of input i are #start[i] … #start[i + 1] − 1. */
  readonly #start: Uint32Array;

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
    this.#start = new Uint32Array(inputs + 1);
    for (let k = 0; k < connections; k += 1) {
      this.#connect(k, Math.abs(stream.normal()) / Math.sqrt(inputs), stream);
    }
    this.#sort();
  }

  /** Number of connected places. */
  get active(): number {
    return this.#active;
  }

  /** outputs_j = Σ w·input_i over the connections. */
  forward(input: Sparse, outputs: Float64Array): void {
    const { weights, to } = this;
    const start = this.#start;
    outputs.fill(0);
    for (let p = 0; p < input.count; p += 1) {
      const place = input.places[p] as number;
      const value = input.values[p] as number;
      const end = start[place + 1] as number;
      for (let k = start[place] as number; k < end; k += 1) {
        const j = to[k] as number;
        outputs[j] = (outputs[j] as number) + (weights[k] as number) * value;
      }
    }
  }

  /** Adds input·error to the gradients, and sets the errors below of the inputs that are not 0. */
  backward(input: Sparse, error: Float64Array, below?: Float64Array): void {
    const { weights, gradient, to } = this;
    const start = this.#start;
    for (let p = 0; p < input.count; p += 1) {
      const place = input.places[p] as number;
      const value = input.values[p] as number;
      const end = start[place + 1] as number;
      let sum = 0;
      for (let k = start[place] as number; k < end; k += 1) {
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
    const learned = rule.rate / batch;
    const pulled = rule.rate * rule.decay;
    const shaken = rule.rate * rule.noise;
    const lowest = rule.rewire ? -Infinity : 0;
    let moved = 0;
    for (let k = 0; k < weights.length; k += 1) {
      const sign = signs[k] as number;
      const signed = (weights[k] as number) - learned * (gradient[k] as number);
      const theta = sign * signed - pulled + shaken * (normals[at + k] as number);
      gradient[k] = 0;
      weights[k] = sign * (theta > lowest ? theta : lowest);
      if (theta > 0 || !rule.rewire) continue;
      this.#disconnect(k);
      this.#connect(k, NEWBORN, stream);
      moved += 1;
    }
    if (moved > 0) this.#sort();
    return moved;
  }

  /** Gives connection k a vacant place. */
  #connect(k: number, theta: number, stream: RandomStream): void {
    let place = stream.integer(this.#signs.length);
    while (this.#connected[place] === 1) place = stream.integer(this.#signs.length);
    this.#connected[place] = 1;
    this.#active += 1;
    this.from[k] = Math.floor(place / this.outputs);
    this.to[k] = place % this.outputs;
    this.#sign[k] = this.#signs[place] as number;
    this.weights[k] = (this.#signs[place] as number) * theta;
  }

  #disconnect(k: number): void {
    this.#connected[(this.from[k] as number) * this.outputs + (this.to[k] as number)] = 0;
    this.#active -= 1;
  }

  /** Brings the connections into the order of their inputs (counting sort); gradients are clear. */
  #sort(): void {
    const { from, to, weights } = this;
    const start = this.#start;
    const sign = this.#sign;
    const [oldFrom, oldTo, oldWeights] = [from.slice(), to.slice(), weights.slice()];
    const oldSign = sign.slice();
    start.fill(0);
    for (let k = 0; k < from.length; k += 1) {
      const above = (from[k] as number) + 1;
      start[above] = (start[above] as number) + 1;
    }
    for (let i = 1; i < start.length; i += 1) {
      start[i] = (start[i] as number) + (start[i - 1] as number);
    }
    const next = start.slice();
    for (let k = 0; k < oldFrom.length; k += 1) {
      const input = oldFrom[k] as number;
      const at = next[input] as number;
      next[input] = at + 1;
      from[at] = input;
      to[at] = oldTo[k] as number;
      weights[at] = oldWeights[k] as number;
      sign[at] = oldSign[k] as number;
    }
  }
}
