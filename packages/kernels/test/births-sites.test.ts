import { describe, expect, it } from "vitest";
import { dendrite, PRESETS } from "./law.ts";

const { dynamics, birthVolumeUm3 } = PRESETS["v1-adult"];
const job = { dynamics, birthVolumeUm3, key0: 3, key1: 4, purpose: 6, sitePurpose: 7 };

describe("newborn spines", () => {
  it("take vacant sites only, each equally often", () => {
    const tally = new Float64Array(64);
    const occupied = Float32Array.from({ length: 64 }, (_, i) => (i % 4 === 0 ? 0.25 : 0));
    const { kernels, at, volumes } = dendrite(occupied);
    let [born, untouched] = [0, true];
    for (let epoch = 0; epoch < 4000; epoch += 1) {
      volumes.set(occupied);
      const gap = { ...job, epoch, days: 0.5, ratePerDay: 16, volumes: at, count: 64 };
      born += kernels.births(gap);
      volumes.forEach((v, i) => (tally[i]! += Number(v > 0 && v !== 0.25)));
      untouched &&= volumes.every((v, i) => i % 4 !== 0 || v === 0.25);
    }
    expect(untouched).toBe(true);
    const mean = born / 48;
    const chi = tally.reduce((sum, n, i) => sum + (i % 4 === 0 ? 0 : (n - mean) ** 2 / mean), 0);
    expect(tally.reduce((sum, n) => sum + n, 0)).toBe(born);
    expect(chi).toBeLessThan(47 + 4 * Math.sqrt(2 * 47));
    expect(Math.abs(born / (4000 * 8) - 1)).toBeLessThan(0.04);
  });

  it("find the last vacant sites and then stop", () => {
    const { kernels, at, volumes } = dendrite(
      Float32Array.from({ length: 500 }, (_, i) => (i < 3 ? 0 : 0.2)),
    );
    const gap = { ...job, days: 1, ratePerDay: 400, volumes: at, count: 500 };
    expect(kernels.births({ ...gap, epoch: 0 })).toBe(3);
    expect(kernels.births({ ...gap, epoch: 1 })).toBe(0);
    expect(volumes.every((v) => v > 0)).toBe(true);
  });

  it("come at the given rate and not without time or rate", () => {
    const { kernels, at, volumes } = dendrite(new Float32Array(200_000));
    const gap = { ...job, epoch: 0, volumes: at, count: 200_000 };
    expect(kernels.births({ ...gap, days: 0, ratePerDay: 5 })).toBe(0);
    expect(kernels.births({ ...gap, days: 5, ratePerDay: 0 })).toBe(0);
    // In a minute nothing dies, so all that are born are counted.
    const born = kernels.births({ ...gap, days: 1 / 1440, ratePerDay: 1440 * 10_000 });
    expect(Math.abs(born - 10_000)).toBeLessThan(400);
    expect(volumes.reduce((count, v) => count + Number(v > 0), 0)).toBe(born);
  });
});
