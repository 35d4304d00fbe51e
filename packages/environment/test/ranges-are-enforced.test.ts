import { describe, expect, test } from "vitest";
import type { AnyEnvironment, Stage } from "../src/index.ts";
import { EnvironmentError } from "../src/index.ts";
import { coin, open } from "./fixture.ts";

type Fault = (stage: Stage<"cue" | "clock", "cue" | "presses" | "latency">) => void;

function faulty(fault: Fault): AnyEnvironment {
  return {
    ...coin,
    create: (parameters: { gap: number }, stage: never) => {
      const instance = coin.create(parameters, stage);
      return { state: instance.state, begin: () => instance.begin(), step: () => fault(stage) };
    },
  };
}

const cases: [string, Fault, RegExp][] = [
  [
    "observation too large",
    (s) => (s.observation.cue = 2),
    /observation\.cue is 2; allowed is 0 … 1/,
  ],
  [
    "NaN where it must be present",
    (s) => (s.observation.clock = NaN),
    /clock is NaN s; allowed is 0/,
  ],
  ["infinite observation", (s) => (s.observation.clock = Infinity), /clock is Infinity/],
  ["NaN reward", (s) => (s.reward = NaN), /reward is NaN; allowed is a finite number/],
  ["a choice of no such action", (s) => (s.choice = 4), /choice is 4; allowed is .*0 … 3/],
  [
    "a choice while a gap is to pass",
    (s) => {
      s.endTrial(5);
      s.choice = 3;
    },
    /choice is 3; allowed is 0 or 1 while a gap is to pass/,
  ],
  ["a negative gap", (s) => s.endTrial(-1), /gapSeconds\) is -1; allowed is 0 s or more/],
  ["a NaN gap", (s) => s.endTrial(NaN), /gapSeconds\) is NaN/],
  [
    "a count beyond its type",
    (s) => {
      s.trial.presses = 256;
      s.endTrial();
    },
    /presses is 256; .*255/,
  ],
  [
    "a fraction in a count",
    (s) => {
      s.trial.presses = 0.5;
      s.endTrial();
    },
    /presses is 0.5/,
  ],
  [
    "an infinite column",
    (s) => {
      s.trial.latency = Infinity;
      s.endTrial();
    },
    /latency is Infinity/,
  ],
  [
    "two ends in one step",
    (s) => {
      s.endTrial();
      s.endTrial();
    },
    /endTrial is called twice/,
  ],
  ["an unknown event", (s) => s.event("bell" as never), /event is "bell"; allowed is cue-on/],
  [
    "an undeclared channel",
    (s) => {
      (s.observation as never as { x: 1 }).x = 1;
    },
    /x is not declared/,
  ],
  [
    "a throw",
    () => {
      throw new Error("boom");
    },
    /OPERANT_ENVIRONMENT_FAULT.*step threw Error: boom/,
  ],
];

describe("each violation is one message that names environment, step, field, value, allowed", () => {
  test.each(cases)("%s", (_, fault, message) => {
    const host = open(faulty(fault));
    host.begin();
    let thrown: unknown;
    try {
      host.step(0);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(EnvironmentError);
    expect(String(thrown)).toMatch(message);
    expect(String(thrown)).toMatch(/environment "test\/coin@1", step 1 of the session/);
  });
});
