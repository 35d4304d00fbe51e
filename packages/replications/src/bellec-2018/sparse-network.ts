import { type Kernels, openStream, type PhiloxKey, Purpose } from "@operant/kernels";
import { CLASSES, type Digit, digits, PIXELS } from "../laboratory/networks/digits.ts";
import {
  choiceOf,
  inkOf,
  rectify,
  softmax,
  sparse,
  type Sparse,
} from "../laboratory/networks/perceptron.ts";
import { withNoise } from "../laboratory/noise.ts";
import { type Rewiring, SparseLayer } from "./sparse-layer.ts";

/** Sizes and rates of the published script; the rate falls more slowly, over epochs of 8,000 digits. */
export const SCRIPT = {
  sizes: [PIXELS, 300, 100, CLASSES],
  batch: 10,
  rate: 0.5,
  rateFactor: 0.9,
  decay: 1e-5,
  noise: 1e-5,
} as const;

/** What a training yields. */
export interface Trained {
  readonly accuracy: number;
  /** Fewest and most connections after any step. */
  readonly fewest: number;
  readonly most: number;
  /** Connections moved per connection. */
  readonly moved: number;
}

/** Rectified hidden layers and a softmax, without biases, over sparse layers. */
export class SparseNetwork {
  readonly layers: readonly SparseLayer[];
  /** Inputs of layer l ≥ 1. */
  readonly #inputs: readonly Sparse[];
  readonly #outputs: readonly Float64Array[];
  readonly #errors: readonly Float64Array[];

  constructor(layers: readonly SparseLayer[]) {
    this.layers = layers;
    this.#inputs = layers.map(({ inputs }) => sparse(inputs));
    this.#outputs = layers.map(({ outputs }) => new Float64Array(outputs));
    this.#errors = layers.map(({ outputs }) => new Float64Array(outputs));
  }

  /** Probabilities of the classes; a live view. */
  classify(digit: Digit): Float64Array {
    let input = inkOf(digit);
    this.layers.forEach((layer, l) => {
      const output = this.#outputs[l] as Float64Array;
      layer.forward(input, output);
      if (l === this.layers.length - 1) return softmax(output);
      input = this.#inputs[l + 1] as Sparse;
      rectify(output, input);
    });
    return this.#outputs.at(-1) as Float64Array;
  }

  /** Adds the gradient of −ln P(label) to that of the layers. */
  backpropagate(digit: Digit): void {
    const probability = this.classify(digit);
    const last = this.layers.length - 1;
    const error = this.#errors[last] as Float64Array;
    for (let c = 0; c < error.length; c += 1) {
      error[c] = (probability[c] as number) - (c === digit.label ? 1 : 0);
    }
    for (let l = last; l >= 0; l -= 1) {
      const input = l === 0 ? inkOf(digit) : (this.#inputs[l] as Sparse);
      const below = l === 0 ? undefined : (this.#errors[l - 1] as Float64Array).fill(0);
      (this.layers[l] as SparseLayer).backward(input, this.#errors[l] as Float64Array, below);
    }
  }
}

/** Trains a network with `connections` per layer on the digits and tests it. */
export function train(
  kernels: Kernels,
  key: PhiloxKey,
  connections: readonly number[],
  { rewire, epochs }: { readonly rewire: boolean; readonly epochs: number },
): Trained {
  const stream = openStream(key, Purpose.agentOther);
  const { sizes, batch, rate, rateFactor, decay, noise: amount } = SCRIPT;
  const layers = connections.map(
    (count, l) => new SparseLayer(sizes[l] as number, sizes[l + 1] as number, count, stream),
  );
  const network = new SparseNetwork(layers);
  const total = connections.reduce((sum, count) => sum + count, 0);
  const { training, test } = digits();
  const order = training.slice();
  let [fewest, most, moved] = [Infinity, 0, 0];
  withNoise(kernels, key, total, (noise) => {
    let rule: Rewiring = { rate, decay, noise: amount, rewire };
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      stream.shuffle(order);
      for (let start = 0; start + batch <= order.length; start += batch) {
        for (let i = start; i < start + batch; i += 1) network.backpropagate(order[i] as Digit);
        const normals = noise.draw();
        let at = 0;
        for (const layer of layers) {
          moved += layer.step(rule, batch, normals, at, stream);
          at += layer.connections;
        }
        const active = layers.reduce((sum, layer) => sum + layer.active, 0);
        [fewest, most] = [Math.min(fewest, active), Math.max(most, active)];
      }
      rule = { ...rule, rate: rule.rate * rateFactor };
    }
  });
  const right = test.filter((digit) => choiceOf(network.classify(digit)) === digit.label);
  return { accuracy: right.length / test.length, fewest, most, moved: moved / total };
}
