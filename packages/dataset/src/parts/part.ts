import type { SchemaElement } from "hyparquet";
import type { ColumnSource } from "hyparquet-writer";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";

import type { Condition } from "../contract.ts";
import { DATASET_FORMAT } from "../ledger/frame.ts";
import type { ColumnNote, StudyManifest } from "../manifest.ts";
import type { ColumnPlan, SubjectTable } from "./columns.ts";
import { gather, planColumns } from "./columns.ts";

/** Rows after which a row group ends, at the next subject. */
const ROW_GROUP_ROWS = 65_536;

/** Columns that the dataset adds to every table. */
export const SUBJECT_COLUMN = "subject";
export const CONDITION_COLUMN = "condition";
const ADDED: Readonly<Record<string, ColumnNote>> = {
  [SUBJECT_COLUMN]: { unit: "", meaning: "Index of the animal in the whole study." },
  [CONDITION_COLUMN]: { unit: "", meaning: "Id of the condition." },
};

/** What identifies the animals of a part. */
export interface PartContext {
  readonly manifest: StudyManifest;
  readonly conditionAt: (index: number) => Condition;
}

/** A finished Parquet file. */
export interface PartBytes {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/**
 * Writes one table of a range of subjects, in the order given, as Parquet with Snappy. The bytes are a
 * function of the rows and the manifest. Returns undefined when there is no row.
 */
export function encodePart(
  name: string,
  tables: readonly SubjectTable[],
  context: PartContext,
): PartBytes | undefined {
  const rows = tables.reduce((sum, { table }) => sum + table.rows, 0);
  if (rows === 0) return undefined;
  const plans = planColumns(tables);
  const labels = labelColumns(context.manifest.factors, plans);
  const writer = new ByteWriter(1 << 16);
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: "row", num_children: plans.length + labels.length + 1 },
      element({ name: SUBJECT_COLUMN, type: "uint32", nullable: false }),
      ...labels.map(({ name: label }) => element({ name: label, type: "text", nullable: false })),
      ...plans.map(element),
    ],
    codec: "SNAPPY",
    kvMetadata: metadataOf(name, plans, labels, context.manifest),
    // Smallest and largest value help to skip row groups by animal; for the rest they cost more.
    statistics: false,
    createdBy: `operant dataset format ${DATASET_FORMAT}`,
  });
  for (const group of rowGroups(tables)) {
    const count = group.reduce((sum, { table }) => sum + table.rows, 0);
    const columnData: ColumnSource[] = [
      {
        name: SUBJECT_COLUMN,
        data: subjectColumn(group, count),
        encoding: "DELTA_BINARY_PACKED",
        statistics: true,
      },
      ...labels.map((label) => ({ name: label.name, data: labelColumn(label, group, context) })),
      ...plans.map((plan) => ({
        name: plan.name,
        data: gather(plan, group, count) as never,
        ...(isWhole(plan) ? { encoding: "DELTA_BINARY_PACKED" as const } : {}),
      })),
    ];
    // One page per column: a row group is small, and looking for page ends costs more than it gives.
    void parquet.write({ columnData, rowGroupSize: count, pageSize: 0 });
  }
  void parquet.finish();
  return { bytes: writer.getBytes(), rows };
}

/** Whether a column holds whole numbers without gaps, which differ little from row to row. */
function isWhole({ type, nullable }: ColumnPlan): boolean {
  return !nullable && (type === "uint8" || type === "int32" || type === "uint32");
}

/** A text column that is the same in all rows of a subject. */
interface LabelColumn {
  readonly name: string;
  readonly label: (condition: Condition) => string;
  readonly note: ColumnNote;
}

/** Condition and factors; a factor named like a column of the table gets the prefix "factor_". */
function labelColumns(
  factors: readonly string[],
  plans: readonly ColumnPlan[],
): readonly LabelColumn[] {
  const taken = new Set([SUBJECT_COLUMN, CONDITION_COLUMN, ...plans.map(({ name }) => name)]);
  return [
    { name: CONDITION_COLUMN, label: ({ id }) => id, note: ADDED[CONDITION_COLUMN] ?? {} },
    ...factors.map((factor) => ({
      name: taken.has(factor) ? `factor_${factor}` : factor,
      label: (condition: Condition) => condition.factors[factor] ?? "",
      note: { unit: "", meaning: `Level of the factor ${factor}.` },
    })),
  ];
}

function subjectColumn(group: readonly SubjectTable[], rows: number): Uint32Array {
  const values = new Uint32Array(rows);
  let row = 0;
  for (const { subject, table } of group) {
    values.fill(subject, row, row + table.rows);
    row += table.rows;
  }
  return values;
}

function labelColumn(
  { label }: LabelColumn,
  group: readonly SubjectTable[],
  { manifest, conditionAt }: PartContext,
): string[] {
  const values: string[] = [];
  for (const { subject, table } of group) {
    const text = label(conditionAt(Math.floor(subject / manifest.subjectsPerCondition)));
    for (let i = 0; i < table.rows; i += 1) values.push(text);
  }
  return values;
}

/**
 * Divides subjects into row groups.
 *
 * @yields subjects that together have just enough rows
 */
function* rowGroups(tables: readonly SubjectTable[]): Generator<readonly SubjectTable[]> {
  let group: SubjectTable[] = [];
  let rows = 0;
  for (const entry of tables) {
    if (entry.table.rows === 0) continue;
    group.push(entry);
    rows += entry.table.rows;
    if (rows < ROW_GROUP_ROWS) continue;
    yield group;
    group = [];
    rows = 0;
  }
  if (group.length > 0) yield group;
}

function element({ name, type, nullable }: ColumnPlan): SchemaElement {
  const repetition_type = nullable ? ("OPTIONAL" as const) : ("REQUIRED" as const);
  switch (type) {
    case "uint8":
      return { name, repetition_type, type: "INT32", converted_type: "UINT_8" };
    case "int32":
      return { name, repetition_type, type: "INT32" };
    case "uint32":
      return { name, repetition_type, type: "INT32", converted_type: "UINT_32" };
    case "float32":
      return { name, repetition_type, type: "FLOAT" };
    case "float64":
      return { name, repetition_type, type: "DOUBLE" };
    case "text":
    default:
      return { name, repetition_type, type: "BYTE_ARRAY", converted_type: "UTF8" };
  }
}

function metadataOf(
  table: string,
  plans: readonly ColumnPlan[],
  labels: readonly LabelColumn[],
  manifest: StudyManifest,
): { key: string; value: string }[] {
  const notes = manifest.tables[table] ?? {};
  const columns = Object.fromEntries([
    [SUBJECT_COLUMN, ADDED[SUBJECT_COLUMN]],
    ...labels.map(({ name, note }) => [name, note] as const),
    ...plans.map(({ name }) => [name, noteOf(notes[name])] as const),
  ]);
  return [
    { key: "operant.format", value: String(DATASET_FORMAT) },
    { key: "operant.study", value: manifest.study },
    { key: "operant.id", value: manifest.id },
    { key: "operant.table", value: table },
    { key: "operant.columns", value: JSON.stringify(columns) },
    { key: "operant.versions", value: JSON.stringify(manifest.versions) },
  ];
}

function noteOf(note: ColumnNote | undefined): ColumnNote {
  const { unit = "", meaning = "", levels } = note ?? {};
  return { unit, meaning, ...(levels ? { levels } : {}) };
}
