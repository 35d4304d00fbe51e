import * as fc from "fast-check";
import { expect, it } from "vitest";
import { problemsOf, studyText } from "./laboratory.ts";

it.each([
  ["study: [a, b", 1, "OPERANT_STUDY_YAML"],
  ["study: toy\n  seed: 7\n", 1, "OPERANT_STUDY_YAML"],
  ["study: toy\nseed: 7\nsubjects: 3\nseed: 8\n", 4, "OPERANT_STUDY_DUPLICATE_KEY"],
  ["", 1, "OPERANT_STUDY_VALUE"],
  ["- study\n", 1, "OPERANT_STUDY_VALUE"],
  ["just words", 1, "OPERANT_STUDY_VALUE"],
])("%j is refused on line %d", (text, line, code) => {
  expect(problemsOf(text)).toContainEqual(expect.objectContaining({ line, code }));
});

it("names a duplicate key", () => {
  const [problem] = problemsOf("study: toy\nstudy: toy\n").filter(({ code }) =>
    code.endsWith("DUPLICATE_KEY"),
  );
  expect(problem?.message).toBe('the key "study" occurs twice in this mapping; keep one');
});

it("never throws, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: "grapheme" }), (text) => {
      expect(problemsOf(text).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

it("never throws, whatever stands for a value, and places every problem inside the text", () => {
  const keys = ["study", "seed", "subjects", "step", "environment", "agent", "factors", "protocol"];
  const key = fc.constantFrom(...keys, "record", "measures", "failures");
  fc.assert(
    fc.property(key, fc.jsonValue({ maxDepth: 3 }), (name, value) => {
      const text = studyText({ [name]: value });
      for (const problem of problemsOf(text)) {
        expect(problem.line).toBe(1);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(problem.column).toBeLessThanOrEqual(text.length + 1);
      }
    }),
    { numRuns: 400 },
  );
});
