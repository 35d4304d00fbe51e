import { expect, test } from "vitest";
import { operantChamber, parseSchedule, progressiveRatio } from "../src/index.ts";
import { margin, mean, runSession } from "./rig.ts";

function responsesPerReward(schedule: string, steps = 20_000): number[] {
  const session = runSession(operantChamber, { parameters: { schedule, bin: "0 s" }, steps });
  return session.rows.map((row) => row["responses"] ?? NaN);
}

test("FR 5 pays exactly each fifth press", () => {
  const counts = responsesPerReward("FR 5");
  expect(counts.length).toBeGreaterThan(400);
  expect(new Set(counts)).toEqual(new Set([5]));
});

test("CRF pays every press", () => {
  expect(new Set(responsesPerReward("CRF"))).toEqual(new Set([1]));
});

test("VR 10 uses 1 … 19 equally often: every 19 reinforcers cost exactly 190 presses", () => {
  const counts = responsesPerReward("VR 10", 60_000);
  const pass = counts.slice(0, 19);
  expect([...pass].sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  expect(pass).not.toEqual([...pass].sort((a, b) => a - b));
  expect(mean(counts.slice(0, 19 * 10))).toBe(10);
});

test("RR 10 pays each press with 1/10, whatever happened before", () => {
  const counts = responsesPerReward("RR 10", 300_000);
  expect(Math.abs(mean(counts) - 10)).toBeLessThan(margin(counts));
  const share = counts.filter((count) => count === 1).length / counts.length;
  expect(Math.abs(share - 0.1)).toBeLessThan(3.3 * Math.sqrt(0.09 / counts.length));
});

test("PR(hodos) costs 1, 2, 4, 6, 9, 12, 15, 20, 25, 32, 40, 50, 62, 77, 95, …", () => {
  expect(responsesPerReward("PR(hodos)").slice(0, 15)).toEqual([
    1, 2, 4, 6, 9, 12, 15, 20, 25, 32, 40, 50, 62, 77, 95,
  ]);
  const schedule = parseSchedule("PR(hodos)");
  expect(schedule.type === "PR" && progressiveRatio(schedule, 20)).toBe(268);
});

test("PR(arithmetic, 3) adds three presses each time", () => {
  expect(responsesPerReward("PR(arithmetic, 3)").slice(0, 6)).toEqual([1, 4, 7, 10, 13, 16]);
});

test("EXT pays nothing and the bin still closes rows", () => {
  const session = runSession(operantChamber, { parameters: { schedule: "EXT", bin: "30 s" } });
  expect(session.rewards).toEqual([]);
  expect(session.rows.length).toBe(66);
  expect(session.rows[0]).toMatchObject({ responses: 60, duration: 30, rewarded: 0, completed: 0 });
});
