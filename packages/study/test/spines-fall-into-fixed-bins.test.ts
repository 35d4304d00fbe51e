import * as fc from "fast-check";
import { expect, it } from "vitest";
import { BIN_EDGES } from "../src/index.ts";
import { histogram } from "../src/run/spine-recorder.ts";

it("ten per decade from 0.001 to 10, the same on every machine", () => {
  expect(BIN_EDGES.length).toBe(41);
  expect(BIN_EDGES[0]).toBe(Math.fround(0.001));
  expect(BIN_EDGES[10]).toBeCloseTo(0.01, 8);
  expect(BIN_EDGES[20]).toBeCloseTo(0.1, 7);
  expect(BIN_EDGES[40]).toBeCloseTo(10, 5);
});

it("each value in the bin whose edges enclose it; vacant sites and NaN in none", () => {
  const volume = fc.oneof(fc.float({ min: 0, max: 20, noNaN: true }), fc.constantFrom(0, NaN));
  fc.assert(
    fc.property(fc.array(volume), (values) => {
      const counts = histogram(Float32Array.from(values));
      const expected = Array.from(counts, (_, bin) => {
        const low = BIN_EDGES[bin] ?? NaN;
        const high = bin === counts.length - 1 ? Infinity : (BIN_EDGES[bin + 1] ?? NaN);
        return Float32Array.from(values).filter((each) => each >= low && each < high).length;
      });
      expect([...counts]).toEqual(expected);
    }),
  );
});
