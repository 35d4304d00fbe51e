import { expect, it } from "vitest";
import { manifestOf, registry, run } from "./laboratory.ts";

it.each([
  [
    { environment: { type: "toy-lever", mode: "faulty" } },
    "OPERANT_ENVIRONMENT_RANGE",
    /^subject 1 \(condition "all", phase "training", session 1\): .*reward is NaN/u,
  ],
  [
    { agent: { type: "toy-chooser", fault: "throws" } },
    "OPERANT_AGENT_FAILED",
    /phase "training", session 1.*step threw Error: the animal ran away/u,
  ],
  [
    { agent: { type: "toy-chooser", fault: "wrong-action" } },
    "OPERANT_AGENT_ACTION",
    /action is 7/u,
  ],
])("%j", (change, code, message) => {
  const { subjects, failure } = run(manifestOf(change), 1, 1);
  expect(subjects).toEqual([]);
  expect(failure).toMatchObject({ code, subject: 1, retryable: false });
  expect(failure?.message).toMatch(message);
});

it("does not stop the rest of the block", () => {
  const manifest = manifestOf({
    subjects: 40,
    environment: { type: "toy-lever", mode: "unlucky" },
  });
  const { subjects, failure } = run(manifest);
  expect(failure?.code).toBe("OPERANT_ENVIRONMENT_FAULT");
  expect(subjects.length).toBeGreaterThan(1);
  expect(subjects.length).toBeLessThan(40);
  expect(subjects.some(({ subject }) => subject > (failure?.subject ?? 40))).toBe(true);
  for (const each of subjects) expect(run(manifest, each.subject, 1).subjects).toEqual([each]);
});

it("says when a node lacks what the manifest names", () => {
  const empty = { ...registry, environments: new Map() };
  const { failure } = run(manifestOf(), 0, 3, { registry: empty });
  expect(failure).toMatchObject({ code: "OPERANT_STUDY_UNKNOWN_ENVIRONMENT", subject: 0 });
});
