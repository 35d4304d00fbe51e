import { expect, test } from "vitest";
import { reversal } from "../src/index.ts";
import { runSession, type Behaviour } from "./rig.ts";

const trials = (n: number): number => n * 40;
const left: Behaviour = (_, choice) => (choice === 1 ? 0 : 1);

/** Wins stay, losses shift: finds the better side of a deterministic task in one error. */
function winStayLoseShift(): Behaviour {
  let side = 1;
  let reward = 0;
  return (host, choice) => {
    if (choice !== 1) {
      if (reward === 0 && host.seconds > 2) side = 3 - side;
      reward = 0;
      return side;
    }
    if (host.reward > 0) reward = host.reward;
    return 0;
  };
}

test("the choice is between the two sides, never to wait", () => {
  const offered = new Set<number>();
  const behave: Behaviour = (_, choice) => {
    offered.add(choice);
    return choice === 1 ? 0 : 1;
  };
  runSession(reversal, { behave, steps: trials(3) });
  expect(offered).toEqual(new Set([0b001, 0b110]));
});

test("8 correct of the last 10 reverse it, and the count starts afresh", () => {
  const parameters = { good_probability: 1, bad_probability: 0 };
  const { rows } = runSession(reversal, {
    parameters,
    behave: winStayLoseShift(),
    steps: trials(40),
  });
  // 8 correct; then 1 error and 8 correct, again and again.
  const reversals = rows.map((row) => row["reversal"]);
  expect(reversals.slice(0, 8)).toEqual(Array(8).fill(0));
  expect(reversals.slice(8, 17)).toEqual(Array(9).fill(1));
  expect(reversals.slice(17, 26)).toEqual(Array(9).fill(2));
  expect(rows[8]).toMatchObject({
    target: 2,
    choice: 1,
    correct: 0,
    rewarded: 0,
    since_reversal: 1,
  });
  expect(rows[9]).toMatchObject({
    target: 2,
    choice: 2,
    correct: 1,
    rewarded: 1,
    since_reversal: 2,
  });
});

test("an animal that never shifts never meets the criterion twice", () => {
  const { rows } = runSession(reversal, { behave: left, steps: trials(200) });
  expect(rows.at(-1)?.["reversal"]).toBe(1);
});

test("each side pays with its own chance", () => {
  const parameters = { switch_on: "never", magnitude: 2 };
  for (const [first_target, chance] of [
    ["left", 0.8],
    ["right", 0.2],
  ] as const) {
    const { rows } = runSession(reversal, {
      parameters: { ...parameters, first_target },
      behave: left,
      steps: trials(3000),
    });
    const paid = rows.filter((row) => row["reward"] === 2).length / rows.length;
    expect(Math.abs(paid - chance)).toBeLessThan(3.3 * Math.sqrt(0.16 / 3000));
  }
});

test("a number of trials reverses it, with or without jitter", () => {
  const lengths = (switch_jitter: number): number[] => {
    const parameters = { switch_on: "trials", switch_after: 12, switch_jitter };
    const { rows } = runSession(reversal, { parameters, behave: left, steps: trials(2000) });
    const last = rows.at(-1)?.["reversal"] ?? 0;
    const all = rows.map((row) => row["reversal"]);
    return Array.from({ length: last }, (_, n) => all.filter((r) => r === n).length);
  };
  expect(new Set(lengths(0))).toEqual(new Set([12]));
  expect([...new Set(lengths(2))].sort((a, b) => a - b)).toEqual([10, 11, 12, 13, 14]);
});

test("a random first side is left for some animals and right for others", () => {
  const first = (subject: number) =>
    runSession(reversal, { parameters: { first_target: "random" }, subject, steps: trials(1) })
      .rows[0]?.["target"];
  const sides = Array.from({ length: 20 }, (_, subject) => first(subject));
  expect(new Set(sides)).toEqual(new Set([1, 2]));
});
