import { ByteWriter, ParquetWriter } from "hyparquet-writer";

import type { Condition } from "../contract.ts";
import { DATASET_FORMAT } from "../ledger/frame.ts";
import type { StudyManifest } from "../manifest.ts";

const ROW_GROUP_ROWS = 16_384;
const OWN_COLUMNS = ["condition_index", "condition", "first_subject", "subjects"];

/**
 * Writes the table of conditions: index, id, first subject, subjects, and a column per factor (named
 * "factor_…" where the plain name is taken). It lets readers label subjects without the study's code.
 */
export function encodeConditions(
  manifest: StudyManifest,
  conditionAt: (index: number) => Condition,
): Uint8Array {
  const writer = new ByteWriter(1 << 12);
  const factors = manifest.factors.map((factor) => ({ factor, name: factorColumn(factor) }));
  const uint = (name: string) =>
    ({ name, type: "INT32", converted_type: "UINT_32", repetition_type: "REQUIRED" }) as const;
  const text = (name: string) =>
    ({ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" }) as const;
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: "row", num_children: OWN_COLUMNS.length + factors.length },
      uint("condition_index"),
      text("condition"),
      uint("first_subject"),
      uint("subjects"),
      ...factors.map(({ name }) => text(name)),
    ],
    codec: "SNAPPY",
    kvMetadata: [{ key: "operant.factors", value: JSON.stringify(factors) }],
    createdBy: `operant dataset format ${DATASET_FORMAT}`,
  });
  const { subjectsPerCondition } = manifest;
  for (let first = 0; first < manifest.conditions; first += ROW_GROUP_ROWS) {
    const count = Math.min(ROW_GROUP_ROWS, manifest.conditions - first);
    const indices = Uint32Array.from({ length: count }, (_, i) => first + i);
    const rows = Array.from(indices, conditionAt);
    void parquet.write({
      columnData: [
        { name: "condition_index", data: indices },
        { name: "condition", data: rows.map(({ id }) => id) },
        { name: "first_subject", data: indices.map((index) => index * subjectsPerCondition) },
        { name: "subjects", data: new Uint32Array(count).fill(subjectsPerCondition) },
        ...factors.map(({ factor, name }) => ({
          name,
          data: rows.map((row) => row.factors[factor] ?? ""),
        })),
      ],
      rowGroupSize: count,
    });
  }
  void parquet.finish();
  return writer.getBytes();
}

/** Name of a factor's column in the table of conditions. */
export function factorColumn(factor: string): string {
  return OWN_COLUMNS.includes(factor) ? `factor_${factor}` : factor;
}
