import { log64, cos64 } from "./real64.ts";
import { requireRange } from "./errors.ts";
import { philoxBlock, type PhiloxKey } from "./philox.ts";

/** The number of words that a stream's state takes. */
export const STREAM_STATE_WORDS = 7;

/**
 * A reproducible sequence of random numbers: one subject, one purpose, one epoch.
 *
 * The n-th word of a stream is a pure function of (key, purpose, epoch, n), whatever was drawn from
 * other streams before. An epoch is any counter that starts the sequence afresh (trial, session).
 */
export interface RandomStream {
  readonly key: PhiloxKey;
  readonly purpose: number;
  readonly epoch: number;
  /** The next word, uniform on 0 … 2³²−1. */
  uint32(): number;
  /** Uniform on the open interval (0, 1): (word + ½)·2⁻³². One word. */
  uniform(): number;
  /** Uniform on 0 … bound−1 without bias, for whole 1 ≤ bound ≤ 2³². One word, rarely more. */
  integer(bound: number): number;
  /** Standard normal (Box & Muller 1958), |z| ≤ 6.7. Two words. */
  normal(): number;
  /** Exponential waiting time with the given mean (≥ 0). One word. */
  exponential(mean: number): number;
  /** True with the given probability; ≤ 0 never, ≥ 1 always. One word in any case. */
  bernoulli(probability: number): boolean;
  /** Puts an array in uniformly random order (Fisher & Yates), in place, and returns it. */
  shuffle<T>(items: T[]): T[];
  /** Moves to the start (or to word `index`) of another epoch. */
  seek(epoch: number, index?: number): void;
  /** Opens an independent stream of the same subject for another purpose, at epoch 0. */
  open(purpose: number): RandomStream;
  /** All that the stream is, as seven words; `restore` continues bit for bit. */
  state(): Uint32Array;
  /** Takes over a state that `state` returned. Throws a RangeError for anything else. */
  restore(state: ArrayLike<number>): void;
}

const INVERSE_2_32 = 2 ** -32;
const TURN = 2 * Math.PI;

class PhiloxStream implements RandomStream {
  #key0: number;
  #key1: number;
  #purpose: number;
  #epoch = 0;
  /** The word that comes next, counted from 0 within the epoch; exact up to 2^53. */
  #index = 0;
  /** The block that `#block` holds; −1 for none. */
  #held = -1;
  readonly #block = new Uint32Array(4);

  constructor(key: PhiloxKey, purpose: number, epoch: number) {
    this.#key0 = key[0] >>> 0;
    this.#key1 = key[1] >>> 0;
    this.#purpose = purpose >>> 0;
    this.#epoch = epoch >>> 0;
  }

  get key(): PhiloxKey {
    return [this.#key0, this.#key1];
  }

  get purpose(): number {
    return this.#purpose;
  }

  get epoch(): number {
    return this.#epoch;
  }

  uint32(): number {
    const index = this.#index;
    const block = Math.floor(index / 4);
    if (block !== this.#held) {
      const high = Math.floor(block * INVERSE_2_32);
      philoxBlock(
        block | 0,
        this.#epoch | 0,
        this.#purpose | 0,
        high,
        this.#key0 | 0,
        this.#key1 | 0,
        this.#block,
      );
      this.#held = block;
    }
    this.#index = index + 1;
    return this.#block[index % 4] as number;
  }

  uniform(): number {
    return (this.uint32() + 0.5) * INVERSE_2_32;
  }

  integer(bound: number): number {
    requireRange("bound", bound, 1, 2 ** 32);
    // Words at and above the last whole multiple of the bound would favour small results.
    const limit = 2 ** 32 - (2 ** 32 % bound);
    let word = this.uint32();
    while (word >= limit) word = this.uint32();
    return word % bound;
  }

  normal(): number {
    const radius = Math.sqrt(-2 * log64(this.uniform()));
    return radius * cos64(TURN * this.uniform());
  }

  exponential(mean: number): number {
    return -mean * log64(this.uniform());
  }

  bernoulli(probability: number): boolean {
    return this.uniform() < probability;
  }

  shuffle<T>(items: T[]): T[] {
    for (let last = items.length - 1; last > 0; last -= 1) {
      const other = this.integer(last + 1);
      const item = items[last] as T;
      items[last] = items[other] as T;
      items[other] = item;
    }
    return items;
  }

  seek(epoch: number, index = 0): void {
    this.#epoch = epoch >>> 0;
    this.#index = index;
    this.#held = -1;
  }

  open(purpose: number): RandomStream {
    return new PhiloxStream(this.key, purpose, 0);
  }

  state(): Uint32Array {
    const high = Math.floor(this.#index * INVERSE_2_32);
    return Uint32Array.of(
      this.#key0,
      this.#key1,
      this.#purpose,
      this.#epoch,
      this.#index,
      high,
      checksum(this.#key0, this.#key1, this.#purpose, this.#epoch, this.#index | 0, high),
    );
  }

  restore(state: ArrayLike<number>): void {
    const [key0 = 0, key1 = 0, purpose = 0, epoch = 0, low = 0, high = 0, sum = -1] =
      Array.from(state);
    if (
      state.length !== STREAM_STATE_WORDS ||
      checksum(key0, key1, purpose, epoch, low | 0, high) !== sum
    ) {
      throw new RangeError("not the state of a random stream: expected the words of state()");
    }
    this.#key0 = key0;
    this.#key1 = key1;
    this.#purpose = purpose;
    this.#epoch = epoch;
    this.#index = high * 2 ** 32 + low;
    this.#held = -1;
  }
}

/** Mixes six words into one, so that a damaged or foreign state is refused. */
function checksum(...words: number[]): number {
  let sum = 0x6f706572;
  for (const word of words) {
    sum = Math.imul(sum ^ word, 0x9e3779b1);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}

/** Opens the stream of a subject for a purpose (see `Purpose`), at the start of an epoch. */
export function openStream(key: PhiloxKey, purpose: number, epoch = 0): RandomStream {
  return new PhiloxStream(key, purpose, epoch);
}
