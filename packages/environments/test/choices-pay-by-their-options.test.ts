import { expect, test } from "vitest";
import { cueAction, pairedChoice } from "../src/index.ts";
import { mean, runSession, type Behaviour } from "./rig.ts";

const lowest: Behaviour = (_, choice) => (choice === 1 ? 0 : 31 - Math.clz32(choice & -choice));

test("a pair offers its two options, and each pays by its chance less its effort", () => {
  const parameters = { options: "ABC", pairs: ["AC"], chances: [0.8], better: [2], costs: [0.5] };
  const { rows, rewards } = runSession(pairedChoice, { parameters, behave: lowest, steps: 40_000 });
  expect(
    rows.every((row) => row["chosen"] === 1 && row["first"] === 1 && row["second"] === 3),
  ).toBe(true);
  expect(Math.abs(mean(rows.map((row) => row["reward"] ?? NaN)) - 1.6)).toBeLessThan(0.1);
  expect(rewards.filter(({ size }) => size === -0.5)).toHaveLength(rows.length);
});

test("without feedback nothing is paid", () => {
  const { rewards } = runSession(pairedChoice, { parameters: { feedback: "no" }, steps: 4000 });
  expect(rewards).toEqual([]);
});

test("action 1 is right for the first cue, 2 for the second, and so on in turn", () => {
  const parameters = { cues: 4, actions: 3, wrong_reward: -1 };
  const { rows } = runSession(cueAction, { parameters, behave: lowest, steps: 8000 });
  for (const row of rows) {
    expect(row["target"]).toBe(((row["kind"] ?? 0) % 3) + 1);
    expect(row["reward"]).toBe(row["target"] === row["choice"] ? 1 : -1);
  }
  expect(new Set(rows.slice(0, 4).map((row) => row["kind"])).size).toBe(4);
});
