import type { AgentInstance } from "@operant/agent";
import { STREAM_STATE_WORDS, type RandomStream } from "@operant/kernels";
import { NO_CHOICE, ONLY_WAIT } from "@operant/spaces";
import type { Strategy } from "./strategy.ts";

/** Marks a snapshot of a baseline agent ("OPB1"). */
const KIND = 0x3142504f;
const HEAD = 7;

/**
 * The body of every baseline agent: it holds the action in execution and gathers the rewards of a
 * choice until the next one.
 *
 * A real choice offers more than `wait`; with a mask of 1 the action merely ends, and what comes
 * afterwards is still credited to the latest real choice.
 */
export class Chooser implements AgentInstance {
  learning = true;
  readonly signals: Float32Array;
  readonly #strategy: Strategy;
  readonly #stream: RandomStream;
  readonly #stepSeconds: number;
  #action = 0;
  #choices = 0;
  /** Whether a choice waits for its credit, the discounted rewards and the time since then. */
  #pending = false;
  #reward = 0;
  #seconds = 0;

  constructor(strategy: Strategy, stream: RandomStream, stepSeconds: number) {
    this.#strategy = strategy;
    this.#stream = stream;
    this.#stepSeconds = stepSeconds;
    this.signals = strategy.signals;
  }

  begin(observation: Float32Array, choice: number): number {
    this.#action = 0;
    return this.#decide(observation, choice);
  }

  step(observation: Float32Array, reward: number, choice: number): number {
    if (this.#pending) {
      if (reward !== 0) this.#reward += reward * this.#strategy.discount(this.#seconds);
      this.#seconds += this.#stepSeconds;
    }
    return this.#decide(observation, choice);
  }

  end(): void {
    if (this.#pending && this.learning) this.#strategy.credit(this.#reward, this.#seconds);
    this.#forgetChoice();
    this.#action = 0;
  }

  rest(seconds: number): void {
    if (this.#pending) this.#seconds += seconds;
  }

  configure(parameters: unknown): void {
    this.#strategy.configure(parameters);
  }

  counters(): Float64Array {
    return Float64Array.of(this.#choices, ...this.#strategy.counters());
  }

  probe(population: string): Float32Array {
    return this.#strategy.probe(population);
  }

  snapshot(): Uint8Array {
    const memory = this.#strategy.memory();
    const own = [this.#action, this.#choices, Number(this.#pending), this.#reward, this.#seconds];
    const numbers = Float64Array.of(
      KIND,
      memory.length,
      ...own,
      ...this.#stream.state(),
      ...memory,
    );
    return new Uint8Array(numbers.buffer);
  }

  restore(bytes: Uint8Array): void {
    const start = HEAD + STREAM_STATE_WORDS;
    const whole = bytes.length - (bytes.length % 8);
    const numbers = new Float64Array(bytes.slice(0, whole).buffer);
    const [kind, length, action = 0, choices = 0, pending, reward = 0, seconds = 0] = numbers;
    if (whole !== bytes.length || kind !== KIND || numbers.length !== start + (length ?? 0)) {
      throw new RangeError(`${bytes.length} bytes are no snapshot of a baseline agent`);
    }
    const before = this.#stream.state();
    this.#stream.restore(numbers.subarray(HEAD, start));
    try {
      this.#strategy.recall([...numbers.subarray(start)]);
    } catch (error) {
      this.#stream.restore(before);
      throw error;
    }
    this.#action = action;
    this.#choices = choices;
    this.#pending = pending === 1;
    this.#reward = reward;
    this.#seconds = seconds;
  }

  dispose(): void {}

  #decide(observation: Float32Array, choice: number): number {
    if (choice === NO_CHOICE) return this.#action;
    if (choice === ONLY_WAIT) {
      this.#action = 0;
      return 0;
    }
    if (this.#pending && this.learning) {
      const next = { observation, permitted: choice };
      this.#strategy.credit(this.#reward, this.#seconds, next);
    }
    this.#forgetChoice();
    this.#action = this.#strategy.choose(observation, choice);
    this.#choices++;
    this.#pending = true;
    return this.#action;
  }

  #forgetChoice(): void {
    this.#pending = false;
    this.#reward = 0;
    this.#seconds = 0;
  }
}
