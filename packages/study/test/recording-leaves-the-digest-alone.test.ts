import { expect, it } from "vitest";
import { runSubject, type RecordPlan } from "../src/index.ts";
import { kernels, manifestOf, registry, run } from "./laboratory.ts";
import { rowsOf } from "./table-reader.ts";

const everything = {
  trials: "all",
  spines: { at: "phase-end", as: "histogram" },
  traces: { bin: "0.1 s", before: "0.1 s", after: "1 s", align: "cue-on" },
  events: "all",
};

it("in the study file", () => {
  const bare = run(manifestOf({ record: { trials: "none" } })).subjects;
  const full = run(manifestOf({ record: everything, measures: ["win_stay"] })).subjects;
  expect(full.map(({ digest }) => digest)).toEqual(bare.map(({ digest }) => digest));
  expect(bare[0]?.tables.map(({ name }) => name)).toEqual(["sessions"]);
  expect(full[0]?.tables.map(({ name }) => name)).toEqual([
    "trials",
    "sessions",
    "spines",
    "traces",
    "events",
    "measures",
  ]);
});

it("in a replay that records more than the study did", () => {
  const manifest = manifestOf({ record: { trials: "none" } });
  const record: RecordPlan = {
    trials: true,
    spines: { at: "session-end" },
    traces: { binSeconds: 0.1, beforeSeconds: 0, afterSeconds: 1, align: "reward" },
    events: true,
  };
  const replay = runSubject({ manifest, registry, kernels, subject: 2, record });
  if (!replay.ok) throw new Error(replay.failure.message);
  expect(replay.result.digest).toEqual(run(manifest).subjects[2]?.digest);
  expect(rowsOf(replay.result, "events").length).toBeGreaterThan(20);
});

it("but every trial and the agent's memory do enter it", () => {
  const digest = (change: Record<string, unknown>) => run(manifestOf(change)).subjects[0]?.digest;
  const one = digest({});
  expect(digest({ agent: { type: "toy-chooser", drift: "1 1/d" } })).toEqual(one);
  const rested = [{ phase: "training", trials: 20 }];
  expect(digest({ protocol: [{ ...rested[0], after: "1 d" }] })).not.toEqual(one);
  expect(digest({ protocol: [{ ...rested[0], trials: 21 }] })).not.toEqual(one);
});
