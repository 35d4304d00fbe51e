import { describe, expect, test } from "vitest";
import { NotationError, parsePavlovianTrial, pavlovian } from "../src/index.ts";
import { always, never, runSession, type Behaviour } from "./rig.ts";

const trials = (n: number): number => n * 40;

describe("the notation of trials", () => {
  test.each([
    ["A+", { count: 1, cues: "A", sign: "+", chance: 1, magnitude: 1 }],
    ["2 XA-", { count: 2, cues: "AX", sign: "-", chance: 0, magnitude: 1 }],
    ["X?", { count: 1, cues: "X", sign: "?", chance: 0, magnitude: 1 }],
    ["3AB+ 50% x2", { count: 3, cues: "AB", sign: "+", chance: 0.5, magnitude: 2 }],
  ])("%s", (text, trial) => {
    expect(parsePavlovianTrial(text)).toEqual(trial);
  });

  test.each([
    ["", /character 1: expected cues in capital letters/],
    ["a+", /character 1: expected cues/],
    ["A", /character 2: expected "\+", "-" or "\?"/],
    ["AA+", /"AA" names a cue twice/],
    ["A- 50%", /needs the sign "\+"/],
    ["A+ 150%", /0% … 100%/],
    ["A+ 50", /expected "%"/],
    ["A+ x20", /a size is 0 … 10/],
    ["0 A+", /0 times; allowed are whole numbers/],
    ["A+ now", /unexpected "now"/],
  ])("refuses %j", (text, message) => {
    expect(() => parsePavlovianTrial(text)).toThrow(NotationError);
    expect(() => parsePavlovianTrial(text)).toThrow(message);
  });

  test("a cue that was not declared is refused", () => {
    const { error } = pavlovian.parameters.safeParse({ cues: "AB", trials: "AX-" });
    expect(error?.issues[0]?.message).toMatch(/shows cue X, which is not in cues "AB"/);
  });
});

test("each block holds each kind as often as it says", () => {
  const parameters = { trials: "2 A+, AX-, X?" };
  const { rows } = runSession(pavlovian, { parameters, steps: trials(40) });
  for (let block = 0; block < 10; block += 1) {
    const cues = rows.slice(4 * block, 4 * block + 4).map((row) => row["cues"] ?? NaN);
    expect(cues.sort((a, b) => a - b)).toEqual([1, 1, 2 ** 23, 1 + 2 ** 23]);
  }
  const sequence = runSession(pavlovian, {
    parameters: { ...parameters, order: "sequence" },
    steps: trials(8),
  });
  expect(sequence.rows.map((row) => row["kind"])).toEqual([0, 0, 1, 2, 0, 0, 1, 2]);
});

test("chance and size are those of the kind; a probe is never paid", () => {
  const parameters = { trials: "A+ 25% x3, B+, X?" };
  const { rows } = runSession(pavlovian, { parameters, steps: trials(6000) });
  const paid = [0, 1, 2].map((kind) => {
    const own = rows.filter((row) => row["kind"] === kind);
    return own.reduce((sum, row) => sum + (row["reward"] ?? 0), 0) / own.length;
  });
  expect(Math.abs((paid[0] ?? 0) / 3 - 0.25)).toBeLessThan(3.3 * Math.sqrt(0.1875 / 2000));
  expect(paid.slice(1)).toEqual([1, 0]);
});

test("only who licks gets the reward, unless delivery is free", () => {
  const run = (delivery: string) =>
    runSession(pavlovian, { parameters: { delivery }, behave: never, steps: trials(10) }).rewards;
  expect(run("on-response")).toEqual([]);
  expect(run("free").length).toBe(10);
});

test("compound cues are on together, for the length of the cue", () => {
  const seen = new Map<number, string>();
  const behave: Behaviour = (host, choice) => {
    seen.set(Number(host.seconds.toFixed(3)), [...host.observation].join(" "));
    return always(host, choice);
  };
  const { host } = runSession(pavlovian, { parameters: { trials: "AX+" }, behave, steps: 39 });
  expect(Object.keys(host.spaces.channels)).toEqual(["cue_a", "cue_b", "cue_c", "cue_x"]);
  expect([...seen]).toEqual([
    [0, "NaN NaN NaN NaN"],
    [1, "0 NaN NaN 0"],
    [2, "NaN NaN NaN NaN"],
  ]);
});

test("licks before the cue are counted apart", () => {
  const parameters = { baseline_licks: "yes" };
  let offers = 0;
  const early: Behaviour = (_, choice) => {
    if (choice === 0b11) offers += 1;
    return offers % 2;
  };
  const { rows } = runSession(pavlovian, { parameters, behave: early, steps: trials(5) });
  expect(rows.map((row) => [row["baseline_responded"], row["responded"]])).toEqual(
    Array.from({ length: 5 }, () => [1, 0]),
  );
});

test("the context is on throughout the phase", () => {
  const parameters = { contexts: 3, context: 2 };
  const { host, rows } = runSession(pavlovian, { parameters, steps: trials(2) });
  expect(host.observation[4]).toBe(1);
  expect(rows[0]?.["context"]).toBe(2);
  expect(pavlovian.parameters.safeParse({ contexts: 1, context: 2 }).success).toBe(false);
});
