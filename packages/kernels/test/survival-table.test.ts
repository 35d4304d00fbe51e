import { describe, expect, it } from "vitest";
import { dendrite, PRESETS, survival } from "./law.ts";

// intrinsic-dynamics §2.9: S(t) at µ = 0, V_b = 0, α = 0.2, for 1, 7, 30 and 90 days.
const DAYS = [1, 7, 30, 90];
const TABLE = {
  0.01: {
    0.01: [0.6045, 0.2064, 0.0664, 0.0193],
    0.02: [0.8909, 0.3873, 0.1301, 0.0381],
    0.05: [0.9993, 0.7367, 0.2961, 0.091],
    0.1: [1, 0.9361, 0.494, 0.1659],
    0.2: [1, 0.9949, 0.7123, 0.2791],
    0.5: [1, 1, 0.9155, 0.4755],
  },
  0.0035: {
    0.01: [0.9702, 0.5154, 0.1816, 0.0539],
    0.02: [0.9998, 0.7856, 0.3299, 0.1027],
    0.05: [1, 0.9795, 0.6084, 0.2194],
    0.1: [1, 0.9992, 0.8084, 0.351],
    0.2: [1, 1, 0.9328, 0.5062],
    0.5: [1, 1, 0.9905, 0.7059],
  },
};
const SPINES = 100_000;

/** Fraction of 1e5 spines of one volume that survive one gap on the compiled kernel. */
function simulate(dynamics: Parameters<typeof survival>[0], volume: number, days: number): number {
  const { kernels, at, volumes } = dendrite(new Float32Array(SPINES).fill(volume));
  const where = { key0: 1, key1: 2, epoch: Math.round(1e4 * volume + days), purpose: 5 };
  const lost = kernels.advance({ dynamics, days, volumes: at, count: SPINES, ...where });
  const left = volumes.reduce((count, v) => count + Number(v > 0), 0);
  expect(left + lost).toBe(SPINES);
  return left / SPINES;
}

describe("survival follows the golden table (YAS-2, ±0.006)", () => {
  for (const [beta, rows] of Object.entries(TABLE)) {
    const dynamics = { ...PRESETS["v1-adult"].dynamics, offsetUm3PerSqrtDay: Number(beta) };
    it.each(Object.entries(rows))(`β = ${beta}, V = %s`, (volume, golden) => {
      golden.forEach((expected, i) => {
        const days = DAYS[i] ?? 0;
        expect(survival(dynamics, Number(volume), days)).toBeCloseTo(expected, 3);
        expect(Math.abs(simulate(dynamics, Number(volume), days) - expected)).toBeLessThan(0.006);
      });
    });
  }

  it("also with drift and a raised boundary, from a minute to a year", () => {
    const dynamics = {
      ...PRESETS["v1-adult"].dynamics,
      driftPerSqrtDay: 0.02,
      boundaryUm3: 0.015,
    };
    for (const [volume, days] of [
      [0.01502, 1 / 1440],
      [0.016, 1 / 24],
      [0.03, 3],
      [0.1, 30],
      [0.2, 365],
    ] as const) {
      const expected = survival(dynamics, volume, days);
      expect(Math.abs(simulate(dynamics, volume, days) - expected)).toBeLessThan(0.006);
    }
  });

  it("loses at once what stands at or below the boundary", () => {
    const dynamics = { ...PRESETS["v1-adult"].dynamics, boundaryUm3: 0.015 };
    expect(simulate(dynamics, 0.0149, 1e-5)).toBe(0);
    expect(simulate(dynamics, 0.001, 1)).toBe(0);
  });
});
