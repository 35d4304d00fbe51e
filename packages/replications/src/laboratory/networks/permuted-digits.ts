import { openStream, type PhiloxKey, Purpose, type RandomStream } from "@operant/kernels";
import { Adam } from "./adam.ts";
import type { Consolidation } from "./consolidation.ts";
import { CLASSES, type Digit, halvedDigits, PIXELS } from "./digits.ts";
import { choiceOf, Perceptron } from "./perceptron.ts";

/** The sequence of tasks: a scaled-down form of permuted digits; `rate` is that of Adam. */
export const SEQUENCE = {
  tasks: 5,
  hidden: [100, 100],
  steps: 200,
  batch: 16,
  rate: 4e-3,
  /** Digits of the test set on which each task is tested. */
  tested: 500,
  /** Digits over which the Fisher information is averaged. */
  probed: 200,
} as const;

/** Digits are seen at 14 × 14. */
const PLACES = PIXELS / 4;

/** Accuracy per task after the last one, in order of learning. */
export type Accuracies = readonly number[];

/**
 * Lets a network learn the tasks one after the other and tests them all at the end. A task is the
 * digits with their pixels in an order of its own. Equal keys give equal tasks, start and images.
 */
export function learnSequence(
  key: PhiloxKey,
  rule: (start: Float64Array) => Consolidation,
): Accuracies {
  const stream = openStream(key, Purpose.scratch);
  const orders = Array.from({ length: SEQUENCE.tasks }, () => orderOf(stream));
  const network = new Perceptron([PLACES, ...SEQUENCE.hidden, CLASSES], stream);
  const consolidation = rule(network.weights);
  const { training, test } = halvedDigits();
  for (const order of orders) {
    const drawn = (): Digit => permuted(training[stream.integer(training.length)] as Digit, order);
    learnTask(network, consolidation, drawn);
    consolidation.taskEnds(network.weights, () => fisher(network, drawn, stream));
  }
  const sample = test.filter((_, i) => i % Math.floor(test.length / SEQUENCE.tested) === 0);
  return orders.map((order) => accuracy(network, sample, order));
}

function learnTask(network: Perceptron, rule: Consolidation, drawn: () => Digit): void {
  const { weights, gradient } = network;
  const adam = new Adam(weights.length, SEQUENCE.rate);
  const [before, ofTask] = [weights.slice(), gradient.slice()];
  for (let step = 0; step < SEQUENCE.steps; step += 1) {
    gradient.fill(0);
    for (let k = 0; k < SEQUENCE.batch; k += 1) network.backpropagate(drawn());
    for (let k = 0; k < gradient.length; k += 1) {
      gradient[k] = (gradient[k] as number) / SEQUENCE.batch;
    }
    if (rule.stepped) {
      ofTask.set(gradient);
      before.set(weights);
    }
    rule.pull(weights, gradient);
    adam.step(weights, gradient);
    rule.stepped?.(ofTask, before, weights);
  }
}

/** Mean over digits of the squared gradient of ln P(answer), the answer drawn from the network. */
function fisher(network: Perceptron, drawn: () => Digit, stream: RandomStream): Float64Array {
  const { gradient } = network;
  const sum = new Float64Array(gradient.length);
  for (let n = 0; n < SEQUENCE.probed; n += 1) {
    const digit = drawn();
    gradient.fill(0);
    network.backpropagate(digit, answer(network.classify(digit), stream.uniform()));
    for (let k = 0; k < sum.length; k += 1) {
      const slope = gradient[k] as number;
      sum[k] = (sum[k] as number) + (slope * slope) / SEQUENCE.probed;
    }
  }
  return sum;
}

function answer(probabilities: Float64Array, uniform: number): number {
  let left = uniform;
  const found = probabilities.findIndex((p) => (left -= p) < 0);
  return found < 0 ? probabilities.length - 1 : found;
}

function accuracy(network: Perceptron, sample: readonly Digit[], order: Uint16Array): number {
  const right = sample.filter(
    (digit) => choiceOf(network.classify(permuted(digit, order))) === digit.label,
  );
  return right.length / sample.length;
}

function orderOf(stream: RandomStream): Uint16Array {
  return Uint16Array.from(stream.shuffle(Array.from({ length: PLACES }, (_, place) => place)));
}

function permuted({ pixels, ink, label }: Digit, order: Uint16Array): Digit {
  return { pixels: pixels.map((place) => order[place] as number), ink, label };
}
