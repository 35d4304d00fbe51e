import type { Column, ColumnType, Table } from "@operant/protocol";

/** One column of a part: the wider of the types it has in any subject. */
export interface ColumnPlan {
  readonly name: string;
  readonly type: ColumnType;
  /** Some row has no value: NaN, or a subject whose table lacks the column. */
  readonly nullable: boolean;
}

/** A table of one subject, and whose it is. */
export interface SubjectTable {
  readonly subject: number;
  readonly table: Table;
}

/** Values of one column of a part. */
export type Values = Numbers | (Cell | null)[];
type Cell = number | string;

/** Columns of all tables in order of first appearance, each wide enough for every subject. */
export function planColumns(tables: readonly SubjectTable[]): readonly ColumnPlan[] {
  const plans = new Map<string, { type: ColumnType; nullable: boolean; seen: number }>();
  const filled = tables.filter(({ table }) => table.rows > 0);
  for (const { table } of filled) {
    for (const column of table.columns) {
      const plan = plans.get(column.name);
      if (plan === undefined) {
        plans.set(column.name, { type: column.type, nullable: hasNaN(column), seen: 1 });
        continue;
      }
      plan.type = widest(plan.type, column.type);
      plan.nullable ||= hasNaN(column);
      plan.seen += 1;
    }
  }
  return [...plans].map(([name, { type, nullable, seen }]) => ({
    name,
    type,
    nullable: nullable || seen < filled.length,
  }));
}

/** Gathers one column over subjects, one after the other. */
export function gather(plan: ColumnPlan, tables: readonly SubjectTable[], rows: number): Values {
  if (plan.nullable || plan.type === "text") return gatherCells(plan, tables);
  const values = allocate(plan.type, rows);
  const bytes = new Uint8Array(values.buffer);
  let row = 0;
  for (const { table } of tables) {
    const column = columnOf(table, plan.name);
    if (column !== undefined) {
      const alike = column.type === plan.type && column.type !== "uint8";
      if (alike) bytes.set(column.values, row * values.BYTES_PER_ELEMENT);
      else values.set(numbersOf(column), row);
    }
    row += table.rows;
  }
  return values;
}

/** Gathers a column with absent values or text: NaN and what is not there become null. */
function gatherCells(plan: ColumnPlan, tables: readonly SubjectTable[]): (Cell | null)[] {
  const cells: (Cell | null)[] = [];
  for (const { table } of tables) {
    const column = columnOf(table, plan.name);
    if (column === undefined) {
      for (let i = 0; i < table.rows; i += 1) cells.push(null);
      continue;
    }
    const numbers = numbersOf(column);
    for (const number of numbers) {
      if (column.type === "text") cells.push(column.texts[number] ?? "");
      else if (Number.isNaN(number)) cells.push(null);
      else cells.push(plan.type === "text" ? String(number) : number);
    }
  }
  return cells;
}

function columnOf(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}

type Numbers = Int32Array | Uint32Array | Float32Array | Float64Array;

function allocate(type: ColumnType, rows: number): Numbers {
  switch (type) {
    case "uint8":
    case "int32":
      return new Int32Array(rows);
    case "float32":
      return new Float32Array(rows);
    case "float64":
      return new Float64Array(rows);
    case "uint32":
    case "text":
    default:
      return new Uint32Array(rows);
  }
}

/** Holds the values of one column while they are looked at, because those on the wire may be unaligned. */
let scratch = new Uint8Array(1 << 12);

/** The values of a column as numbers: dictionary indices for text. Valid until the next call. */
function numbersOf({ type, values }: Column): Uint8Array | Numbers {
  if (type === "uint8") return values;
  if (values.length > scratch.length) scratch = new Uint8Array(2 * values.length);
  scratch.set(values);
  const { buffer } = scratch;
  switch (type) {
    case "int32":
      return new Int32Array(buffer, 0, values.length / 4);
    case "float32":
      return new Float32Array(buffer, 0, values.length / 4);
    case "float64":
      return new Float64Array(buffer, 0, values.length / 8);
    case "uint32":
    case "text":
    default:
      return new Uint32Array(buffer, 0, values.length / 4);
  }
}

function hasNaN(column: Column): boolean {
  if (column.type !== "float32" && column.type !== "float64") return false;
  const numbers = numbersOf(column);
  for (let i = 0; i < numbers.length; i += 1) if (Number.isNaN(numbers[i])) return true;
  return false;
}

function widest(left: ColumnType, right: ColumnType): ColumnType {
  if (left === right) return left;
  return left === "text" || right === "text" ? "text" : "float64";
}
