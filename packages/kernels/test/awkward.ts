import * as fc from "fast-check";

const word = new Uint32Array(1);
const float = new Float32Array(word.buffer);

/** Floats of either sign from all of the range below `limit`: zeros, denormals, tiny and large. */
export function awkwardFloat(limit: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constantFrom(0, -0, 1.401298464324817e-45, 1.1754942106924411e-38, 1.1754943508222875e-38),
    fc.double({ min: -limit, max: limit, noNaN: true }).map(Math.fround),
    fc
      .integer({ min: 0, max: 0xffffffff })
      .map((bits) => {
        word[0] = bits;
        return float[0] as number;
      })
      .filter((x) => Math.abs(x) <= limit),
  );
}

/** Volumes: vacant, denormal, around the boundary, usual, enormous. */
export const awkwardVolume: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.double({ min: 1e-4, max: 0.5, noNaN: true }).map(Math.fround) },
  { weight: 2, arbitrary: fc.double({ min: 1e-9, max: 1e-3, noNaN: true }).map(Math.fround) },
  { weight: 1, arbitrary: awkwardFloat(1e19).map(Math.abs) },
);

/** Every test draws the same cases. */
export const settings = { seed: 20_261_123, numRuns: 150 };
