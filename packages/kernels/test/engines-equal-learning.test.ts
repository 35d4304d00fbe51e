import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eligibilityStep, type PlasticityCurve } from "@operant/kernels";
import { awkwardFloat, awkwardVolume, settings } from "./awkward.ts";
import { Pair } from "./pair.ts";

const pair = new Pair();
const curve: PlasticityCurve = {
  growth: 0.8,
  halfVolumeUm3: 0.2,
  floorUm3: 0.005,
  ceilingUm3: 1,
};
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const vector = (item: fc.Arbitrary<number>, length: number): fc.Arbitrary<number[]> =>
  fc.array(item, { minLength: length, maxLength: length });

describe("the engines agree bit for bit, for any size and value, in", () => {
  it("drive", () => {
    const cases = fc
      .tuple(fc.integer({ min: 1, max: 21 }), fc.integer({ min: 1, max: 6 }), fc.nat(5))
      .chain(([sites, runs, active]) =>
        fc.record({
          sites: fc.constant(sites),
          runs: fc.constant(runs),
          axons: vector(fc.nat(3), active),
          rates: vector(fc.oneof(unit, awkwardFloat(1e3)), active),
          volumes: vector(awkwardVolume, 4 * sites * runs),
        }),
      );
    fc.assert(
      fc.property(cases, (c) => {
        pair.clear();
        const job = {
          volumes: pair.floats(c.volumes),
          sites: c.sites,
          runs: c.runs,
          axons: pair.words(c.axons),
          rates: pair.floats(c.rates),
          active: c.axons.length,
          out: pair.floats(new Float32Array(c.runs).fill(9)),
        };
        expect(pair.differences((kernels) => kernels.drive(job))).toEqual([]);
      }),
      settings,
    );
  });

  it("eligibility, down into the denormal numbers", () => {
    const cases = fc
      .nat(23)
      .chain((count) =>
        fc.tuple(
          vector(awkwardFloat(10), count),
          vector(awkwardFloat(10), count),
          vector(fc.oneof(fc.constant(0), unit, awkwardFloat(1)), count),
          fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
        ),
      );
    fc.assert(
      fc.property(cases, ([rise, trace, input, seconds]) => {
        pair.clear();
        const job = {
          rise: pair.floats(rise),
          trace: pair.floats(trace),
          input: pair.floats(input),
          count: rise.length,
          ...eligibilityStep(0.186, 0.906, seconds),
        };
        expect(pair.differences((kernels) => kernels.eligibility(job))).toEqual([]);
      }),
      settings,
    );
  });

  it("plasticity, with and without sums", () => {
    const cases = fc.integer({ min: 1, max: 19 }).chain((sites) =>
      fc.record({
        sites: fc.constant(sites),
        volumes: vector(awkwardVolume, 5 * sites),
        runs: fc.uniqueArray(fc.nat(4), { maxLength: 5 }),
        gains: vector(fc.oneof(fc.constant(0), awkwardFloat(2), awkwardFloat(1e30)), 5),
        wantSums: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(cases, ({ sites, volumes, runs, gains, wantSums }) => {
        pair.clear();
        const sums = pair.floats(new Float32Array(5));
        const job = {
          volumes: pair.floats(volumes),
          sites,
          runs: pair.words(runs),
          gains: pair.floats(gains),
          count: runs.length,
          ...(wantSums ? { sums } : {}),
          ...curve,
        };
        expect(pair.differences((kernels) => kernels.plasticity(job))).toEqual([]);
      }),
      settings,
    );
  });

  it("learn, over several steps", () => {
    const cases = fc
      .tuple(fc.integer({ min: 1, max: 17 }), fc.integer({ min: 1, max: 4 }), fc.nat(4))
      .chain(([sites, fours, exponent]) =>
        fc.record({
          sites: fc.constant(sites),
          exponent: fc.constant(exponent),
          count: fc.constant(fours * 4),
          volumes: vector(awkwardVolume, 8 * fours * sites),
          inputs: vector(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, unit), fours * 4),
          steps: vector(awkwardFloat(3), 8),
          resolution: fc.constantFrom(0, 1e-4, 0.01),
          seconds: fc.constantFrom(0.02, 0.1, 5, 60),
        }),
      );
    fc.assert(
      fc.property(cases, ({ sites, count, exponent, volumes, inputs, ...c }) => {
        pair.clear();
        const state = (): number => pair.floats(new Float32Array(count));
        const input = state();
        const job = {
          volumes: pair.floats(volumes),
          sums: pair.floats(new Float32Array(2 * count)),
          sites,
          rise: state(),
          trace: state(),
          input,
          readout: state(),
          pending: pair.floats(new Float32Array(2 * count)),
          count,
          exponent,
          silent: 1e-6,
          halfPower: 0.4 ** exponent,
          resolution: c.resolution,
          ...eligibilityStep(0.186, 0.906, c.seconds),
          ...curve,
        };
        for (let step = 0; step < 8; step += 2) {
          const [stepD1 = 0, stepD2 = 0] = c.steps.slice(step);
          const found = pair.differences((kernels) => {
            if (step < 4) kernels.memory.float32(input, count).set(inputs);
            return kernels.learn({ ...job, stepD1, stepD2 });
          });
          expect(found).toEqual([]);
        }
      }),
      settings,
    );
  });
});
