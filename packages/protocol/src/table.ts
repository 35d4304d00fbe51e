import { operant } from "#wire";

import {
  checkBytes,
  checkName,
  checkText,
  checkUint,
  inconsistent,
  isName,
  outOfRange,
} from "./check.ts";
import { checkKnown, readBytes } from "./frame.ts";

const Wire = operant.v1.ColumnType;

/** Width in bytes of one value of each column type; text holds dictionary indices. */
export const COLUMN_WIDTHS = {
  uint8: 1,
  int32: 4,
  uint32: 4,
  float32: 4,
  float64: 8,
  text: 4,
} as const;

export type ColumnType = keyof typeof COLUMN_WIDTHS;

/** Names of the tables that a subject may leave behind. */
export const TABLE_NAMES = [
  "trials",
  "sessions",
  "spines",
  "traces",
  "events",
  "measures",
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Rows of one table, column by column. */
export interface Table {
  readonly name: TableName;
  readonly rows: number;
  readonly columns: readonly Column[];
}

export interface Column {
  /** snake_case, unique within the table. */
  readonly name: string;
  readonly type: ColumnType;
  /** Little-endian values, rows times the width; uint32 indices into `texts` for text. May be unaligned. */
  readonly values: Uint8Array;
  /** The dictionary of a text column; empty for the others. */
  readonly texts: readonly string[];
}

const MAX_COLUMNS = 1024;
const MAX_TEXT = 4096;

const TO_WIRE: Readonly<Record<ColumnType, operant.v1.ColumnType>> = {
  uint8: Wire.COLUMN_TYPE_UINT8,
  int32: Wire.COLUMN_TYPE_INT32,
  uint32: Wire.COLUMN_TYPE_UINT32,
  float32: Wire.COLUMN_TYPE_FLOAT32,
  float64: Wire.COLUMN_TYPE_FLOAT64,
  text: Wire.COLUMN_TYPE_TEXT,
};
const FROM_WIRE = new Map<number, ColumnType>(
  Object.entries(TO_WIRE).map(([type, wire]) => [wire, type as ColumnType]),
);

/** Throws ProtocolError unless names, types, lengths and dictionary indices fit together. */
export function checkTable(field: string, table: Table): void {
  if (!TABLE_NAMES.includes(table.name)) {
    throw outOfRange(`${field}.name`, table.name, `one of ${TABLE_NAMES.join(", ")}`);
  }
  checkUint(`${field}.rows`, table.rows);
  if (table.columns.length > MAX_COLUMNS) {
    throw outOfRange(`${field}.columns`, table.columns.length, `at most ${MAX_COLUMNS} columns`);
  }
  const seen = new Set<string>();
  for (const column of table.columns) {
    if (seen.has(column.name)) throw inconsistent(field, `column ${column.name} occurs twice`);
    seen.add(column.name);
    // Most columns are plain; the path of the field is put together only for the others.
    if (isPlain(column, table.rows)) continue;
    checkName(`${field}.columns`, column.name);
    checkColumn(`${field}.${column.name}`, column, table.rows);
  }
}

/** Whether a column without texts has nothing wrong with it. */
function isPlain({ name, type, values, texts }: Column, rows: number): boolean {
  if (type === "text" || texts.length > 0 || !isName(name)) return false;
  return values instanceof Uint8Array && values.length === rows * COLUMN_WIDTHS[type];
}

function checkColumn(field: string, column: Column, rows: number): void {
  const width: number | undefined = Object.hasOwn(COLUMN_WIDTHS, column.type)
    ? COLUMN_WIDTHS[column.type]
    : undefined;
  if (width === undefined) {
    throw outOfRange(`${field}.type`, column.type, Object.keys(COLUMN_WIDTHS).join(", "));
  }
  checkBytes(`${field}.values`, column.values);
  if (column.values.length !== rows * width) {
    const problem = `${column.values.length} bytes for ${rows} rows of ${width}; give ${rows * width}`;
    throw inconsistent(`${field}.values`, problem);
  }
  for (const text of column.texts) checkText(`${field}.texts`, text, 0, MAX_TEXT);
  if (column.type === "text") checkIndices(field, column);
  else if (column.texts.length > 0) {
    throw inconsistent(`${field}.texts`, `a ${column.type} column has no dictionary`);
  }
}

function checkIndices(field: string, column: Column): void {
  const { buffer, byteOffset, byteLength } = column.values;
  const view = new DataView(buffer, byteOffset, byteLength);
  for (let offset = 0; offset < byteLength; offset += 4) {
    const index = view.getUint32(offset, true);
    if (index >= column.texts.length) {
      const problem = `index ${index} lies outside the dictionary of ${column.texts.length}`;
      throw inconsistent(`${field}.values`, problem);
    }
  }
}

/** Maps a checked table to the form that the generated code writes. */
export function wireTable(table: Table): operant.v1.Table.$Properties {
  return {
    name: table.name,
    rows: table.rows,
    columns: table.columns.map((column) => ({
      name: column.name,
      type: TO_WIRE[column.type],
      values: column.values,
      texts: [...column.texts],
    })),
  };
}

/** Turns a decoded table into one that `checkTable` is yet to see. */
export function readTable(field: string, wire: operant.v1.Table.$Properties): Table {
  checkKnown(field, wire);
  return {
    name: (wire.name ?? "") as TableName,
    rows: wire.rows ?? 0,
    columns: (wire.columns ?? []).map((column) => readColumn(field, column)),
  };
}

function readColumn(field: string, wire: operant.v1.Column.$Properties): Column {
  checkKnown(`${field}.columns`, wire);
  const type = FROM_WIRE.get(wire.type ?? 0);
  if (type === undefined) {
    const allowed = Object.keys(COLUMN_WIDTHS).join(", ");
    throw outOfRange(`${field}.${wire.name ?? ""}.type`, wire.type, allowed);
  }
  return {
    name: wire.name ?? "",
    type,
    values: readBytes(wire.values),
    texts: wire.texts ?? [],
  };
}
