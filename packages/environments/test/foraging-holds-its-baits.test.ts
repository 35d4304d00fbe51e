import { expect, test } from "vitest";
import { baitedForaging } from "../src/index.ts";
import { mean, runSession, type Behaviour } from "./rig.ts";

const side =
  (wanted: number): Behaviour =>
  (_, choice) =>
    choice === 1 ? 0 : wanted;
const EVEN = { left_probabilities: [0.225], block_length: 1000 };
const steps = 40 * 1000;

test("a bait stays until it is taken: a rare visit is nearly always paid", () => {
  let visits = 0;
  const rarelyRight: Behaviour = (_, choice) => {
    if (choice === 1) return 0;
    visits += 1;
    return visits % 20 === 0 ? 2 : 1;
  };
  const { rows } = runSession(baitedForaging, { parameters: EVEN, behave: rarelyRight, steps });
  const right = rows.filter((row) => row["choice"] === 2).map((row) => row["rewarded"] ?? NaN);
  expect(mean(right)).toBeGreaterThan(0.9);
  const left = rows.filter((row) => row["choice"] === 1).map((row) => row["rewarded"] ?? NaN);
  expect(Math.abs(mean(left) - 0.225)).toBeLessThan(0.06);
});

test("a changeover delay withholds baits right after a changeover", () => {
  let turn = 0;
  const alternate: Behaviour = (_, choice) => {
    if (choice === 1) return 0;
    turn += 1;
    return 1 + (turn % 2);
  };
  const parameters = { ...EVEN, changeover_delay: 1 };
  const { rows } = runSession(baitedForaging, { parameters, behave: alternate, steps });
  expect(rows.slice(1).every((row) => row["changeover"] === 1 && row["rewarded"] === 0)).toBe(true);
  expect(mean(rows.map((row) => row["withheld"] ?? NaN))).toBeGreaterThan(0.9);
  const stays = runSession(baitedForaging, { parameters, behave: side(1), steps }).rows;
  expect(mean(stays.map((row) => row["rewarded"] ?? NaN))).toBeGreaterThan(0.15);
});
