import { expect, it } from "vitest";
import { problemsOf, studyText } from "./laboratory.ts";

function refusals(...protocol: unknown[]): string[][] {
  return problemsOf(studyText({ protocol })).map(({ code, path, message }) => [
    code.replace("OPERANT_STUDY_", ""),
    path,
    message,
  ]);
}

const first = { phase: "one", trials: 5 };

it("spaces that differ between phases", () => {
  const other = { phase: "two", trials: 5, set: { "environment.senses": "two" } };
  expect(refusals(first, other)).toEqual([
    [
      "SPACES",
      "protocol[1]",
      'phase "two" has other channels than the first phase: tone (0 … 4), light (0 … 1) instead of tone (0 … 4); one animal keeps its senses and actions, so use settings that keep them',
    ],
  ]);
});

it("settings that cannot change between phases", () => {
  const other = { phase: "two", trials: 5, set: { "agent.type": "toy-chooser", step: "1 s" } };
  expect(refusals(first, other).map(([, path]) => path)).toEqual([
    "protocol[1].set.agent.type",
    "protocol[1].set.step",
  ]);
});

it("a wrong parameter of a phase, at its own place", () => {
  const other = { phase: "two", trials: 5, set: { "environment.chance": 3, "agent.rat": 1 } };
  expect(refusals(first, other).map(([code, path]) => [code, path])).toEqual([
    ["RANGE", "protocol[1].set.environment.chance"],
    ["UNKNOWN_PARAMETER", "protocol[1].set.agent.rat"],
  ]);
});

it("numbers, durations and flags that make no sense", () => {
  const bad = {
    phase: "one",
    trials: 0,
    sessions: 1.5,
    after: "-1 s",
    rest_between: "2",
    learning: "sometimes",
    trails: 3,
  };
  expect(refusals(bad).map(([code, path]) => [code, path])).toEqual([
    ["RANGE", "protocol[0].trials"],
    ["VALUE", "protocol[0].sessions"],
    ["RANGE", "protocol[0].after"],
    ["UNIT", "protocol[0].rest_between"],
    ["VALUE", "protocol[0].learning"],
    ["UNKNOWN_KEY", "protocol[0].trails"],
  ]);
});

it("two phases of one name", () => {
  expect(refusals(first, first)).toEqual([
    ["VALUE", "protocol[1].phase", 'the name "one" occurs twice; every phase has its own'],
  ]);
});
