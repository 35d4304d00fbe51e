import { expect, it } from "vitest";
import { TrialRecorder } from "../src/run/trial-recorder.ts";
import { rowsOf } from "./table-reader.ts";
import { trialColumns } from "../src/plan/tables.ts";
import { chooser, lever, manifestOf, run } from "./laboratory.ts";

it("of the trial that ends, never of the one before", () => {
  const phases = [{ environment: lever }] as unknown as Parameters<
    typeof trialColumns
  >[0][0]["phases"];
  const recorder = new TrialRecorder(trialColumns([{ agent: chooser, phases }]), ["drive"]);
  const row = new Float64Array(1);
  recorder.bind(["kind"]);
  recorder.sample(Float32Array.of(1));
  recorder.sample(Float32Array.of(2));
  recorder.record("p", 1, 1, 0.1, row);
  recorder.record("p", 1, 2, 0.2, row);
  const table = recorder.table.finish();
  const result = { subject: 0, digest: new Uint8Array(), tables: [table] };
  const rows = rowsOf({ ...result, steps: 0, trials: 2, spineUpdates: 0 }, "trials");
  expect(rows.map((each) => each["drive_at_choice"])).toEqual([2, NaN]);
});

it("and the choice at the end of a trial counts for the next", () => {
  const manifest = manifestOf({
    environment: { type: "toy-lever", chance: 1 },
    agent: { type: "toy-chooser", rate: 0.5 },
  });
  const rows = rowsOf(run(manifest, 0, 1).subjects[0], "trials");
  // A reward raises the drive from the next choice but one: the choice that is due at the step that
  // brings the reward is made after it.
  let rewards = 0;
  for (const row of rows) {
    expect(row["drive_at_choice"]).toBeCloseTo(0.5 + Math.min(0.05, 0.01 * rewards), 6);
    rewards += Number(row["reward"]);
  }
  expect(rewards).toBeGreaterThan(3);
});
