import { expect, it } from "vitest";

import type { Block, BlockResult, Column } from "@operant/protocol";
import { encodeBlock, encodeBlockResult, failure, ProtocolError } from "@operant/protocol";

const study = new Uint8Array(32).fill(1);
const block: Block = { study, firstSubject: 0, subjectCount: 1, attempt: 1 };
const subject = { subject: 0, digest: study, tables: [], steps: 1, trials: 1, spineUpdates: 1 };
const result: BlockResult = { block, fence: { attempt: 1, takeover: 0 }, subjects: [subject] };

function refused(encode: () => unknown): string {
  try {
    encode();
  } catch (error) {
    if (error instanceof ProtocolError) return `${error.code} ${error.field}`;
    throw error;
  }
  return "accepted";
}

function withColumn(column: Partial<Column>): BlockResult {
  const whole: Column = { name: "a", type: "uint8", values: study, texts: [], ...column };
  const tables = [{ name: "trials" as const, rows: 32, columns: [whole] }];
  return { ...result, subjects: [{ ...subject, tables }] };
}

it.each([-1, 1.5, Number.NaN, 2 ** 32, 7n, "7", undefined])("first subject %s", (value) => {
  const wrong = { ...block, firstSubject: value } as unknown as Block;
  expect(refused(() => encodeBlock(wrong))).toBe(
    "OPERANT_PROTOCOL_OUT_OF_RANGE block.first_subject",
  );
});

it("ids of another length, empty blocks, ends beyond uint32", () => {
  const short = { ...block, study: new Uint8Array(31) };
  expect(refused(() => encodeBlock(short))).toContain("block.study");
  expect(refused(() => encodeBlock({ ...block, subjectCount: 0 }))).toContain("subject_count");
  const beyond = { ...block, firstSubject: 2 ** 32 - 1, subjectCount: 2 };
  expect(refused(() => encodeBlock(beyond))).toContain("INCONSISTENT");
});

it("columns that contradict their table", () => {
  const cases: Partial<Column>[] = [
    { values: new Uint8Array(31) },
    { type: "float32" },
    { texts: ["a"] },
    { type: "text", values: new Uint8Array(128), texts: [] },
    { type: "bool" as unknown as "uint8" },
    { name: "Not Snake" },
  ];
  for (const column of cases) {
    expect(refused(() => encodeBlockResult(withColumn(column)))).toContain("OPERANT_PROTOCOL_");
  }
  expect(refused(() => encodeBlockResult(withColumn({})))).toBe("accepted");
});

it("missing, foreign and disordered subjects", () => {
  const fewer = { ...result, subjects: [] };
  expect(refused(() => encodeBlockResult(fewer))).toContain("INCONSISTENT");
  const foreign = { ...result, subjects: [{ ...subject, subject: 9 }] };
  expect(refused(() => encodeBlockResult(foreign))).toContain("subjects[0].subject");
  const stale = { ...result, fence: { attempt: 2, takeover: 0 } };
  expect(refused(() => encodeBlockResult(stale))).toContain("fence.attempt");
  const half = { ...subject, steps: Number.POSITIVE_INFINITY };
  expect(refused(() => encodeBlockResult({ ...result, subjects: [half] }))).toContain("steps");
});

it("failure() cuts what is too long for the wire", () => {
  const long = failure("OPERANT_X_Y", `${"a".repeat(8190)}\u{1f42d}`, { retryable: false });
  expect(refused(() => encodeBlockResult({ ...result, subjects: [], failure: long }))).toBe(
    "accepted",
  );
});
