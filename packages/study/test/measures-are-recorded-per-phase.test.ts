import { expect, it } from "vitest";
import { manifestOf, run } from "./laboratory.ts";
import { rowsOf } from "./table-reader.ts";

it("each from its own phase's trials", () => {
  const manifest = manifestOf({
    agent: { type: "toy-chooser", rate: 1 },
    protocol: [
      { phase: "all-positive", trials: 30, set: { "environment.chance": 1 } },
      { phase: "all-negative", trials: 30, set: { "environment.chance": 0 } },
    ],
    measures: ["accuracy", "hit_rate", "trials_to_criterion", "response_rate", "spine_turnover"],
  });
  const rows = rowsOf(run(manifest, 0, 1).subjects[0], "measures");
  const value = (phase: string, measure: string): unknown =>
    rows.find((row) => row["phase"] === phase && row["measure"] === measure)?.["value"];
  expect(rows.length).toBe(10);
  expect(value("all-positive", "accuracy")).toBe(1);
  expect(value("all-negative", "accuracy")).toBe(0);
  expect(value("all-positive", "hit_rate")).toBe(1);
  expect(value("all-negative", "hit_rate")).toBeNaN();
  expect(value("all-positive", "trials_to_criterion")).toBe(10);
  // One press in every trial of 0.2 s.
  expect(value("all-negative", "response_rate")).toBeCloseTo(300, -1);
  expect(value("all-negative", "spine_turnover")).toBe(0);
});
