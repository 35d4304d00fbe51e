import type { Column, ColumnType, Table } from "@operant/protocol";

import type { ColumnPlan, Numbers, SubjectTable } from "./columns.ts";
import { numbersOf } from "./columns.ts";
import type { Cells } from "./encode/cells.ts";

/** Gathers one column over subjects, one after the other: `rows` rows in all. */
export function gather(plan: ColumnPlan, tables: readonly SubjectTable[], rows: number): Cells {
  return plan.type === "text" ? gatherTexts(plan, tables, rows) : gatherNumbers(plan, tables, rows);
}

/** A column with the same value in all rows of a subject. */
export function repeat(
  tables: readonly SubjectTable[],
  rows: number,
  valueOf: (subject: number) => number,
): Cells {
  const words = new Int32Array(rows);
  let row = 0;
  for (const { subject, table } of tables) {
    words.fill(valueOf(subject), row, row + table.rows);
    row += table.rows;
  }
  return { rows, present: undefined, words, width: 1, texts: undefined };
}

/** Numbers texts in the order of their appearance. */
export class Texts {
  readonly texts: string[] = [];
  readonly #known = new Map<string, number>();

  number(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** NaN, and the rows of a table without the column, have no value. */
function gatherNumbers(plan: ColumnPlan, tables: readonly SubjectTable[], rows: number): Cells {
  const values = allocate(plan.type, rows);
  const bytes = new Uint8Array(values.buffer);
  const present = plan.nullable ? new Uint8Array(rows) : undefined;
  let row = 0;
  let end = 0;
  for (const { table } of tables) {
    const column = columnOf(table, plan);
    if (column !== undefined) {
      const alike = column.type === plan.type && column.type !== "uint8";
      if (alike) bytes.set(column.values, end * values.BYTES_PER_ELEMENT);
      else values.set(numbersOf(column), end);
      end = present === undefined ? end + table.rows : close(values, end, table.rows, present, row);
    }
    row += table.rows;
  }
  const width = values.BYTES_PER_ELEMENT === 8 ? 2 : 1;
  return {
    rows,
    present,
    words: new Int32Array(values.buffer, 0, end * width),
    width,
    texts: undefined,
  };
}

/** Closes the gaps among `count` values from `start` on, and notes which rows have one. Returns the end. */
function close(
  values: Numbers,
  start: number,
  count: number,
  present: Uint8Array,
  row: number,
): number {
  let end = start;
  for (let i = 0; i < count; i += 1) {
    const value = values[start + i] as number;
    if (Number.isNaN(value)) continue;
    values[end] = value;
    present[row + i] = 1;
    end += 1;
  }
  return end;
}

function gatherTexts(plan: ColumnPlan, tables: readonly SubjectTable[], rows: number): Cells {
  const texts = new Texts();
  const words = new Int32Array(rows);
  const present = plan.nullable ? new Uint8Array(rows) : undefined;
  let row = 0;
  let end = 0;
  for (const { table } of tables) {
    const column = columnOf(table, plan);
    if (column !== undefined) {
      const numbers = numbersOf(column);
      for (let i = 0; i < table.rows; i += 1) {
        const number = numbers[i] as number;
        if (Number.isNaN(number)) continue;
        const text = column.type === "text" ? (column.texts[number] ?? "") : String(number);
        words[end] = texts.number(text);
        end += 1;
        if (present !== undefined) present[row + i] = 1;
      }
    }
    row += table.rows;
  }
  return { rows, present, words: words.subarray(0, end), width: 1, texts: texts.texts };
}

/** Most tables of a part have their columns in the same order. */
function columnOf({ columns }: Table, { name, position }: ColumnPlan): Column | undefined {
  const likely = columns[position];
  return likely?.name === name ? likely : columns.find((column) => column.name === name);
}

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
