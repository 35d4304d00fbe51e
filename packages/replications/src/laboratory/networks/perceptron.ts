import { exp64, type RandomStream } from "@operant/kernels";
import type { Digit } from "./digits.ts";

/** Weights from one layer to the next, row by input: row i starts at `offset` + i·`outputs`. */
interface Layer {
  readonly offset: number;
  readonly outputs: number;
}

/** What enters a layer: the inputs that are not 0. */
export interface Sparse {
  count: number;
  readonly places: Uint16Array;
  readonly values: Float64Array;
}

/** Room for up to `size` inputs. */
export function sparse(size: number): Sparse {
  return { count: 0, places: new Uint16Array(size), values: new Float64Array(size) };
}

/** An image as input of the first layer. */
export function inkOf({ pixels, ink }: Digit): Sparse {
  return { count: pixels.length, places: pixels, values: ink };
}

/**
 * A layered network without biases: rectified hidden units, softmax over the classes, cross-entropy.
 *
 * All weights lie in one vector, and so do their gradients, for rules that treat weights one by one.
 * Inputs that are 0 cost nothing.
 */
export class Perceptron {
  readonly weights: Float64Array;
  /** Sum of ∂loss/∂w since it was last cleared. */
  readonly gradient: Float64Array;
  readonly #layers: readonly Layer[];
  /** Inputs of layer l ≥ 1, the rectified outputs of layer l − 1. */
  readonly #inputs: readonly Sparse[];
  readonly #outputs: readonly Float64Array[];
  /** ∂loss/∂(output before rectification) of each layer. */
  readonly #errors: readonly Float64Array[];

  /** `sizes`: inputs, hidden layers, classes. Weights start as N(0, 2/inputs of the layer). */
  constructor(sizes: readonly number[], stream: RandomStream) {
    let total = 0;
    this.#layers = sizes.slice(1).map((outputs, l) => {
      const offset = total;
      total += (sizes[l] as number) * outputs;
      return { offset, outputs };
    });
    this.#inputs = sizes.map(sparse);
    this.#outputs = this.#layers.map(({ outputs }) => new Float64Array(outputs));
    this.#errors = this.#layers.map(({ outputs }) => new Float64Array(outputs));
    this.weights = new Float64Array(total);
    this.gradient = new Float64Array(total);
    this.#layers.forEach(({ offset, outputs }, l) => {
      const inputs = sizes[l] as number;
      const deviation = Math.sqrt(2 / inputs);
      for (let i = 0; i < inputs * outputs; i += 1) {
        this.weights[offset + i] = deviation * stream.normal();
      }
    });
  }

  /** Probabilities of the classes; a live view, overwritten by the next image. */
  classify(digit: Digit): Float64Array {
    let input = inkOf(digit);
    this.#layers.forEach((layer, l) => {
      const output = this.#outputs[l] as Float64Array;
      forward(this.weights, layer, input, output);
      if (l === this.#layers.length - 1) return softmax(output);
      input = this.#inputs[l + 1] as Sparse;
      rectify(output, input);
    });
    return this.#outputs.at(-1) as Float64Array;
  }

  /** Adds the gradient of −ln P(label) to `gradient`; `label` defaults to the digit's own. */
  backpropagate(digit: Digit, label = digit.label): void {
    const probability = this.classify(digit);
    const last = this.#layers.length - 1;
    const error = this.#errors[last] as Float64Array;
    for (let c = 0; c < error.length; c += 1) {
      error[c] = (probability[c] as number) - (c === label ? 1 : 0);
    }
    for (let l = last; l >= 0; l -= 1) {
      const layer = this.#layers[l] as Layer;
      const here = this.#errors[l] as Float64Array;
      if (l === 0) return accumulate(this.gradient, layer, digit.pixels, digit.ink, here);
      const { count, places, values } = this.#inputs[l] as Sparse;
      const [active, activity] = [places.subarray(0, count), values.subarray(0, count)];
      accumulate(this.gradient, layer, active, activity, here);
      const below = this.#errors[l - 1] as Float64Array;
      backward(this.weights, layer, active, here, below.fill(0));
    }
  }
}

/** The likeliest class. */
export function choiceOf(probabilities: Float64Array): number {
  let best = 0;
  for (let c = 1; c < probabilities.length; c += 1) {
    if ((probabilities[c] as number) > (probabilities[best] as number)) best = c;
  }
  return best;
}

/** output_j = Σ_i value_i·w_ij. */
function forward(w: Float64Array, layer: Layer, input: Sparse, output: Float64Array): void {
  const { offset, outputs } = layer;
  const { count, places, values } = input;
  output.fill(0);
  // Two inputs at a time: the output is read and written half as often.
  for (let k = 0; k < count; k += 2) {
    const second = k + 1 < count ? k + 1 : k;
    const value = values[k] as number;
    const other = second === k ? 0 : (values[second] as number);
    const row = offset + (places[k] as number) * outputs;
    const next = offset + (places[second] as number) * outputs;
    for (let j = 0; j < outputs; j += 1) {
      const sum = value * (w[row + j] as number) + other * (w[next + j] as number);
      output[j] = (output[j] as number) + sum;
    }
  }
}

/** Σ over images of ∂loss/∂w_ij = value_i·error_j. */
function accumulate(
  gradient: Float64Array,
  { offset, outputs }: Layer,
  places: Uint16Array,
  values: Float64Array,
  error: Float64Array,
): void {
  for (let k = 0; k < places.length; k += 1) {
    const row = offset + (places[k] as number) * outputs;
    const value = values[k] as number;
    for (let j = 0; j < outputs; j += 1) {
      gradient[row + j] = (gradient[row + j] as number) + value * (error[j] as number);
    }
  }
}

/** error_i = Σ_j w_ij·error_j for the units that were active, else 0. */
function backward(
  w: Float64Array,
  { offset, outputs }: Layer,
  active: Uint16Array,
  error: Float64Array,
  below: Float64Array,
): void {
  for (let k = 0; k < active.length; k += 1) {
    const place = active[k] as number;
    const row = offset + place * outputs;
    let sum = 0;
    for (let j = 0; j < outputs; j += 1) sum += (w[row + j] as number) * (error[j] as number);
    below[place] = sum;
  }
}

/** Keeps the outputs above 0. */
export function rectify(output: Float64Array, into: Sparse): void {
  into.count = 0;
  for (let j = 0; j < output.length; j += 1) {
    const value = output[j] as number;
    if (value <= 0) continue;
    into.places[into.count] = j;
    into.values[into.count] = value;
    into.count += 1;
  }
}

/** Replaces outputs by e^{output} / Σ e^{output}. */
export function softmax(outputs: Float64Array): void {
  let top = -Infinity;
  for (const value of outputs) top = Math.max(top, value);
  let sum = 0;
  for (let c = 0; c < outputs.length; c += 1) {
    outputs[c] = exp64((outputs[c] as number) - top);
    sum += outputs[c] as number;
  }
  for (let c = 0; c < outputs.length; c += 1) outputs[c] = (outputs[c] as number) / sum;
}
