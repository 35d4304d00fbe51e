import { expect, test } from "vitest";
import { toneDiscrimination } from "../src/index.ts";
import { never, runSession, type Row } from "./rig.ts";

const trials = (n: number): number => n * 40;

function count(rows: readonly Row[], wanted: Row): number {
  return rows.filter((row) => Object.entries(wanted).every(([k, v]) => row[k] === v)).length;
}

test("shares are exact in every block, in an order that differs", () => {
  const parameters = { negative_share: 0.4, probe_share: 0.1, block: 20 };
  const { rows } = runSession(toneDiscrimination, { parameters, steps: trials(200) });
  expect(rows.length).toBe(200);
  const orders = new Set<string>();
  for (let block = 0; block < 10; block += 1) {
    const kinds = rows.slice(20 * block, 20 * block + 20).map((row) => row["kind"]);
    orders.add(kinds.join(""));
    expect([0, 1, 2].map((kind) => kinds.filter((k) => k === kind).length)).toEqual([10, 8, 2]);
  }
  expect(orders.size).toBe(10);
});

test("with block 0 each trial is drawn for itself", () => {
  const parameters = { negative_share: 0.3, probe_share: 0.2, block: 0 };
  const { rows } = runSession(toneDiscrimination, { parameters, steps: trials(4000) });
  for (const [kind, share] of [0.5, 0.3, 0.2].entries()) {
    const found = count(rows, { kind }) / rows.length;
    expect(Math.abs(found - share)).toBeLessThan(3.3 * Math.sqrt((share * (1 - share)) / 4000));
  }
});

test("licking pays at the CS+ by chance and never at the CS− or a probe", () => {
  const parameters = { reward_probability: 0.7, magnitude: 2, probe_share: 0.1, block: 20 };
  const { rows } = runSession(toneDiscrimination, { parameters, steps: trials(2000) });
  const plus = count(rows, { kind: 0 });
  const paid = count(rows, { kind: 0, rewarded: 1, reward: 2 });
  expect(count(rows, { rewarded: 1 })).toBe(paid);
  expect(Math.abs(paid / plus - 0.7)).toBeLessThan(3.3 * Math.sqrt(0.21 / plus));
  expect(count(rows, { kind: 0, correct: 1 })).toBe(plus);
  expect(count(rows, { correct: 1 })).toBe(plus);
});

test("waiting pays nothing and is correct at the CS−", () => {
  const { rows, rewards } = runSession(toneDiscrimination, { behave: never, steps: trials(100) });
  expect(rewards).toEqual([]);
  expect(count(rows, { responded: 0 })).toBe(100);
  expect(count(rows, { correct: 1, kind: 1 })).toBe(50);
  expect(count(rows, { correct: 1 })).toBe(50);
});

test("the tones are where the parameters put them", () => {
  const parameters = { positive_tone: "12 semitone", negative_tone: "3.5 octave" };
  const { rows } = runSession(toneDiscrimination, { parameters, steps: trials(20) });
  expect(new Set(rows.map((row) => row["tone"]))).toEqual(new Set([1, 3.5]));
});

test.each([
  [{ negative_share: 0.7, probe_share: 0.4 }, /is more than 1/],
  [{ negative_share: 0.33 }, /not a whole number of trials in a block of 20/],
  [{ positive_tone: "4 octave" }, /outside the range 0 octave … 3\.875 octave/],
  [{ cue_lenght: "1 s" }, /cue_lenght/],
])("%j is refused", (parameters, message) => {
  const result = toneDiscrimination.parameters.safeParse(parameters);
  expect(JSON.stringify(result.error?.issues)).toMatch(message);
});
