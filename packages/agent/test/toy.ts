import type { AgentDefinition, AgentInstance, AgentTools } from "@operant/agent";
import { Purpose, STREAM_STATE_WORDS, type RandomStream } from "@operant/kernels";
import type { Spaces } from "@operant/spaces";
import { quantity } from "@operant/units";
import { z } from "zod";

export interface ToyParameters {
  readonly rate: number;
}

/**
 * The smallest agent that keeps the whole contract: one propensity per action in kernel memory, moved
 * by reward. Tests break it on purpose by overriding its methods.
 */
export class Toy implements AgentInstance {
  learning = true;
  readonly signals = new Float32Array(1);
  readonly weights: Float32Array;
  readonly stream: RandomStream;
  protected rate: number;
  protected action = 0;
  protected rewards = 0;
  protected age = 0;
  readonly #free: () => void;

  constructor({ rate }: ToyParameters, spaces: Spaces, { kernels, random }: AgentTools) {
    const offset = kernels.memory.allocate(4 * spaces.actions.length);
    this.weights = kernels.memory.float32(offset, spaces.actions.length).fill(1);
    this.#free = () => kernels.memory.free(offset);
    this.stream = random(Purpose.agentChoice);
    this.rate = rate;
  }

  begin(_observation: Float32Array, choice: number): number {
    this.action = 0;
    return this.decide(choice);
  }

  step(_observation: Float32Array, reward: number, choice: number): number {
    if (reward > 0) this.rewards += reward;
    if (this.learning) {
      const weight = this.weights[this.action] ?? 0;
      this.weights[this.action] = Math.max(0.1, weight + this.rate * reward);
    }
    return this.decide(choice);
  }

  decide(choice: number): number {
    if (choice === 0) return this.action;
    let total = 0;
    this.weights.forEach((weight, a) => (total += (choice >> a) & 1 ? weight : 0));
    let left = this.stream.uniform() * total;
    for (let a = 0; a < this.weights.length; a++) {
      if (((choice >> a) & 1) === 0) continue;
      this.action = a;
      left -= this.weights[a] ?? 0;
      if (left < 0) break;
    }
    this.signals[0] = this.weights[this.action] ?? 0;
    return this.action;
  }

  end(): void {
    this.action = 0;
  }

  rest(seconds: number): void {
    this.age += seconds;
  }

  configure(parameters: unknown): void {
    this.rate = (parameters as ToyParameters).rate;
  }

  counters(): Float64Array {
    return Float64Array.of(this.rewards, this.age);
  }

  probe(_population: string): Float32Array {
    return this.weights.slice();
  }

  snapshot(): Uint8Array {
    const own = [this.action, this.rewards, this.age, this.signals[0] ?? 0];
    const numbers = Float64Array.of(...own, ...this.stream.state(), ...this.weights);
    return new Uint8Array(numbers.buffer);
  }

  restore(bytes: Uint8Array): void {
    const words = 4 + STREAM_STATE_WORDS;
    if (bytes.length !== 8 * (words + this.weights.length)) throw new RangeError("no toy");
    const numbers = new Float64Array(bytes.slice().buffer);
    this.stream.restore(numbers.subarray(4, words));
    const [action = 0, rewards = 0, age = 0, signal = 0] = numbers;
    this.action = action;
    this.rewards = rewards;
    this.age = age;
    this.signals[0] = signal;
    this.weights.set(numbers.subarray(words));
  }

  dispose(): void {
    this.#free();
  }
}

/** The definition of the toy, or of a toy that is broken in one way. */
export function toyAgent(
  Kind: typeof Toy = Toy,
  changes: Partial<AgentDefinition<ToyParameters>> = {},
): AgentDefinition<ToyParameters> {
  return {
    id: "toy@1",
    title: "Toy",
    description: "Repeats what pays.",
    source: "assumed",
    parameters: z.strictObject({
      rate: quantity({
        description: "Step per reward.",
        symbol: "α",
        default: 0.5,
        min: 0,
        max: 1,
      }),
    }),
    presets: { quick: { description: "Learns at once.", set: { rate: 1 } } },
    signals: { propensity: { type: "float32", meaning: "Weight of the latest choice" } },
    counters: {
      rewards: { type: "float64", meaning: "Rewards so far" },
      age: { type: "float64", unit: "s", meaning: "Time rested" },
    },
    populations: { weights: { type: "float32", meaning: "Weight of each action" } },
    claims: { restAdditive: true },
    create: (parameters, spaces, tools) => new Kind(parameters, spaces, tools),
    ...changes,
  };
}
