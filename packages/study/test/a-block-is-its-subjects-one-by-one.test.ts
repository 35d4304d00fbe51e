import { expect, it } from "vitest";
import { manifestOf, run } from "./laboratory.ts";

const manifest = manifestOf({
  subjects: 7,
  factors: { rate: { set: "agent.rate", values: [0.2, 0.8] } },
  protocol: [
    { phase: "training", sessions: 2, trials: 30, rest_between: "1 d" },
    { phase: "test", after: "2 d", trials: 10, learning: "off" },
  ],
  record: { trials: "all", spines: "on", traces: "on", events: "all" },
  measures: ["win_stay", "d_prime", "spine_turnover", "response_rate"],
});

it("for any cut of the same range", () => {
  const whole = run(manifest, 7, 7).subjects;
  expect(whole.map(({ subject }) => subject)).toEqual([7, 8, 9, 10, 11, 12, 13]);
  const single = whole.flatMap(({ subject }) => run(manifest, subject, 1).subjects);
  const uneven = [...run(manifest, 7, 2).subjects, ...run(manifest, 9, 5).subjects];
  expect(single).toEqual(whole);
  expect(uneven).toEqual(whole);
});

it("refuses a block that crosses conditions", () => {
  expect(() => run(manifest, 5, 4)).toThrow("within one condition");
  expect(() => run(manifest, 12, 4)).toThrow("OPERANT_STUDY_INDEX");
});
