import { expect, it } from "vitest";

import type { BlockResult, SubjectResult } from "@operant/protocol";
import { decodeBlockResult, failure } from "@operant/protocol";

import { encodeParts } from "../src/result-parts.ts";

const study = new Uint8Array(32);

function subjectOf(subject: number, bytes = 1000): SubjectResult {
  const column = { name: "a", type: "uint8" as const, values: new Uint8Array(bytes), texts: [] };
  const tables = [{ name: "trials" as const, rows: bytes, columns: [column] }];
  return { subject, digest: study, tables, steps: 1, trials: 1, spineUpdates: 0 };
}

function resultOf(subjects: readonly SubjectResult[], count: number): BlockResult {
  const block = { study, firstSubject: 10, subjectCount: count, attempt: 1 };
  return { block, fence: { attempt: 1, takeover: 0 }, subjects, computeMs: 100 };
}

function parts(result: BlockResult, maxPayload: number): BlockResult[] {
  return encodeParts(result, maxPayload).map((bytes) => {
    expect(bytes.length).toBeLessThanOrEqual(maxPayload);
    const decoded = decodeBlockResult(bytes);
    if (!decoded.ok) throw decoded.error;
    return decoded.value;
  });
}

it("parts fit the payload and cover the block, subject by subject", () => {
  const whole = resultOf(
    [10, 11, 12, 13, 14].map((subject) => subjectOf(subject)),
    5,
  );
  expect(parts(whole, 10_000)).toHaveLength(1);
  const split = parts(whole, 2500);
  const covered = split.flatMap(({ subjects }) => subjects.map(({ subject }) => subject));
  expect(covered).toEqual([10, 11, 12, 13, 14]);
  const counts = split.map(({ block }) => block.subjectCount);
  expect(counts.reduce((sum, count) => sum + count)).toBe(5);
});

it("a failure stays with its subject; other missing subjects are to be run again", () => {
  const failed = failure("OPERANT_STUDY_THROWN", "boom", { retryable: false, subject: 14 });
  const whole = { ...resultOf([subjectOf(10), subjectOf(12), subjectOf(13)], 5), failure: failed };
  const failures = parts(whole, 2500).map(({ block, failure: own }) => [
    block.firstSubject,
    own?.subject,
    own?.retryable,
  ]);
  expect(failures).toContainEqual([expect.any(Number), 14, false]);
  expect(failures).toContainEqual([expect.any(Number), undefined, true]);
});

it("one subject that is too large, or wrong, becomes a failure that says what to do", () => {
  const [large] = parts(resultOf([subjectOf(10, 5000)], 1), 2500);
  expect(large?.failure).toMatchObject({
    code: "OPERANT_COMPUTE_RESULT_TOO_LARGE",
    subject: 10,
    retryable: false,
    message: expect.stringContaining("Record less") as string,
  });
  const wrong = { ...subjectOf(11), steps: Number.NaN };
  const [good, bad] = parts(resultOf([subjectOf(10), wrong], 2), 2500);
  expect(good?.failure).toBeUndefined();
  expect(bad?.failure).toMatchObject({ code: "OPERANT_COMPUTE_BAD_RESULT", subject: 11 });
});
