import { expect, test } from "vitest";
import { discounting } from "../src/index.ts";
import { mean, runSession, type Behaviour } from "./rig.ts";

const wish =
  (action: number): Behaviour =>
  (_, choice) =>
    choice === 1 ? 0 : action;
const SMALL = wish(1);
const LARGE = wish(2);
const steps = 60_000;

test("each lever pays its size after its delay, and trials start equally far apart", () => {
  const parameters = { large_delay: "8 s", forced: 0, free: 1, trial_length: "30 s" };
  for (const [behave, size, seconds] of [
    [SMALL, 0.25, 1.6],
    [LARGE, 1, 9.1],
  ] as const) {
    const { rewards } = runSession(discounting, { parameters, behave, steps: 5000 });
    expect(rewards.slice(0, 3).map((reward) => reward.size)).toEqual([size, size, size]);
    expect(rewards[0]?.seconds).toBeCloseTo(seconds, 6);
    expect((rewards[1]?.seconds ?? NaN) - (rewards[0]?.seconds ?? NaN)).toBeCloseTo(30, 6);
  }
});

test("the larger reward comes with its chance", () => {
  const parameters = { large_chance: 0.25, forced: 0, free: 1 };
  const { rows } = runSession(discounting, { parameters, behave: LARGE, steps });
  const share = mean(rows.map((row) => row["rewarded"] ?? NaN));
  expect(Math.abs(share - 0.25)).toBeLessThan(0.05);
});

test("forced trials offer one lever only", () => {
  const parameters = { forced: 2, free: 1 };
  const { rows } = runSession(discounting, { parameters, behave: SMALL, steps });
  const count = (kind: number): number => rows.filter((row) => row["kind"] === kind).length;
  expect(Math.abs(count(1) - 2 * count(0))).toBeLessThanOrEqual(2);
  for (const row of rows) expect(row["choice"]).toBe(row["kind"] === 2 ? 2 : 1);
});
