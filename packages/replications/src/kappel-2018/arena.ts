/** One block of doubles from which a model takes its arrays, so that they can be kept and put back. */
export class Arena {
  readonly #arrays: Float64Array[] = [];

  /** An array of zeros that belongs to the state. */
  take(count: number): Float64Array {
    const array = new Float64Array(count);
    this.#arrays.push(array);
    return array;
  }

  /** Copies all that was taken. */
  keep(): readonly Float64Array[] {
    return this.#arrays.map((array) => array.slice());
  }

  /** Puts a copy back, array by array. */
  restore(kept: readonly Float64Array[]): void {
    kept.forEach((values, i) => this.#arrays[i]?.set(values));
  }
}
