import { exp64, type RandomStream } from "@operant/kernels";
import type { Spaces } from "@operant/spaces";
import { pickSoftmax } from "./pick.ts";
import type { QParameters } from "./q-parameters.ts";
import { situations, type NameSituation } from "./situation.ts";
import type { Prospect, Strategy } from "./strategy.ts";
import { ValueTable } from "./value-table.ts";

const VALUE = 0;
const ERROR = 1;
/** Numbers of the memory before kernel and table. */
const HEAD = 4;

/** The equations of q-learning@1; see its page. */
export class QStrategy implements Strategy {
  readonly signals = new Float32Array(2);
  readonly #spaces: Spaces;
  readonly #stream: RandomStream;
  readonly #table: ValueTable;
  readonly #kernel: Float64Array;
  readonly #utilities: Float64Array;
  readonly #scratch: Float64Array;
  #nameSituation: NameSituation;
  #parameters: QParameters;
  /** Situation and action of the latest choice. */
  #situation = 0;
  #action = 0;

  constructor(parameters: QParameters, spaces: Spaces, stream: RandomStream) {
    const actions = spaces.actions.length;
    this.#parameters = parameters;
    this.#spaces = spaces;
    this.#stream = stream;
    this.#table = new ValueTable(actions, parameters.initial_value);
    this.#kernel = new Float64Array(actions);
    this.#utilities = new Float64Array(actions);
    this.#scratch = new Float64Array(actions);
    this.#nameSituation = situations(spaces, parameters.bins);
  }

  choose(observation: Float32Array, permitted: number): number {
    const { inverse_temperature, kernel_weight } = this.#parameters;
    this.#situation = this.#nameSituation(observation);
    const row = this.#table.row(this.#situation);
    const { values } = this.#table;
    for (let a = 0; a < this.#utilities.length; a++) {
      const value = values[row + a] as number;
      this.#utilities[a] =
        inverse_temperature * value + kernel_weight * (this.#kernel[a] as number);
    }
    this.#action = pickSoftmax(this.#stream, this.#utilities, permitted, this.#scratch);
    this.signals[VALUE] = values[row + this.#action] as number;
    return this.#action;
  }

  credit(reward: number, seconds: number, next?: Prospect): void {
    const { gain_rate, loss_rate, forgetting, initial_value, kernel_rate } = this.#parameters;
    const promise = next === undefined ? 0 : this.#promise(next, seconds);
    const row = this.#table.row(this.#situation);
    const { values } = this.#table;
    const chosen = row + this.#action;
    const value = values[chosen] as number;
    const error = reward + promise - value;
    for (let a = 0; a < this.#kernel.length; a++) {
      const unchosen = values[row + a] as number;
      values[row + a] = unchosen + forgetting * (initial_value - unchosen);
      const habit = this.#kernel[a] as number;
      this.#kernel[a] = habit + kernel_rate * ((a === this.#action ? 1 : 0) - habit);
    }
    values[chosen] = value + (error >= 0 ? gain_rate : loss_rate) * error;
    this.signals[ERROR] = error;
  }

  discount(seconds: number): number {
    return exp64(-seconds / this.#parameters.discount_time);
  }

  configure(parameters: unknown): void {
    this.#parameters = parameters as QParameters;
    this.#nameSituation = situations(this.#spaces, this.#parameters.bins);
  }

  counters(): number[] {
    return [this.#table.size];
  }

  probe(population: string): Float32Array {
    if (population !== "values") throw new RangeError(`no population "${population}": use values`);
    return Float32Array.from(this.#table.memory().slice(this.#table.size));
  }

  memory(): number[] {
    const own = [this.#situation, this.#action, ...this.signals];
    return [...own, ...this.#kernel, ...this.#table.memory()];
  }

  recall(memory: readonly number[]): void {
    const start = HEAD + this.#kernel.length;
    const [situation = 0, action = 0, value = 0, error = 0] = memory;
    if (!this.#table.fits(memory.length - start) || action >= this.#kernel.length) {
      throw new RangeError("not the memory of a Q-learning agent with these actions");
    }
    this.#situation = situation;
    this.#action = action;
    this.signals.set([value, error]);
    this.#kernel.set(memory.slice(HEAD, start));
    this.#table.recall(memory.slice(start));
  }

  /** Discounted largest value that the next choice offers. */
  #promise({ observation, permitted }: Prospect, seconds: number): number {
    const weight = this.#parameters.future_weight * this.discount(seconds);
    if (weight === 0) return 0;
    const row = this.#table.row(this.#nameSituation(observation));
    let best = -Infinity;
    for (let a = 0; a < this.#kernel.length; a++) {
      if ((permitted >>> a) & 1) best = Math.max(best, this.#table.values[row + a] as number);
    }
    return weight * best;
  }
}
