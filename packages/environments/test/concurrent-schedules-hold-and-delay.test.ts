import { expect, test } from "vitest";
import { concurrentChamber } from "../src/index.ts";
import { mean, runSession, type Behaviour, type Row } from "./rig.ts";

const WAIT = 0;
const [LEFT, RIGHT] = [1, 2] as const;
const steps = 10 * 7200;
const even = { left_schedule: "VI 20 s", right_schedule: "VI 20 s", changeover_delay: "0 s" };

const total = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + (row[column] ?? NaN), 0);

/** Stays at the left lever, except for one response at the right every `period` decisions. */
function visits(period: number): Behaviour {
  let turn = 0;
  return () => (++turn % period === 0 ? RIGHT : LEFT);
}

test("what a lever arranges waits for the next visit", () => {
  // Every 60 s one visit: the list of VI 20 s has come due in nearly all of them.
  const { rows } = runSession(concurrentChamber, { parameters: even, behave: visits(120), steps });
  const paid = rows.filter((row) => row["paid"] === RIGHT).length;
  expect(paid / total(rows, "right_responses")).toBeGreaterThan(0.9);
});

test("both schedules run at the same time: each lever pays its own rate", () => {
  const parameters = { ...even, right_schedule: "VI 60 s" };
  const { rows } = runSession(concurrentChamber, { parameters, behave: visits(2), steps });
  const count = (side: number): number => rows.filter((row) => row["paid"] === side).length;
  expect(count(LEFT) / count(RIGHT)).toBeGreaterThan(2.6);
  expect(count(LEFT) / count(RIGHT)).toBeLessThan(3.4);
});

test("no response earns within the changeover delay", () => {
  const parameters = { ...even, changeover_delay: "1.5 s" };
  const alternating = runSession(concurrentChamber, { parameters, behave: visits(2), steps }).rows;
  expect(total(alternating, "rewarded")).toBe(0);
  expect(total(alternating, "changeovers")).toBeGreaterThan(0.99 * (steps / 5 - 1));
  // Three more responses after each changeover outlast it.
  let turn = 0;
  const patient: Behaviour = () => (Math.floor(turn++ / 5) % 2 === 0 ? LEFT : RIGHT);
  const { rows } = runSession(concurrentChamber, { parameters, behave: patient, steps });
  expect(total(rows, "rewarded")).toBeGreaterThan(500);
});

test("the food of satiety is worth nothing, and is perceived", () => {
  const parameters = { ...even, levers: "none", left_schedule: "FT 4 s", satiety: "yes" };
  const sated = { ...parameters, right_schedule: "EXT", sated: "left" };
  const full = runSession(concurrentChamber, {
    parameters: sated,
    behave: () => WAIT,
    steps: 4000,
  });
  expect(
    mean(full.rows.filter((row) => row["paid"] === LEFT).map((row) => row["reward"] ?? NaN)),
  ).toBe(0);
  expect([...full.host.observation]).toContain(0);
  const hungry = runSession(concurrentChamber, { parameters, behave: () => WAIT, steps: 4000 });
  expect(total(hungry.rows, "reward")).toBe(100);
});
