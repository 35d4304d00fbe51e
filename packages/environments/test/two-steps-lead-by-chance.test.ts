import { expect, test } from "vitest";
import { twoStep } from "../src/index.ts";
import { mean, runSession, type Behaviour } from "./rig.ts";

const left: Behaviour = (_, choice) => (choice === 1 ? 0 : 1);

test("left leads to state 1 in 70 % of trials, and both choices are recorded", () => {
  const { rows } = runSession(twoStep, { behave: left, steps: 50 * 2000 });
  const commons = rows.map((row) => row["common"] ?? NaN);
  expect(Math.abs(mean(commons) - 0.7)).toBeLessThan(0.035);
  for (const row of rows) {
    expect(row["state"]).toBe(row["common"] === 1 ? 1 : 2);
    expect(row).toMatchObject({ choice: 1, second: 1 });
  }
  expect(rows.slice(1).every((row) => row["stay"] === 1)).toBe(true);
});

test("the chances of reward walk within their bounds", () => {
  const { rows } = runSession(twoStep, { behave: left, steps: 50 * 500 });
  const chances = rows.map((row) => row["chance"] ?? NaN);
  expect(Math.min(...chances)).toBeGreaterThanOrEqual(0.25);
  expect(Math.max(...chances)).toBeLessThanOrEqual(0.75);
  expect(new Set(chances).size).toBeGreaterThan(400);
});
