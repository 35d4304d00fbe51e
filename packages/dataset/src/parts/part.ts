import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";

import type { Condition } from "../contract.ts";
import { DATASET_FORMAT } from "../ledger/frame.ts";
import type { ColumnNote, StudyManifest } from "../manifest.ts";
import type { ColumnPlan, SubjectTable } from "./columns.ts";
import { planColumns } from "./columns.ts";
import type { Cells } from "./encode/cells.ts";
import type { ChunkPlan } from "./encode/chunk.ts";
import { writeGroup } from "./encode/group.ts";
import { gather, repeat, Texts } from "./gather.ts";

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
  const columns = columnsOf(plans, labels, context);
  const writer = new ByteWriter(1 << 16);
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: "row", num_children: columns.length },
      ...columns.map(({ chunk }) => chunk.element),
    ],
    codec: "SNAPPY",
    kvMetadata: metadataOf(name, plans, labels, context.manifest),
    createdBy: `operant dataset format ${DATASET_FORMAT}`,
  });
  for (const group of rowGroups(tables)) {
    const count = group.reduce((sum, { table }) => sum + table.rows, 0);
    const contents = columns.map(({ chunk, cells }) => [chunk, cells(group, count)] as const);
    writeGroup(parquet, writer, count, contents);
  }
  void parquet.finish();
  return { bytes: writer.getBytes(), rows };
}

/** A column of a part: how it is written, and where its values come from. */
interface PartColumn {
  readonly chunk: ChunkPlan;
  readonly cells: (group: readonly SubjectTable[], rows: number) => Cells;
}

function columnsOf(
  plans: readonly ColumnPlan[],
  labels: readonly LabelColumn[],
  context: PartContext,
): readonly PartColumn[] {
  const subject = element({ name: SUBJECT_COLUMN, type: "uint32", nullable: false });
  return [
    {
      // Smallest and largest value help to skip row groups by animal; for the rest they cost more.
      chunk: { element: subject, delta: true, bounds: true },
      cells: (group, rows) => repeat(group, rows, (number) => number),
    },
    ...labels.map((label) => ({
      chunk: chunkOf({ name: label.name, type: "text", nullable: false }),
      cells: (group: readonly SubjectTable[], rows: number) =>
        labelCells(label, group, rows, context),
    })),
    ...plans.map((plan) => ({
      chunk: chunkOf(plan),
      cells: (group: readonly SubjectTable[], rows: number) => gather(plan, group, rows),
    })),
  ];
}

/** Whole numbers without gaps differ little from row to row. */
function chunkOf(plan: Typed): ChunkPlan {
  const { type, nullable } = plan;
  const delta = !nullable && (type === "uint8" || type === "int32" || type === "uint32");
  return { element: element(plan), delta, bounds: false };
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

function labelCells(
  { label }: LabelColumn,
  group: readonly SubjectTable[],
  rows: number,
  { manifest, conditionAt }: PartContext,
): Cells {
  const texts = new Texts();
  const cells = repeat(group, rows, (subject) =>
    texts.number(label(conditionAt(Math.floor(subject / manifest.subjectsPerCondition)))),
  );
  return { ...cells, texts: texts.texts };
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

type Typed = Pick<ColumnPlan, "name" | "type" | "nullable">;

function element({ name, type, nullable }: Typed): SchemaElement {
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
