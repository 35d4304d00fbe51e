import { random } from "@operant/baselines";
import { describe, expect, it } from "vitest";
import { openIn, playBandit } from "./bandit.ts";

describe("the random agent", () => {
  it("chooses each permitted action equally often, whatever it is paid", () => {
    const pulls = playBandit(openIn(random), 10_000, [0, 1, 0]);
    const left = pulls.filter(({ action }) => action === 1).length / pulls.length;
    // Four standard errors of a fair coin thrown 10,000 times.
    expect(Math.abs(left - 0.5)).toBeLessThan(0.02);
  });

  it("never draws where there is nothing to choose", () => {
    const [free, forced] = [openIn(random), openIn(random)];
    const seen = Float32Array.of(0);
    for (const host of [free, forced]) host.begin(seen, 1);
    for (let i = 0; i < 7; i++) forced.step(seen, 0, 0b100);
    const draws = (host: typeof free) =>
      Array.from({ length: 50 }, () => host.step(seen, 0, 0b111));
    expect(draws(forced)).toEqual(draws(free));
  });
});
