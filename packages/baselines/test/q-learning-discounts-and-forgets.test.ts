import { qLearning } from "@operant/baselines";
import { describe, expect, it } from "vitest";
import { BANDIT, openIn } from "./bandit.ts";

const seen = Float32Array.of(0);
const [LEFT, RIGHT] = [0b010, 0b100];

describe("Q-learning", () => {
  it("discounts a reward by its delay", () => {
    const host = openIn(qLearning, { gain_rate: 1, discount_time: "2 s" });
    host.begin(seen, LEFT);
    for (let step = 0; step < 20; step++) host.step(seen, 0, 0);
    host.step(seen, 1, 1);
    host.end();
    expect(host.probe("values")[1]).toBeCloseTo(Math.exp(-1), 6);
  });

  it("hands the value of the next choice on, discounted by the time between", () => {
    const host = openIn(qLearning, { gain_rate: 1, loss_rate: 1, discount_time: "4 s" });
    host.begin(seen, RIGHT);
    host.step(seen, 1, 1);
    host.end();
    host.begin(Float32Array.of(1), LEFT);
    host.rest(3.9);
    host.step(seen, 0, RIGHT);
    const [, , right, , left] = host.probe("values");
    expect(right).toBe(1);
    expect(left).toBeCloseTo(Math.exp(-1), 6);
  });

  it("lets what was not chosen fade", () => {
    const host = openIn(qLearning, { gain_rate: 1, forgetting: 0.25 });
    for (const choice of [LEFT, RIGHT, RIGHT]) {
      host.begin(seen, choice);
      host.step(seen, choice === LEFT ? 1 : 0, 1);
      host.end();
    }
    expect(host.probe("values")[1]).toBeCloseTo(0.75 ** 2, 6);
  });

  it("repeats itself under a strong choice kernel", () => {
    const host = openIn(qLearning, { kernel_rate: 1, kernel_weight: 50 });
    host.begin(seen, RIGHT);
    const choices = Array.from({ length: 100 }, () => host.step(seen, 0, LEFT | RIGHT));
    expect(new Set(choices)).toEqual(new Set([2]));
  });

  it("keeps situations apart that differ by a bin", () => {
    const spaces = { ...BANDIT, channels: { tone: { unit: "octave", range: [0, 4] as const } } };
    const host = openIn(qLearning, { bins: 8 }, 1, spaces);
    host.begin(Float32Array.of(0.1), LEFT);
    for (const tone of [0.4, 0.6, NaN, 4, 3.9]) host.step(Float32Array.of(tone), 0, LEFT);
    expect(host.counters()[1]).toBe(4);
  });
});
