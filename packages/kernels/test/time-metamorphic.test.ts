import { describe, expect, it } from "vitest";
import type { IntrinsicDynamics } from "@operant/kernels";
import { dendrite, kolmogorovTwo, PRESETS } from "./law.ts";

const SPINES = 60_000;
const v1 = PRESETS["v1-adult"].dynamics;

/** Sends spines of one volume through gaps; returns the volumes of the survivors. */
function pass(dynamics: IntrinsicDynamics, volume: number, gaps: number[], key1 = 2): Float32Array {
  const { kernels, at, volumes } = dendrite(new Float32Array(SPINES).fill(volume));
  gaps.forEach((days, epoch) => {
    const where = { key0: 1, key1, epoch, purpose: 5 };
    kernels.advance({ dynamics, days, volumes: at, count: SPINES, ...where });
  });
  return volumes.filter((v) => v > 0);
}

const second = 1 / 86_400;
const SPLITS: [string, number, number[]][] = [
  ["200 gaps of 1 s", 0.001, Array.from({ length: 200 }, () => second)],
  ["60 gaps of 1 min", 0.004, Array.from({ length: 60 }, () => 60 * second)],
  ["1 h and 23 h", 0.01, [1 / 24, 23 / 24]],
  ["1 s and 1 d", 0.01, [second, 1]],
  ["1 d and 6 d", 0.03, [1, 6]],
  ["30 d and 60 d", 0.1, [30, 60]],
];

describe("one gap equals its parts in law", () => {
  it.each(SPLITS)("%s from %f µm³", (_name, volume, gaps) => {
    const whole = gaps.reduce((sum, days) => sum + days, 0);
    const [parts, one] = [pass(v1, volume, gaps), pass(v1, volume, [whole], 3)];
    const [p, q] = [parts.length / SPINES, one.length / SPINES];
    const error = Math.sqrt((p * (1 - p) + q * (1 - q) + 1e-9) / SPINES);
    expect(Math.abs(p - q)).toBeLessThan(4 * error);
    const size = (parts.length * one.length) / (parts.length + one.length);
    expect(kolmogorovTwo(parts, one)).toBeLessThan(1.95 / Math.sqrt(size)); // p > 0.001
  });
});

describe("scaling laws hold path by path", () => {
  it("noise × f is time × f²", () => {
    const f = 1.5;
    const strong = {
      ...v1,
      slopePerSqrtDay: f * v1.slopePerSqrtDay,
      offsetUm3PerSqrtDay: f * v1.offsetUm3PerSqrtDay,
    };
    const [fast, slow] = [pass(strong, 0.05, [4]), pass(v1, 0.05, [4 * f * f])];
    expect(Math.abs(fast.length - slow.length)).toBeLessThan(5);
    expect(kolmogorovTwo(fast, slow)).toBeLessThan(1e-3);
  });

  it.each([2, 1 / 8])("volumes, offset and boundary × %f: every volume × the same", (c) => {
    const base = { ...v1, boundaryUm3: 0.015 };
    const scaled = {
      ...base,
      offsetUm3PerSqrtDay: c * base.offsetUm3PerSqrtDay,
      boundaryUm3: c * base.boundaryUm3,
    };
    const [plain, large] = [pass(base, 0.05, [1, 7]), pass(scaled, c * 0.05, [1, 7])];
    expect(large.length).toBe(plain.length);
    expect(plain.every((v, i) => c * v === large[i])).toBe(true);
  });
});
