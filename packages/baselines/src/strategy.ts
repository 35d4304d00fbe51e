/**
 * How a baseline agent decides and what it remembers. The `Chooser` around it knows the contract of
 * agents; a strategy knows choices only.
 */
export interface Strategy {
  /** The latest value of each declared signal. */
  readonly signals: Float32Array;
  /**
   * Picks one of the permitted actions of a real choice. Remembers what it takes to credit it, but
   * changes nothing that it has learned.
   */
  choose(observation: Float32Array, permitted: number): number;
  /**
   * Learns from the latest choice: the sum of its rewards, each discounted by `discount`, and what is
   * perceived and permitted at the next choice, `seconds` later; without `next` the session is over.
   */
  credit(reward: number, seconds: number, next?: Prospect): void;
  /** Weight of a reward that comes `seconds` after the choice. */
  discount(seconds: number): number;
  configure(parameters: unknown): void;
  counters(): number[];
  probe(population: string): Float32Array;
  /** All that it is, as numbers. */
  memory(): number[];
  /** Takes memory over. Throws a RangeError and changes nothing if it is none. */
  recall(memory: readonly number[]): void;
}

/** The next choice. */
export interface Prospect {
  readonly observation: Float32Array;
  readonly permitted: number;
}
