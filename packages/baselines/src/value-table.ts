/** The value of every action in every situation met so far; rows appear when they are first needed. */
export class ValueTable {
  readonly #actions: number;
  readonly #initial: number;
  readonly #rows = new Map<number, number>();
  #values: Float64Array;

  /** Rows of `actions` values that start at `initial`. */
  constructor(actions: number, initial: number) {
    this.#actions = actions;
    this.#initial = initial;
    this.#values = new Float64Array(8 * actions);
  }

  /** Number of situations met. */
  get size(): number {
    return this.#rows.size;
  }

  /** Index in `values` of the first action's value in a situation. */
  row(situation: number): number {
    const known = this.#rows.get(situation);
    if (known !== undefined) return known;
    const row = this.#rows.size * this.#actions;
    if (row + this.#actions > this.#values.length) {
      const larger = new Float64Array(2 * this.#values.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#rows.set(situation, row);
    this.#values.fill(this.#initial, row, row + this.#actions);
    return row;
  }

  /** All values, row by row; valid until the next `row` or `recall`. */
  get values(): Float64Array {
    return this.#values;
  }

  /** Situations and values as numbers, in the order in which they were met. */
  memory(): number[] {
    const used = this.#values.subarray(0, this.size * this.#actions);
    return [...this.#rows.keys(), ...used];
  }

  /** Whether `length` numbers can be the memory of some table with these actions. */
  fits(length: number): boolean {
    return length >= 0 && length % (this.#actions + 1) === 0;
  }

  recall(memory: readonly number[]): void {
    const size = memory.length / (this.#actions + 1);
    this.#rows.clear();
    for (let i = 0; i < size; i++) this.#rows.set(memory[i] as number, i * this.#actions);
    this.#values = new Float64Array(Math.max(8, size) * this.#actions);
    this.#values.set(memory.slice(size));
  }
}
