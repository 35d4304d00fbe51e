import { expect, it } from "vitest";
import { PROGRESS_STEPS } from "../src/index.ts";
import { manifestOf, run } from "./laboratory.ts";

it("in portions, and all of them", () => {
  const manifest = manifestOf({ protocol: [{ phase: "training", sessions: 2, trials: 3000 }] });
  const portions: number[] = [];
  const { subjects } = run(manifest, 0, 2, { onProgress: (steps) => portions.push(steps) });
  const steps = subjects.reduce((sum, subject) => sum + subject.steps, 0);
  expect(portions.reduce((sum, each) => sum + each, 0)).toBe(steps);
  expect(Math.max(...portions)).toBe(PROGRESS_STEPS);
  expect(steps).toBe(2 * 2 * 3000 * 2);
});
