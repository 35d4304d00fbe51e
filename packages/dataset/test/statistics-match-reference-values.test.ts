import { openStream } from "@operant/kernels";
import { describe, expect, it } from "vitest";

import {
  bootstrapInterval,
  cliffsDelta,
  clopperPearson,
  cohensD,
  hedgesG,
  meanInterval,
  permutationTest,
  welchTest,
} from "../src/report/index.ts";

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
// Sleep gained with two drugs, the data of Student 1908 (R: datasets::sleep).
const DRUG1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const DRUG2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe("intervals", () => {
  it("gives Student's interval of a mean", () => {
    const interval = meanInterval(TEN);
    expect(interval).toMatchObject({ n: 10, mean: 5.5 });
    expect(interval.low).toBeCloseTo(3.334149, 5);
    expect(interval.high).toBeCloseTo(7.665851, 5);
    expect(meanInterval([3])).toMatchObject({ n: 1, mean: 3, low: NaN });
    expect(meanInterval([])).toMatchObject({ n: 0, mean: NaN });
  });

  it("gives Clopper and Pearson's interval, with its closed forms at 0 and n", () => {
    expect(clopperPearson(5, 10).low).toBeCloseTo(0.187086, 5);
    expect(clopperPearson(5, 10).high).toBeCloseTo(0.812914, 5);
    expect(clopperPearson(0, 10)).toMatchObject({ low: 0 });
    expect(clopperPearson(0, 10).high).toBeCloseTo(1 - 0.025 ** 0.1, 6);
    expect(clopperPearson(10, 10).low).toBeCloseTo(0.025 ** 0.1, 6);
    expect(() => clopperPearson(11, 10)).toThrow("must be a whole number from 0 to 10");
  });
});

describe("effects", () => {
  it("gives Cohen's d, Hedges' g and Cliff's delta", () => {
    expect(cohensD(DRUG2, DRUG1)).toBeCloseTo(0.8321811, 6);
    // Exact factor for 18 degrees of freedom: 0.95765...
    expect(hedgesG(DRUG2, DRUG1) / cohensD(DRUG2, DRUG1)).toBeCloseTo(0.957655, 4);
    expect(cliffsDelta([2, 3], [1, 2])).toBe(0.75);
    expect(cliffsDelta(TEN, TEN)).toBe(0);
    expect(cohensD([1, 1], [1, 1])).toBe(0);
    expect(cohensD([1, 1], [2, 2])).toBeNaN();
    expect(hedgesG([1], [2])).toBeNaN();
  });
});

describe("tests", () => {
  it("gives Welch's t of Student's sleep data", () => {
    const { t, freedom, p } = welchTest(DRUG1, DRUG2);
    expect(t).toBeCloseTo(-1.8608135, 6);
    expect(freedom).toBeCloseTo(17.776474, 5);
    expect(p).toBeCloseTo(0.0793941, 5);
  });

  it("comes near the exact p of all permutations", () => {
    // {1,2,3} against {4,5,6}: 2 of the 20 arrangements are as extreme.
    const p = permutationTest([1, 2, 3], [4, 5, 6], openStream([1, 2], 7), 20_000);
    expect(Math.abs(p - 0.1)).toBeLessThan(0.01);
    expect(permutationTest(TEN, TEN, openStream([1, 2], 7), 200)).toBe(1);
  });
});

describe("bootstrap", () => {
  const mean = (values: number[] = []) => values.reduce((sum, v) => sum + v, 0) / values.length;

  it("covers the mean of normal samples about as often as promised", () => {
    const random = openStream([3, 4], 1);
    let covered = 0;
    for (let study = 0; study < 100; study += 1) {
      const sample = Array.from({ length: 40 }, () => random.normal());
      const { low, high } = bootstrapInterval([sample], mean, random, { resamples: 300 });
      if (low <= 0 && high >= 0) covered += 1;
    }
    expect(covered / 100).toBeGreaterThan(0.88);
    expect(covered / 100).toBeLessThan(0.99);
  });

  it("repeats itself with the same seed and not with another", () => {
    const interval = (seed: number) => bootstrapInterval([DRUG1], mean, openStream([seed, 0], 1));
    expect(interval(1)).toEqual(interval(1));
    expect(interval(1)).not.toEqual(interval(2));
  });
});
