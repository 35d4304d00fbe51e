import { openStream, Purpose } from "@operant/kernels";
import { expect, it } from "vitest";
import { defaultParameters, meanLifeDays, SpineProtocol, stationaryVolume } from "../src/index.ts";
import { sharedKernels } from "./trials.ts";

const key = [21, 4] as const;

function rested(gaps: readonly number[]) {
  const parameters = { ...defaultParameters(), largest_volume: 100 };
  const kernels = sharedKernels();
  const protocol = new SpineProtocol({ parameters, kernels, key, axons: 800 });
  protocol.fillStationary(openStream(key, Purpose.scratch));
  const before = protocol.census.spines;
  for (const days of gaps) protocol.rest(days);
  const volumes = [...protocol.volumes("d1"), ...protocol.volumes("d2")].sort((a, b) => a - b);
  const { spines, born, lost } = protocol.census;
  protocol.free();
  return { parameters, before, spines, born, lost, volumes };
}

/** Kolmogorov–Smirnov distance to the stationary law. */
function distance({ parameters, volumes }: ReturnType<typeof rested>): number {
  let worst = 0;
  for (let share = 0.01; share < 1; share += 0.01) {
    const volume = stationaryVolume(parameters, share);
    const below = volumes.filter((v) => v <= volume).length / volumes.length;
    worst = Math.max(worst, Math.abs(below - share));
  }
  return worst;
}

it.each([[[100]], [[50, 50]], [Array.from({ length: 20 }, () => 5)]])(
  "keeps its number and its distribution over 100 days, in gaps of %j days",
  (gaps) => {
    const population = rested(gaps);
    expect(population.spines / population.before).toBeGreaterThan(0.97);
    expect(population.spines / population.before).toBeLessThan(1.03);
    expect(distance(population)).toBeLessThan(0.015);
    expect(population.lost).toBe(population.before + population.born - population.spines);
  },
);

it("TURN-2: v1-adult loses 4 % of its spines in two days", () => {
  const { before, lost } = rested([2]);
  expect(Math.abs(lost / before - 0.04)).toBeLessThan(0.004);
});

it("mean life of a newborn and median volume match the reference", () => {
  const parameters = defaultParameters();
  expect(meanLifeDays(parameters, 0.1)).toBeCloseTo(95.21, 1);
  expect(stationaryVolume(parameters, 0.5)).toBeCloseTo(0.0426, 3);
});
