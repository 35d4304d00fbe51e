import { describe, expect, it } from "vitest";
import { openStream } from "@operant/kernels";

const DRAWS = 100_000;

function moments(draw: () => number): { mean: number; variance: number; least: number } {
  let [sum, squares, least] = [0, 0, Infinity];
  for (let i = 0; i < DRAWS; i += 1) {
    const x = draw();
    sum += x;
    squares += x * x;
    least = Math.min(least, x);
  }
  const mean = sum / DRAWS;
  return { mean, variance: squares / DRAWS - mean * mean, least };
}

describe("draws follow their laws (4 standard errors)", () => {
  const stream = openStream([2026, 11], 9);
  const within = (value: number, expected: number, sd: number): void =>
    expect(Math.abs(value - expected)).toBeLessThan((4 * sd) / Math.sqrt(DRAWS));

  it("uniform: mean 1/2, variance 1/12, inside (0, 1)", () => {
    const { mean, variance, least } = moments(() => stream.uniform());
    within(mean, 1 / 2, Math.sqrt(1 / 12));
    within(variance, 1 / 12, Math.sqrt(1 / 180));
    expect(least).toBeGreaterThan(0);
  });

  it("normal: mean 0, variance 1, fourth moment 3", () => {
    const { mean, variance } = moments(() => stream.normal());
    within(mean, 0, 1);
    within(variance, 1, Math.sqrt(2));
    within(moments(() => stream.normal() ** 4).mean, 3, Math.sqrt(96));
  });

  it("exponential: mean and variance of its rate, never negative", () => {
    const { mean, variance, least } = moments(() => stream.exponential(3));
    within(mean, 3, 3);
    within(variance, 9, 9 * Math.sqrt(8));
    expect(least).toBeGreaterThanOrEqual(0);
    expect(stream.exponential(0)).toBe(0);
  });

  it("bernoulli: its probability; 0 is never and 1 is always", () => {
    within(moments(() => Number(stream.bernoulli(0.3))).mean, 0.3, Math.sqrt(0.21));
    expect(moments(() => Number(stream.bernoulli(0))).mean).toBe(0);
    expect(moments(() => Number(stream.bernoulli(1))).mean).toBe(1);
  });

  it("integer: every result equally often, also where a modulo would be biased", () => {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < DRAWS; i += 1) counts[stream.integer(7)]! += 1;
    for (const count of counts) within(count / DRAWS, 1 / 7, Math.sqrt(6) / 7);
    const bound = 3 * 2 ** 30; // a bare modulo would give the lower third twice as often
    within(moments(() => Number(stream.integer(bound) < 2 ** 30)).mean, 1 / 3, Math.sqrt(2) / 3);
    expect(() => stream.integer(0)).toThrow(/bound is 0/u);
  });

  it("shuffle: every item equally often in every place", () => {
    const first = [0, 0, 0, 0];
    for (let i = 0; i < DRAWS / 4; i += 1) first[stream.shuffle([0, 1, 2, 3])[0]!]! += 1;
    for (const count of first) within(count / (DRAWS / 4), 1 / 4, 2 * Math.sqrt(3 / 16));
  });
});
