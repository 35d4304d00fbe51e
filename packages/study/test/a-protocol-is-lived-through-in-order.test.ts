import { expect, it } from "vitest";
import { manifestOf, run } from "./laboratory.ts";
import { rowsOf } from "./table-reader.ts";

const manifest = manifestOf({
  environment: { type: "toy-lever", gap: "5 s" },
  protocol: [
    { phase: "training", sessions: 3, trials: 4, rest_between: "1 d" },
    { phase: "drug", trials: 6, set: { "agent.preset": "drifting", "environment.chance": 1 } },
    { phase: "test", after: "10 d", duration: "52.9 s", learning: "off" },
  ],
  record: { spines: "on" },
});
const result = run(manifest).subjects[0];

it("sessions and trials are counted from one", () => {
  const sessions = rowsOf(result, "sessions");
  expect(sessions.map(({ phase, session, trials }) => [phase, session, trials])).toEqual([
    ["training", 1, 4],
    ["training", 2, 4],
    ["training", 3, 4],
    ["drug", 1, 6],
    ["test", 1, 10],
  ]);
  const trials = rowsOf(result, "trials").filter(({ phase }) => phase === "training");
  expect(trials.map(({ session, trial }) => `${session}.${trial}`)).toEqual(
    "1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4".split(" "),
  );
});

it("time counts the gaps, and a session ends by its duration", () => {
  const [first] = rowsOf(result, "sessions");
  // A trial takes two steps of 0.1 s and a gap of 5 s, and one step more to open the next.
  expect(first).toMatchObject({ steps: 11, ended: 0 });
  expect(first?.["duration"]).toBeCloseTo(4 * 5.3 - 0.1, 9);
  const last = rowsOf(result, "sessions").at(-1);
  expect(last?.["duration"]).toBeCloseTo(52.9, 9);
});

it("a phase's settings hold in that phase alone", () => {
  const drug = rowsOf(result, "trials").filter(({ phase }) => phase === "drug");
  expect(drug.map(({ positive }) => positive)).toEqual([1, 1, 1, 1, 1, 1]);
  const others = rowsOf(result, "trials").filter(({ phase }) => phase !== "drug");
  expect(new Set(others.map(({ positive }) => positive)).size).toBe(2);
});

it("the memory changes at rest, by the parameters of the time", () => {
  const low = (phase: string, session: number): unknown =>
    rowsOf(result, "spines").find((row) => row["phase"] === phase && row["session"] === session)?.[
      "low"
    ];
  expect(low("training", 0)).toBeCloseTo(0.1, 6);
  // Two nights at 0.1 per day: 0.3; ten days before the test, again at 0.1 per day: 1.3.
  expect(low("training", 3)).toBeCloseTo(0.2512, 4);
  expect(low("test", 0)).toBeCloseTo(1.2589, 4);
});

it("a session may end because the task says so", () => {
  const ended = run(manifestOf({ environment: { type: "toy-lever", mode: "stop" } })).subjects[0];
  expect(rowsOf(ended, "sessions")).toMatchObject([{ trials: 5, ended: 1 }]);
});
