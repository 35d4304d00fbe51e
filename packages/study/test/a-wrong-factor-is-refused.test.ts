import { expect, it } from "vitest";
import { problemsOf, studyText } from "./laboratory.ts";

function refusals(factors: unknown, change: Record<string, unknown> = {}): string[][] {
  const problems = problemsOf(studyText({ ...change, factors }));
  return problems.map(({ code, path, message }) => [
    code.replace("OPERANT_STUDY_", ""),
    path,
    message,
  ]);
}

const chance = { set: "environment.chance", values: [0.2, 0.8] };

it("an empty factor", () => {
  expect(refusals({ a: { set: "environment.chance", values: [] }, b: { levels: {} } })).toEqual([
    ["FACTOR_EMPTY", "factors.a.values", "the list is empty; give one value or more"],
    [
      "FACTOR_EMPTY",
      "factors.b.levels",
      "there is no level; give one or more (name: {path: value, …})",
    ],
  ]);
});

it("a path that does not exist", () => {
  expect(refusals({ a: { ...chance, set: "environment.chanc" } })).toEqual([
    [
      "FACTOR_PATH",
      "factors.a.set",
      'the path "environment.chanc" does not exist: unknown parameter "chanc"; did you mean "chance"? allowed: reward_delay, chance, gap, mode, senses, cue',
    ],
  ]);
  expect(refusals({ a: { ...chance, set: "enviroment.chance" } })[0]?.[2]).toMatch(
    /^the path "enviroment.chance" does not exist/u,
  );
  expect(refusals({ a: { levels: { one: { "agent.rat": 1 } } } })[0]?.slice(0, 2)).toEqual([
    "FACTOR_PATH",
    "factors.a.levels.one.agent.rat",
  ]);
  expect(refusals({ a: { set: "protocol.trainig.after", values: ["1 d"] } })[0]?.[2]).toBe(
    'the path "protocol.trainig.after" names no phase of the protocol; did you mean "training"? allowed: training',
  );
});

it("two factors that set the same path, or one inside the other", () => {
  expect(refusals({ a: chance, b: { levels: { x: { "environment.chance": 0 } } } })).toEqual([
    [
      "FACTOR_CLASH",
      "factors.b.levels.x.environment.chance",
      '"environment.chance" is set by the factor "a" too; two factors cannot set one path',
    ],
  ]);
  const inner = { set: "environment.cue.pitch", values: ["1 octave"] };
  const outer = { set: "environment.cue", values: [{ pitch: "2 octave" }] };
  expect(refusals({ inner, outer })[0]?.[0]).toBe("FACTOR_CLASH");
});

it("a level that occurs twice", () => {
  const again = { set: "environment.chance", values: [0.2, 0.8, 0.2] };
  expect(refusals({ a: again })).toEqual([
    [
      "FACTOR_CLASH",
      "factors.a.values[2]",
      'the same value twice: "0.2"; keep one, or name them under levels',
    ],
  ]);
});

it("a billion conditions", () => {
  const values = Array.from({ length: 1000 }, (_, k) => k / 1000);
  const factors = {
    a: { set: "environment.chance", values },
    b: { set: "agent.rate", values },
    c: { set: "agent.drift", values: values.map((each) => `${each} 1/d`) },
  };
  expect(refusals(factors)).toEqual([
    [
      "TOO_MANY_CONDITIONS",
      "factors",
      "1000 × 1000 × 1000 = 1000000000 conditions are too many; allowed: at most 100000; cross fewer levels or split the study",
    ],
  ]);
});

it("a bad value in one level only, at its own place", () => {
  const factors = { a: { set: "environment.reward_delay", values: ["1 s", "61 s", "2"] } };
  expect(refusals(factors).map(([code, path]) => [code, path])).toEqual([
    ["RANGE", "factors.a.values[1]"],
    ["UNIT", "factors.a.values[2]"],
  ]);
});

it("a name that a recorded column has", () => {
  expect(refusals({ kind: chance })[0]?.slice(0, 2)).toEqual(["COLUMN", "factors.kind"]);
});
