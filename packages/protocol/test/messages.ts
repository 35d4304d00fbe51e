import * as fc from "fast-check";

import type { BlockResult, Column, ManifestMessage, SubjectResult, Table } from "@operant/protocol";
import { COLUMN_WIDTHS, TABLE_NAMES } from "@operant/protocol";

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
const text = fc.string({ unit: "binary", maxLength: 20 });
const count = fc.double({ min: 0, max: 1e15, noNaN: true }).map((value) => value + 0);

/** Draws columns of any type that fit `rows`. */
function column(rows: number): fc.Arbitrary<Column> {
  const plain = (type: keyof typeof COLUMN_WIDTHS): fc.Arbitrary<Column> => {
    const bytes = rows * COLUMN_WIDTHS[type];
    const values = fc.uint8Array({ minLength: bytes, maxLength: bytes });
    return fc.record({ name, type: fc.constant(type), values, texts: fc.constant([]) });
  };
  const dictionary = fc.array(text, { minLength: 1, maxLength: 3 }).chain((texts) =>
    fc.record({
      name,
      type: fc.constant("text" as const),
      values: fc
        .array(fc.nat(texts.length - 1), { minLength: rows, maxLength: rows })
        .map((indices) => new Uint8Array(new Uint32Array(indices).buffer)),
      texts: fc.constant(texts),
    }),
  );
  return fc.oneof(
    ...(["uint8", "int32", "uint32", "float32", "float64"] as const).map(plain),
    dictionary,
  );
}

const tables: fc.Arbitrary<Table[]> = fc
  .uniqueArray(fc.constantFrom(...TABLE_NAMES), { maxLength: 3 })
  .chain((names) =>
    fc.tuple(
      ...names.map((table) =>
        fc.nat(5).chain((rows) =>
          fc.record({
            name: fc.constant(table),
            rows: fc.constant(rows),
            columns: fc.uniqueArray(column(rows), { selector: (one) => one.name, maxLength: 4 }),
          }),
        ),
      ),
    ),
  );

/** Any block of up to five subjects. */
export const block = fc.record({
  study: hash,
  firstSubject: fc.nat(0xffff_fff0),
  subjectCount: fc.integer({ min: 1, max: 5 }),
  attempt: fc.integer({ min: 1, max: 0xffff_ffff }),
});

/** Any valid result, with or without a failure. */
export const blockResult: fc.Arbitrary<BlockResult> = block.chain((range) => {
  const subjects = fc.tuple(
    ...Array.from({ length: range.subjectCount }, (_, index): fc.Arbitrary<SubjectResult> =>
      fc.record({
        subject: fc.constant(range.firstSubject + index),
        digest: hash,
        tables,
        steps: count,
        trials: count,
        spineUpdates: count,
      }),
    ),
  );
  const failed = fc.record({
    code: fc.constantFrom("OPERANT_COMPUTE_HUNG", "OPERANT_ENVIRONMENT_NOT_FINITE"),
    message: text,
    subject: fc.constant(range.firstSubject),
    retryable: fc.boolean(),
  });
  const worker = fc.record({ node: text, runtime: text, version: text, architecture: text });
  const shared = {
    block: fc.constant(range),
    fence: fc.record({ attempt: fc.constant(range.attempt), takeover: fc.nat(0xffff_ffff) }),
  };
  return fc.oneof(
    fc.record({ ...shared, subjects, worker, computeMs: fc.integer({ min: 1, max: 1e9 }) }),
    fc.record({ ...shared, subjects: subjects.map((all) => all.slice(1)), failure: failed }),
  );
});

/** Any valid manifest. */
export const manifest: fc.Arbitrary<ManifestMessage> = fc.record({
  id: hash,
  json: fc.json(),
  plugins: fc.array(
    fc.record({ sha256: hash, module: fc.uint8Array({ maxLength: 40 }), name: text }),
    { maxLength: 3 },
  ),
});
