import type { Column, ColumnType, Table } from "@operant/protocol";

/** One column of a part: the wider of the types it has in any subject. */
export interface ColumnPlan {
  readonly name: string;
  readonly type: ColumnType;
  /** Some row has no value: NaN, or a subject whose table lacks the column. */
  readonly nullable: boolean;
  /** Where it stands in the table that has it first. */
  readonly position: number;
}

/** A table of one subject, and whose it is. */
export interface SubjectTable {
  readonly subject: number;
  readonly table: Table;
}

/** Columns of all tables in order of first appearance, each wide enough for every subject. */
export function planColumns(tables: readonly SubjectTable[]): readonly ColumnPlan[] {
  const plans = new Map<string, Draft>();
  const filled = tables.filter(({ table }) => table.rows > 0);
  for (const { table } of filled) {
    for (const [position, column] of table.columns.entries()) {
      const plan = plans.get(column.name);
      if (plan === undefined) {
        const { name, type } = column;
        plans.set(name, { type, position, nullable: hasNaN(column), seen: 1 });
        continue;
      }
      plan.type = widest(plan.type, column.type);
      plan.nullable ||= hasNaN(column);
      plan.seen += 1;
    }
  }
  return [...plans].map(([name, { type, nullable, position, seen }]) => ({
    name,
    type,
    nullable: nullable || seen < filled.length,
    position,
  }));
}

interface Draft {
  type: ColumnType;
  nullable: boolean;
  readonly position: number;
  /** Tables that have it. */
  seen: number;
}

export type Numbers = Int32Array | Uint32Array | Float32Array | Float64Array;

/** Holds the values of one column while they are looked at, because those on the wire may be unaligned. */
let scratch = viewsOf(new ArrayBuffer(1 << 12));

function viewsOf(buffer: ArrayBuffer) {
  const [float32, float64] = [new Float32Array(buffer), new Float64Array(buffer)];
  return { buffer, bytes: new Uint8Array(buffer), float32, float64 };
}

function load(values: Uint8Array): void {
  if (values.length > scratch.bytes.length) scratch = viewsOf(new ArrayBuffer(16 * values.length));
  scratch.bytes.set(values);
}

/** The values of a column as numbers: dictionary indices for text. Valid until the next call. */
export function numbersOf({ type, values }: Column): Uint8Array | Numbers {
  if (type === "uint8") return values;
  load(values);
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

function hasNaN({ type, values }: Column): boolean {
  if (type !== "float32" && type !== "float64") return false;
  load(values);
  const numbers = type === "float32" ? scratch.float32 : scratch.float64;
  const count = values.length / numbers.BYTES_PER_ELEMENT;
  for (let i = 0; i < count; i += 1) if (Number.isNaN(numbers[i])) return true;
  return false;
}

function widest(left: ColumnType, right: ColumnType): ColumnType {
  if (left === right) return left;
  return left === "text" || right === "text" ? "text" : "float64";
}
