import { describe, expect, it } from "vitest";
import { createKernels, openStream, philox } from "@operant/kernels";

const hex = (words: Iterable<number>): string =>
  Array.from(words, (word) => word.toString(16).padStart(8, "0")).join(" ");

// Known-answer vectors of the reference implementation (Random123, philox4x32-10).
const ANSWERS = [
  [[0, 0, 0, 0], [0, 0], "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    "408f276d 41c83b0e a20bc7c6 6d5451fd",
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    "d16cfe09 94fdcceb 5001e420 24126ea1",
  ],
] as const;

describe("Philox4x32-10 gives the published words", () => {
  it.each(ANSWERS)("counter %j under key %j", (counter, key, expected) => {
    expect(hex(philox(counter, key, new Uint32Array(4)))).toBe(expected);
  });

  it("a stream is the blocks of its counter, one after another", () => {
    const stream = openStream([7, 8], 3, 5);
    const words = Array.from({ length: 8 }, () => stream.uint32());
    const expected = [0, 1].map((index) =>
      hex(philox([index, 5, 3, 0], [7, 8], new Uint32Array(4))),
    );
    expect(hex(words)).toBe(expected.join(" "));
  });

  it("the compiled generator makes the same blocks", () => {
    // Normals are a function of the words: radius from word 0, angle from word 1.
    const normals = (["wasm", "twin"] as const).map((engine) => {
      const kernels = createKernels({ engine });
      const { memory } = kernels;
      const out = memory.allocate(400);
      kernels.normals(out, 100, { key0: -1, key1: -1, epoch: -1, purpose: -1 });
      return memory.uint32(out, 100);
    });
    expect(normals[0]).toEqual(normals[1]);
  });
});
