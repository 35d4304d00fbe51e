import { createKernels, type Kernels } from "@operant/kernels";

/** The same arrays in the memories of both engines, to run a kernel twice and compare the bits. */
export class Pair {
  readonly wasm: Kernels = createKernels({ engine: "wasm", maximumBytes: 2 ** 26 });
  readonly twin: Kernels = createKernels({ engine: "twin", maximumBytes: 2 ** 26 });
  #slabs: { offset: number; words: number }[] = [];

  /** Puts floats into both memories and returns their common offset. */
  floats(values: ArrayLike<number>): number {
    const offset = this.#slab(values.length);
    for (const { memory } of [this.wasm, this.twin]) {
      memory.float32(offset, values.length).set(values);
    }
    return offset;
  }

  /** Puts words into both memories and returns their common offset. */
  words(values: ArrayLike<number>): number {
    const offset = this.#slab(values.length);
    for (const { memory } of [this.wasm, this.twin]) {
      memory.uint32(offset, values.length).set(values);
    }
    return offset;
  }

  /** Runs a job on both engines; returns the differences, none of them if all bits are equal. */
  differences(run: (kernels: Kernels) => unknown): string[] {
    const results = [this.wasm, this.twin].map((kernels) => run(kernels));
    const found = Object.is(results[0], results[1]) ? [] : [`returned ${results.join(" and ")}`];
    this.#slabs.forEach(({ offset, words }, slab) => {
      const [compiled, plain] = [this.wasm, this.twin].map((k) => k.memory.uint32(offset, words));
      for (let i = 0; i < words && found.length < 5; i += 1) {
        if (compiled?.[i] !== plain?.[i]) {
          const floats = [this.wasm, this.twin].map((k) => k.memory.float32(offset, words)[i]);
          found.push(`array ${slab}[${i}]: ${floats.join(" and ")}`);
        }
      }
    });
    return found;
  }

  /** Gives all arrays back. */
  clear(): void {
    for (const { offset } of this.#slabs) {
      this.wasm.memory.free(offset);
      this.twin.memory.free(offset);
    }
    this.#slabs = [];
  }

  #slab(words: number): number {
    const offset = this.wasm.memory.allocate(words * 4);
    if (this.twin.memory.allocate(words * 4) !== offset) throw new Error("the memories differ");
    this.#slabs.push({ offset, words });
    return offset;
  }
}
