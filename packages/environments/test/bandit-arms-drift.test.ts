import { expect, test } from "vitest";
import { bandit } from "../src/index.ts";
import { margin, mean, runSession, type Behaviour } from "./rig.ts";

const trials = (n: number): number => n * 40;
const arm =
  (wanted: number): Behaviour =>
  (_, choice) =>
    choice === 1 ? 0 : wanted;

test("each arm pays with its chance, and regret is what the best would have paid more", () => {
  const parameters = { probabilities: [0.7, 0.3, 0.5] };
  for (const [index, chance] of parameters.probabilities.entries()) {
    const { rows, host } = runSession(bandit, {
      parameters,
      behave: arm(index + 1),
      steps: trials(2000),
    });
    expect(host.spaces.actions).toEqual(["wait", "arm_1", "arm_2", "arm_3"]);
    const paid = mean(rows.map((row) => row["reward"] ?? NaN));
    expect(Math.abs(paid - chance)).toBeLessThan(3.3 * Math.sqrt((chance * (1 - chance)) / 2000));
    expect(rows[0]?.["regret"]).toBeCloseTo(0.7 - chance, 6);
    expect(rows[0]).toMatchObject({ target: 1, correct: index === 0 ? 1 : 0 });
  }
});

test("a volatile bandit is stable first, then moves on every so many trials", () => {
  const parameters = { drift: "swap", stable: 6, swap_every: 4, probabilities: [0.9, 0.5, 0.1] };
  const { rows } = runSession(bandit, { parameters, steps: trials(18) });
  const targets = rows.map((row) => row["target"]).join("");
  expect(targets).toBe("111111222233331111");
  expect(rows.map((row) => row["swaps"]).join("")).toBe("000000111122223333");
});

test("a restless bandit walks by Gaussian steps within its bounds", () => {
  const parameters = { drift: "walk", probabilities: [0.5, 0.5], walk_sd: 0.02 };
  const { rows } = runSession(bandit, { parameters, steps: trials(8000) });
  const chances = rows.map((row) => row["chance"] ?? NaN);
  expect(Math.min(...chances)).toBeGreaterThanOrEqual(0.25);
  expect(Math.max(...chances)).toBeLessThanOrEqual(0.75);
  const steps = chances.slice(1).map((chance, i) => chance - (chances[i] ?? 0));
  const inside = steps.filter((_, i) => Math.abs((chances[i] ?? 0) - 0.5) < 0.15);
  expect(Math.abs(mean(inside))).toBeLessThan(margin(inside));
  const variance = mean(inside.map((step) => step * step));
  expect(Math.sqrt(variance) / 0.02).toBeCloseTo(1, 1);
});

test("decay pulls a walking chance to the centre", () => {
  const parameters = {
    drift: "walk",
    probabilities: [0.7, 0.3],
    walk_sd: 0,
    walk_decay: 0.5,
  };
  const { rows } = runSession(bandit, { parameters, behave: arm(1), steps: trials(4) });
  const chances = rows.map((row) => row["chance"]);
  [0.7, 0.6, 0.55, 0.525].forEach((chance, i) => expect(chances[i]).toBeCloseTo(chance, 6));
});

test("a graded payoff is the chance plus noise", () => {
  const parameters = { payoff: "graded", noise_sd: 0.1, magnitude: 2 };
  const { rows } = runSession(bandit, { parameters, behave: arm(1), steps: trials(3000) });
  const rewards = rows.map((row) => row["reward"] ?? NaN);
  expect(Math.abs(mean(rewards) - 1.4)).toBeLessThan(margin(rewards));
  expect(Math.sqrt(mean(rewards.map((r) => (r - 1.4) ** 2)))).toBeCloseTo(0.2, 1);
});

test("bounds the wrong way round and single arms are refused", () => {
  expect(bandit.parameters.safeParse({ walk_low: 0.8 }).success).toBe(false);
  expect(bandit.parameters.safeParse({ probabilities: [0.5] }).success).toBe(false);
  expect(bandit.parameters.safeParse({ probabilities: [0.5, 1.5] }).success).toBe(false);
});
