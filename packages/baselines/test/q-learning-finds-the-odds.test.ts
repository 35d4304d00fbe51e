import { qLearning } from "@operant/baselines";
import { describe, expect, it } from "vitest";
import { openIn, playBandit } from "./bandit.ts";

/** Rewards alone count: no successor, no discount, so the value of an arm is its odds. */
const PLAIN = { future_weight: 0, discount_time: "3650 d", inverse_temperature: 3 };

describe("Q-learning on a two-armed bandit", () => {
  it("values each arm at its odds with a small rate", () => {
    const host = openIn(qLearning, { ...PLAIN, gain_rate: 0.005, loss_rate: 0.005 });
    playBandit(host, 20_000, [0, 0.7, 0.4]);
    const [, left, right] = host.probe("values");
    // Standard error of an exponential average: sqrt(α p (1 − p) / 2) ≈ 0.024.
    expect(Math.abs((left ?? 0) - 0.7)).toBeLessThan(0.07);
    expect(Math.abs((right ?? 0) - 0.4)).toBeLessThan(0.07);
  });

  it("chooses as the soft maximum of these values says", () => {
    const host = openIn(qLearning, { ...PLAIN, gain_rate: 0.005, loss_rate: 0.005 });
    playBandit(host, 10_000, [0, 0.7, 0.4]);
    const pulls = playBandit(host, 10_000, [0, 0.7, 0.4]);
    const left = pulls.filter(({ action }) => action === 1).length / pulls.length;
    const due = 1 / (1 + Math.exp(-3 * 0.3));
    expect(Math.abs(left - due)).toBeLessThan(0.04);
  });

  it("is an optimist with α₊ > α₋: Q* = α₊ p / (α₊ p + α₋ (1 − p))", () => {
    const host = openIn(qLearning, { ...PLAIN, gain_rate: 0.02, loss_rate: 0.005 });
    playBandit(host, 20_000, [0, 0.5, 0.5]);
    const [, left, right] = host.probe("values");
    for (const value of [left, right]) expect(Math.abs((value ?? 0) - 0.8)).toBeLessThan(0.08);
  });

  it("learns a certain reward geometrically: Q_n = 1 − (1 − α)^n", () => {
    const host = openIn(qLearning, { ...PLAIN, gain_rate: 0.25 });
    const left = playBandit(host, 12, [0, 1, 1]).filter(({ action }) => action === 1).length;
    expect(host.probe("values")[1]).toBeCloseTo(1 - 0.75 ** left, 6);
  });
});
