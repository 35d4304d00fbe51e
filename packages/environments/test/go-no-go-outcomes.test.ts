import { expect, test } from "vitest";
import { goNoGo } from "../src/index.ts";
import { always, never, runSession, type Row } from "./rig.ts";

const trials = (n: number): number => n * 40;

function rewards(rows: readonly Row[], kind: number): Set<number> {
  return new Set(rows.filter((row) => row["kind"] === kind).map((row) => row["reward"] ?? NaN));
}

test("auditory: hit +1, miss −0.5, false alarm −0.5, correct rejection 0", () => {
  const go = runSession(goNoGo, { behave: always, steps: trials(40) }).rows;
  const wait = runSession(goNoGo, { behave: never, steps: trials(40) }).rows;
  expect(rewards(go, 0)).toEqual(new Set([1]));
  expect(rewards(go, 1)).toEqual(new Set([-0.5]));
  expect(rewards(wait, 0)).toEqual(new Set([-0.5]));
  expect(rewards(wait, 1)).toEqual(new Set([0]));
  expect(go.filter((row) => row["correct"] === 1).length).toBe(20);
  expect(wait.filter((row) => row["correct"] === 1).length).toBe(20);
});

test("auditory: the share of go trials is exact in a block", () => {
  const parameters = { go_share: 0.75, block: 8 };
  const { rows } = runSession(goNoGo, { parameters, steps: trials(80) });
  expect(rows.filter((row) => row["positive"] === 1).length).toBe(60);
  expect(goNoGo.parameters.safeParse({ go_share: 0.3, block: 8 }).success).toBe(false);
});

test("orthogonal: each of the four cues once in four trials", () => {
  const { rows } = runSession(goNoGo, { parameters: { variant: "orthogonal" }, steps: trials(40) });
  for (let block = 0; block < 10; block += 1) {
    const kinds = rows.slice(4 * block, 4 * block + 4).map((row) => row["kind"] ?? NaN);
    expect(kinds.sort((a, b) => a - b)).toEqual([2, 3, 4, 5]);
  }
});

test("orthogonal: the right action brings the better outcome in 80 % of trials, the wrong in 20 %", () => {
  const parameters = { variant: "orthogonal", magnitude: 2 };
  // kind: [better, worse, whether going is right]
  const table = [
    [2, 2, 0, true],
    [3, 2, 0, false],
    [4, 0, -2, true],
    [5, 0, -2, false],
  ] as const;
  for (const behave of [always, never]) {
    const { rows } = runSession(goNoGo, { parameters, behave, steps: trials(8000) });
    for (const [kind, better, worse, going] of table) {
      const own = rows.filter((row) => row["kind"] === kind);
      const good = own.filter((row) => row["reward"] === better).length;
      expect(good + own.filter((row) => row["reward"] === worse).length).toBe(own.length);
      const expected = going === (behave === always) ? 0.8 : 0.2;
      expect(Math.abs(good / own.length - expected)).toBeLessThan(3.3 * Math.sqrt(0.16 / 2000));
    }
  }
});
