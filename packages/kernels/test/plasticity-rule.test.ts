import { describe, expect, it } from "vitest";
import { createKernels } from "@operant/kernels";

const kernels = createKernels();
const { memory } = kernels;
const curve = { growth: 0.8, halfVolumeUm3: 0.2, floorUm3: 0.005, ceilingUm3: 1 };
const START = [0, 0.01, 0.1, 0.2, 0.5, 0.0051, 0.999];

/** The volumes after a gain, one run of seven sites. */
function changed(gain: number): Float32Array {
  const volumes = memory.allocate(28);
  const view = memory.float32(volumes, 7);
  view.set(START);
  const [runs, gains] = [memory.allocate(4), memory.allocate(4)];
  memory.float32(gains, 1)[0] = gain;
  kernels.plasticity({ volumes, sites: 7, runs, gains, count: 1, ...curve });
  return view;
}

describe("plasticity", () => {
  it("enlarges by g·V·a0/(1+(V/V_h)²), up to the ceiling", () => {
    changed(0.3).forEach((v, i) => {
      const before = START[i] as number;
      const expected = before + (0.3 * 0.8 * before) / (1 + (before / 0.2) ** 2);
      expect(v).toBeCloseTo(Math.min(expected, 1), 6);
    });
  });

  it("shrinks by g·V, down to the floor", () => {
    changed(-0.3).forEach((v, i) => {
      const before = START[i] as number;
      expect(v).toBeCloseTo(before === 0 ? 0 : Math.max(before * 0.7, 0.005), 6);
    });
    expect(changed(-5)[3]).toBe(Math.fround(0.005));
  });

  it("leaves vacant sites vacant and a gain of 0 without effect", () => {
    for (const gain of [10, 0.1, -0.1, -10]) expect(changed(gain)[0]).toBe(0);
    expect(changed(0)).toEqual(Float32Array.from(START));
  });

  it("leaves runs alone that are not listed, and sums like drive", () => {
    const volumes = memory.allocate(3 * 5 * 4);
    const view = memory.float32(volumes, 15).fill(0.1);
    const [runs, gains, sums] = [memory.allocate(4), memory.allocate(4), memory.allocate(12)];
    memory.uint32(runs, 1)[0] = 1;
    memory.float32(gains, 1)[0] = 0.25;
    kernels.plasticity({ volumes, sites: 5, runs, gains, sums, count: 1, ...curve });
    expect(view.slice(0, 5)).toEqual(view.slice(10));
    expect(view[5]).toBeGreaterThan(0.1);
    const [axons, rates, out] = [memory.allocate(4), memory.allocate(4), memory.allocate(12)];
    memory.float32(rates, 1)[0] = 1;
    kernels.drive({ volumes, sites: 5, runs: 3, axons, rates, active: 1, out });
    expect(memory.float32(sums, 3)[1]).toBe(memory.float32(out, 3)[1]);
  });
});
