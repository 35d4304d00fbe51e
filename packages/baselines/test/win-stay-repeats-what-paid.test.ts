import { winStayLoseShift } from "@operant/baselines";
import { describe, expect, it } from "vitest";
import { openIn, playBandit, type Pull } from "./bandit.ts";

/** Fraction of choices that repeat the one before, after a win and after a loss. */
function stays(pulls: readonly Pull[]) {
  const after = (won: number) => {
    const pairs = pulls.slice(1).flatMap((pull, i) => {
      const before = pulls[i];
      return before?.reward === won ? [pull.action === before.action ? 1 : 0] : [];
    });
    return pairs.reduce<number>((sum, stay) => sum + stay, 0) / pairs.length;
  };
  return { win: after(1), loss: after(0) };
}

describe("win-stay, lose-shift", () => {
  it("stays after every win and shifts after every loss by default", () => {
    const pulls = playBandit(openIn(winStayLoseShift), 500, [0, 0.8, 0.2]);
    expect(stays(pulls)).toEqual({ win: 1, loss: 0 });
  });

  it("stays and shifts with the probabilities it is given", () => {
    const written = { stay_after_win: 0.9, shift_after_loss: 0.4 };
    const pulls = playBandit(openIn(winStayLoseShift, written), 20_000, [0, 0.5, 0.5]);
    const { win, loss } = stays(pulls);
    expect(Math.abs(win - 0.9)).toBeLessThan(0.015);
    expect(Math.abs(loss - 0.6)).toBeLessThan(0.02);
  });

  it("earns what theory says in an 80/20 bandit", () => {
    // A two-state chain: p(right arm) = (1 − q)/((1 − p) + (1 − q)) = 0.8 for p = 0.8, q = 0.2.
    const pulls = playBandit(openIn(winStayLoseShift), 20_000, [0, 0.8, 0.2]);
    const good = pulls.filter(({ action }) => action === 1).length / pulls.length;
    expect(Math.abs(good - 0.8)).toBeLessThan(0.015);
  });
});
