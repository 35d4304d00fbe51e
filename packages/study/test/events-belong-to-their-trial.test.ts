import { expect, it } from "vitest";
import { manifestOf, run } from "./laboratory.ts";
import { rowsOf } from "./table-reader.ts";

it("every cue and reward of a session, in order of time", () => {
  const manifest = manifestOf({
    agent: { type: "toy-chooser", rate: 1 },
    environment: { type: "toy-lever", chance: 1, gap: "1 s" },
    protocol: [{ phase: "training", trials: 3 }],
    record: { events: "all" },
  });
  const events = rowsOf(run(manifest, 0, 1).subjects[0], "events");
  const rewards = events.filter(({ kind }) => kind === "reward");
  expect(rewards.map(({ trial, value }) => [trial, value])).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
  ]);
  // A trial takes 0.2 s, a gap of 1 s follows, and a step opens the next.
  expect(rewards.map(({ time }) => Number(time).toFixed(1))).toEqual(["0.2", "1.5", "2.8"]);
});
