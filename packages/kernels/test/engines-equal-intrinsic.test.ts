import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IntrinsicDynamics } from "@operant/kernels";
import { awkwardFloat, awkwardVolume, settings } from "./awkward.ts";
import { Pair } from "./pair.ts";

const pair = new Pair();
const word = fc.integer({ min: 0, max: 0xffffffff });
const real = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });

/** Positive reals, every power of ten alike. */
const powers = (low: number, high: number): fc.Arbitrary<number> =>
  real(low, high).map((power) => 10 ** power);

const dynamics: fc.Arbitrary<IntrinsicDynamics> = fc.record({
  slopePerSqrtDay: fc.oneof(fc.constant(0.2), powers(-4, 1)),
  offsetUm3PerSqrtDay: fc.oneof(fc.constantFrom(0.0035, 0.01), powers(-9, 3)),
  driftPerSqrtDay: fc.oneof(fc.constant(0), real(-10, 10)),
  boundaryUm3: fc.oneof(fc.constantFrom(0, 0.015), powers(-6, 3)),
  capUm3: fc.constantFrom(1e3, Infinity),
});
const address = fc.record({ key0: word, key1: word, epoch: word, purpose: word });
const days = fc.oneof(powers(-6, 2), fc.constantFrom(1 / 86_400, 90, 36_500));
// Sizes around the group of 16 spines and the chunk of 2,048 sites.
const volumes = fc.oneof(
  fc.array(awkwardVolume, { maxLength: 70 }),
  fc
    .tuple(
      fc.array(awkwardVolume, { minLength: 60, maxLength: 70 }),
      fc.integer({ min: 2040, max: 4110 }),
    )
    .map(([pattern, length]) => Array.from({ length }, (_, i) => pattern[i % pattern.length] ?? 0)),
);

// The twin computes every crossing; the compiled kernel skips those it proves impossible. Equality
// is therefore also the test of that proof.
describe("the engines agree bit for bit, for any size and parameters, in", () => {
  it.each(["absorbing", "reflecting"] as const)("advance, %s", (boundary) => {
    fc.assert(
      fc.property(dynamics, address, days, volumes, (dynamics, address, days, values) => {
        pair.clear();
        const job = { dynamics, ...address, days, volumes: pair.floats(values), boundary };
        const run = { ...job, count: values.length };
        expect(pair.differences((kernels) => kernels.advance(run))).toEqual([]);
      }),
      settings,
    );
  });

  it("advance at the usual parameters, close to the boundary", () => {
    const near = fc.array(powers(-6, -1), { minLength: 1, maxLength: 400 });
    const usual = fc.record({
      slopePerSqrtDay: fc.constantFrom(0.2, 0.3),
      offsetUm3PerSqrtDay: fc.constantFrom(0.0035, 0.01),
      driftPerSqrtDay: fc.constantFrom(0, 0.02),
      boundaryUm3: fc.constantFrom(0, 0.015),
    });
    const gaps = fc.constantFrom(1 / 86_400, 1 / 1440, 1 / 24, 1, 14, 90);
    fc.assert(
      fc.property(usual, address, gaps, near, (dynamics, address, days, values) => {
        pair.clear();
        const job = { dynamics, ...address, days, volumes: pair.floats(values) };
        const run = { ...job, count: values.length };
        expect(pair.differences((kernels) => kernels.advance(run))).toEqual([]);
      }),
      { ...settings, numRuns: 400 },
    );
  });

  it("births, into empty, mixed and full dendrites", () => {
    const births = fc.record({
      ratePerDay: fc.oneof(fc.constant(0), powers(-2, 3)),
      birthVolumeUm3: fc.oneof(fc.constantFrom(0, 0.03), powers(-6, 1)),
      sitePurpose: word,
      days: fc.oneof(powers(-6, 0.5), fc.constantFrom(0, 1)),
    });
    const sites = fc.oneof(
      fc.array(fc.constant(0), { minLength: 1, maxLength: 300 }),
      fc.array(awkwardVolume, { minLength: 1, maxLength: 300 }),
      fc.array(fc.constant(0.1), { minLength: 1, maxLength: 40 }),
    );
    fc.assert(
      fc.property(dynamics, address, births, sites, (dynamics, address, births, values) => {
        pair.clear();
        const at = pair.floats(values);
        const job = { dynamics, ...address, ...births, volumes: at, count: values.length };
        expect(pair.differences((kernels) => kernels.births(job))).toEqual([]);
      }),
      settings,
    );
  });

  it("normals, exp and log", () => {
    const values = fc.array(awkwardFloat(3e38), { maxLength: 60 });
    fc.assert(
      fc.property(address, values, (address, values) => {
        pair.clear();
        const count = values.length;
        const [source, raised] = [pair.floats(values), pair.floats(values)];
        const sizes = pair.floats(values.map((x) => Math.abs(x) + 1.2e-38));
        const drawn = pair.floats(values);
        const found = pair.differences((kernels) => {
          kernels.exp(source, raised, count);
          kernels.log(sizes, sizes, count);
          kernels.normals(drawn, count, address);
        });
        expect(found).toEqual([]);
      }),
      settings,
    );
  });
});
