import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { ReturningDynamics } from "@operant/kernels";
import { awkwardVolume, settings } from "./awkward.ts";
import { Pair } from "./pair.ts";

const pair = new Pair();
const word = fc.integer({ min: 0, max: 0xffffffff });
const powers = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true }).map((power) => 10 ** power);

const dynamics: fc.Arbitrary<ReturningDynamics> = fc.record({
  family: fc.constantFrom("log-ou", "kesten", "mean-reverting"),
  slopePerSqrtDay: fc.oneof(fc.constant(0.2), powers(-3, -0.5)),
  offsetUm3PerSqrtDay: fc.oneof(fc.constant(0.0035), powers(-4, -1)),
  returnPerDay: fc.oneof(fc.constant(0.05), powers(-4, 0)),
  returnVolumeUm3: fc.oneof(fc.constantFrom(0, 0.1), powers(-3, 0)),
  boundaryUm3: fc.oneof(fc.constantFrom(0, 0.015), powers(-4, -1)),
  capUm3: fc.constantFrom(1e3, Infinity),
});
const address = fc.record({ key0: word, key1: word, epoch: word, purpose: fc.nat(255) });
const days = fc.oneof(fc.constantFrom(0, 1 / 144), powers(-5, 0.5));
const volumes = fc.array(awkwardVolume, { minLength: 1, maxLength: 70 });

it("families B, C and D fluctuate bit for bit alike on both engines", () => {
  fc.assert(
    fc.property(dynamics, address, days, volumes, (dynamics, address, days, values) => {
      pair.clear();
      const run = {
        dynamics,
        ...address,
        days,
        volumes: pair.floats(values),
        count: values.length,
      };
      expect(pair.differences((kernels) => kernels.advance(run))).toEqual([]);
    }),
    settings,
  );
});

it("and so do their births, into any dendrite", () => {
  const births = fc.record({
    ratePerDay: fc.oneof(fc.constant(0), powers(-2, 2)),
    birthVolumeUm3: fc.oneof(fc.constantFrom(0, 0.03), powers(-4, 1)),
    sitePurpose: fc.integer({ min: 256, max: 511 }),
  });
  fc.assert(
    fc.property(
      dynamics,
      address,
      days,
      births,
      volumes,
      (dynamics, address, days, rest, values) => {
        pair.clear();
        const at = pair.floats(values);
        const job = { dynamics, ...address, days, ...rest, volumes: at, count: values.length };
        expect(pair.differences((kernels) => kernels.births(job))).toEqual([]);
      },
    ),
    settings,
  );
});

it("a hard floor is refused for them, with the remedy", () => {
  const job = { key0: 1, key1: 2, epoch: 0, purpose: 9, days: 1, volumes: 0, count: 0 };
  const law = { slopePerSqrtDay: 0.2, offsetUm3PerSqrtDay: 0.0035, boundaryUm3: 0 };
  const dynamics = { ...law, family: "kesten", returnPerDay: 0.05, returnVolumeUm3: 0.1 } as const;
  const call = () => pair.wasm.advance({ ...job, dynamics, boundary: "reflecting" });
  expect(call).toThrow(/boundary is reflecting; allowed is absorbing, for family kesten/);
});
