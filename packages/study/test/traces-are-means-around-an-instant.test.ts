import { EVENT_KINDS, EventLog } from "@operant/environment";
import { expect, it } from "vitest";
import type { TracePlan } from "../src/index.ts";
import { TraceRecorder } from "../src/run/trace-recorder.ts";
import { rowsOf } from "./table-reader.ts";

const plan: TracePlan = { binSeconds: 0.2, beforeSeconds: 0.2, afterSeconds: 0.4, align: "reward" };

/** A recorder that has seen one trial whose signal is 1, 2, 3 … at its steps of 0.1 s. */
function oneTrial(steps: number, rewardAt: number, kind: number, start = 0): TraceRecorder {
  const recorder = new TraceRecorder(plan, ["dopamine"]);
  addTrial(recorder, steps, rewardAt, kind, start);
  return recorder;
}

function addTrial(recorder: TraceRecorder, steps: number, at: number, kind: number, start: number) {
  const log = new EventLog();
  if (at >= 0) log.push(EVENT_KINDS.indexOf("reward"), start + at, 1);
  recorder.begin(start);
  for (let step = 1; step <= steps; step += 1) recorder.step(Float32Array.of(step));
  recorder.end(kind, log, 0.1);
}

function rows(recorder: TraceRecorder) {
  recorder.flush("training", 1);
  const table = recorder.table.finish();
  const result = { subject: 0, digest: new Uint8Array(), tables: [table] };
  return rowsOf({ ...result, steps: 0, trials: 0, spineUpdates: 0 }, "traces").map(
    ({ kind, time, mean, count }) => [kind, Math.round(Number(time) * 10) / 10, mean, count],
  );
}

it("bins run from before to after, by the time from the instant", () => {
  // Reward at 0.5 s: step 3 is 0.2 s before it, step 5 at it, step 8 0.3 s after it.
  expect(rows(oneTrial(20, 0.5, 0))).toEqual([
    [0, -0.1, 3.5, 2],
    [0, 0.1, 5.5, 2],
    [0, 0.3, 7.5, 2],
  ]);
});

it("the time of the trial in its session makes no difference", () => {
  expect(rows(oneTrial(20, 0.5, 0, 100))).toEqual(rows(oneTrial(20, 0.5, 0)));
});

it("kinds are kept apart, trials without the instant are left out", () => {
  const recorder = oneTrial(6, 0.5, 1);
  addTrial(recorder, 6, 0.4, 0, 0);
  addTrial(recorder, 6, -1, 0, 0);
  addTrial(recorder, 6, 0.5, 1, 0);
  expect(rows(recorder).map(([kind, time, , count]) => [kind, time, count])).toEqual([
    [0, -0.1, 2],
    [0, 0.1, 2],
    [0, 0.3, 1],
    [1, -0.1, 4],
    [1, 0.1, 4],
  ]);
});
