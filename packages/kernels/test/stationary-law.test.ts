import { describe, expect, it } from "vitest";
import { openStream } from "@operant/kernels";
import {
  dendrite,
  descent,
  distance,
  height,
  kolmogorov,
  PRESETS,
  survival,
  volumeAt,
} from "./law.ts";

type Preset = (typeof PRESETS)[keyof typeof PRESETS];

/** Distribution function of the stationary law (§2.7, law 2) in distance from the boundary. */
function stationaryCdf({ dynamics, birthVolumeUm3 }: Preset, y: number): number {
  const [nu, d] = [descent(dynamics), distance(dynamics, birthVolumeUm3)];
  const below = (x: number): number => (x - (1 - Math.exp(-2 * nu * x)) / (2 * nu)) / d;
  if (y <= d) return below(y);
  const upTo = (x: number): number => (Math.expm1(2 * nu * d) * Math.exp(-2 * nu * x)) / (2 * nu);
  return below(d) + (upTo(d) - upTo(y)) / d;
}

const SPINES = 40_000;

/** Volumes at the even quantiles of the stationary law, by walking up the distribution function. */
function quantiles(preset: Preset): Float32Array {
  const volumes = new Float32Array(SPINES);
  let [y, low] = [0, 0];
  for (let i = 0; i < SPINES; i += 1) {
    const p = (i + 0.5) / SPINES;
    let high = stationaryCdf(preset, y);
    while (high < p) {
      low = high;
      y += 0.01;
      high = stationaryCdf(preset, y);
    }
    const part = high === low ? 1 : (p - low) / (high - low);
    volumes[i] = volumeAt(preset.dynamics, y - 0.01 * (1 - part));
  }
  return volumes;
}

const starts = new Map<Preset, Float32Array>();

/** A dendrite with spines of the stationary law on every other site. */
function population(preset: Preset): ReturnType<typeof dendrite> {
  const start = starts.get(preset) ?? quantiles(preset);
  starts.set(preset, start);
  const volumes = new Float32Array(2 * SPINES);
  start.forEach((v, i) => (volumes[2 * i] = v));
  return dendrite(volumes);
}

const where = { key0: 5, key1: 6, purpose: 5 };

// Fraction lost in an interval of so many days, §2.9.
const TURNOVER: [keyof typeof PRESETS, number, number, number][] = [
  ["ca1-slice-block", 1, 0.11, 0.004],
  ["ca1-invivo", 1, 0.071, 0.004],
  ["ca1-invivo", 2, 0.124, 0.005],
  ["ca1-invivo", 4, 0.2, 0.006],
  ["ca1-invivo", 30, 0.568, 0.008],
  ["v1-adult", 1, 0.02, 0.002],
  ["v1-adult", 2, 0.0401, 0.002],
  ["v1-adult", 4, 0.0798, 0.003],
  ["v1-adult", 8, 0.154, 0.004],
  ["v1-adult", 30, 0.43, 0.008],
];

describe("a stationary population", () => {
  it.each(TURNOVER)("%s loses and gains alike in %d d: F = %f", (name, days, golden, tolerance) => {
    const preset = PRESETS[name];
    const { kernels, at, volumes } = population(preset);
    const gap = { ...preset, days, volumes: at, count: volumes.length, ...where, epoch: days };
    const ratePerDay =
      (SPINES * descent(preset.dynamics)) / distance(preset.dynamics, preset.birthVolumeUm3);
    const lost = kernels.advance(gap) / SPINES;
    const gained = kernels.births({ ...gap, ratePerDay, purpose: 6, sitePurpose: 7 }) / SPINES;
    expect(Math.abs(lost - golden)).toBeLessThan(tolerance);
    expect(Math.abs(gained - golden)).toBeLessThan(tolerance);
  });

  it("v1-adult keeps its number and its volumes over 100 days", () => {
    const preset = PRESETS["v1-adult"];
    const { kernels, at, volumes } = population(preset);
    const ratePerDay =
      (SPINES * descent(preset.dynamics)) / distance(preset.dynamics, preset.birthVolumeUm3);
    for (let epoch = 0; epoch < 100; epoch += 1) {
      const gap = { ...preset, days: 1, volumes: at, count: volumes.length, ...where, epoch };
      kernels.advance(gap);
      kernels.births({ ...gap, ratePerDay, purpose: 6, sitePurpose: 7 });
    }
    const left = volumes.filter((v) => v > 0);
    // The number is Poisson at stationarity; the start was exact.
    expect(Math.abs(left.length - SPINES)).toBeLessThan(4 * Math.sqrt(SPINES));
    const cdf = (v: number): number => stationaryCdf(preset, height(preset.dynamics, v));
    expect(kolmogorov(left, cdf)).toBeLessThan(1.95 / Math.sqrt(SPINES));
    const median = left.sort()[left.length >> 1] as number;
    expect(Math.abs(median - 0.0426)).toBeLessThan(0.002);
  });

  it("over a hard floor at 0: P(V) ∝ (αV+β)^−2, median β/α", () => {
    const { dynamics } = PRESETS["ca1-invivo"];
    const { slopePerSqrtDay: alpha, offsetUm3PerSqrtDay: beta } = dynamics;
    const stream = openStream([13, 14], 9);
    const start = Float32Array.from({ length: SPINES }, () => {
      const p = stream.uniform();
      return ((beta / alpha) * p) / (1 - p);
    });
    const { kernels, at, volumes } = dendrite(start);
    for (const [epoch, days] of [1 / 86_400, 1 / 24, 1, 30, 400].entries()) {
      const boundary = "reflecting" as const;
      const gap = { dynamics, days, boundary, volumes: at, count: SPINES, ...where, epoch };
      expect(kernels.advance(gap)).toBe(0);
      const cdf = (v: number): number => (alpha * v) / (alpha * v + beta);
      expect(kolmogorov(volumes, cdf)).toBeLessThan(1.95 / Math.sqrt(SPINES));
    }
  });

  it("survival integrates to the turnover: F(Δ) = ν/d ∫ S", () => {
    const { dynamics, birthVolumeUm3 } = PRESETS["v1-adult"];
    let sum = 0;
    for (let k = 0; k < 2000; k += 1)
      sum += survival(dynamics, birthVolumeUm3, ((k + 0.5) * 8) / 2000);
    const rate = descent(dynamics) / distance(dynamics, birthVolumeUm3);
    expect(Math.abs(rate * (8 / 2000) * sum - 0.154)).toBeLessThan(0.001);
  });
});
