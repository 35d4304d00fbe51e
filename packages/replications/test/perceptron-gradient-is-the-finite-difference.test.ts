import { expect, it } from "vitest";
import { openStream, Purpose } from "@operant/kernels";
import type { Digit } from "../src/laboratory/networks/digits.ts";
import { Perceptron } from "../src/laboratory/networks/perceptron.ts";

const SIZES = [7, 5, 4, 3] as const;
const STEP = 1e-6;
const network = new Perceptron(SIZES, openStream([3, 4], Purpose.scratch));
const image: Digit = {
  pixels: Uint16Array.of(1, 2, 6),
  ink: Float64Array.of(0.4, 1, 0.7),
  label: 2,
};

/** −ln P(label), written out anew over whole matrices. */
function loss(weights: readonly number[]): number {
  let values = Array.from({ length: SIZES[0] }, (_, place) => {
    const k = image.pixels.indexOf(place);
    return k < 0 ? 0 : (image.ink[k] ?? NaN);
  });
  let rest = weights;
  for (const size of SIZES.slice(1)) {
    const last = rest.length === values.length * size;
    const matrix = rest.slice(0, values.length * size);
    const outputs = Array.from({ length: size }, (_, j) =>
      values.reduce((sum, value, i) => sum + value * (matrix[i * size + j] ?? NaN), 0),
    );
    rest = rest.slice(values.length * size);
    values = last ? outputs : outputs.map((value) => Math.max(0, value));
  }
  const total = values.reduce((sum, value) => sum + Math.exp(value), 0);
  return Math.log(total) - (values[image.label] ?? NaN);
}

const weights = Array.from(network.weights);

it("probabilities are those of the formula", () => {
  const probability = network.classify(image).at(image.label) ?? NaN;
  expect(-Math.log(probability)).toBeCloseTo(loss(weights), 12);
});

it("every gradient is the finite difference of the loss", () => {
  network.gradient.fill(0);
  network.backpropagate(image);
  const nudged = (k: number, by: number): number =>
    loss(weights.map((w, i) => (i === k ? w + by : w)));
  const expected = weights.map((_, k) => (nudged(k, STEP) - nudged(k, -STEP)) / (2 * STEP));
  const worst = Array.from(network.gradient, (g, k) => Math.abs(g - (expected[k] ?? NaN)));
  expect(Math.max(...worst)).toBeLessThan(1e-8);
  expect(expected.filter((value) => value !== 0).length).toBeGreaterThan(10);
});

it("gradients add up until they are cleared", () => {
  network.gradient.fill(0);
  network.backpropagate(image);
  const once = network.gradient.slice();
  network.backpropagate(image);
  expect(network.gradient).toEqual(once.map((value) => 2 * value));
});
