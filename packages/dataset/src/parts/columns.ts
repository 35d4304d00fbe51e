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
export type Values = Int32Array | Uint32Array | Float32Array | Float64Array | (Cell | null)[];
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
  const values = allocate(plan, rows);
  let row = 0;
  for (const { table } of tables) {
    const column = table.columns.find(({ name }) => name === plan.name);
    if (column === undefined) (values as null[]).fill(null, row, row + table.rows);
    else copy(column, plan, values, row);
    row += table.rows;
  }
  return values;
}

function allocate({ type, nullable }: ColumnPlan, rows: number): Values {
  if (nullable || type === "text") return Array.from({ length: rows }, () => null);
  switch (type) {
    case "uint8":
    case "int32":
      return new Int32Array(rows);
    case "uint32":
      return new Uint32Array(rows);
    case "float32":
      return new Float32Array(rows);
    case "float64":
    default:
      return new Float64Array(rows);
  }
}

function copy(column: Column, plan: ColumnPlan, values: Values, start: number): void {
  const numbers = numbersOf(column);
  if (!Array.isArray(values)) {
    values.set(numbers, start);
    return;
  }
  const { texts, type } = column;
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0;
    const cell = type === "text" ? (texts[number] ?? "") : number;
    const absent = Number.isNaN(cell);
    values[start + i] = absent ? null : plan.type === "text" ? String(cell) : cell;
  }
}

/** The values of a column as numbers: dictionary indices for text. */
function numbersOf(
  column: Column,
): Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array {
  if (column.type === "uint8") return column.values;
  // A copy, because a view on the wire may be unaligned.
  const { buffer } = column.values.slice();
  switch (column.type) {
    case "int32":
      return new Int32Array(buffer);
    case "float32":
      return new Float32Array(buffer);
    case "float64":
      return new Float64Array(buffer);
    case "uint32":
    case "text":
    default:
      return new Uint32Array(buffer);
  }
}

function hasNaN(column: Column): boolean {
  if (column.type !== "float32" && column.type !== "float64") return false;
  for (const value of numbersOf(column)) if (Number.isNaN(value)) return true;
  return false;
}

function widest(left: ColumnType, right: ColumnType): ColumnType {
  if (left === right) return left;
  return left === "text" || right === "text" ? "text" : "float64";
}
