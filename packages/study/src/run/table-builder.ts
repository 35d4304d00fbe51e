import type { Column, Table, TableName } from "@operant/protocol";
import type { RecordedColumn, TableSpec } from "../manifest.ts";

type Cells = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;

const FIRST_ROWS = 32;

/**
 * Collects the rows of one table in one typed array per column, grown by doubling. A cell that nobody
 * writes is NaN in a float column and 0 in the others.
 */
export class TableBuilder {
  readonly name: TableName;
  /** Names of the columns, in order. */
  readonly columns: readonly string[];
  readonly #types: readonly RecordedColumn["type"][];
  readonly #cells: Cells[];
  readonly #texts: readonly Map<string, number>[];
  #rows = 0;
  #capacity = FIRST_ROWS;

  constructor(name: TableName, spec: TableSpec) {
    this.name = name;
    this.columns = Object.keys(spec);
    this.#types = Object.values(spec).map(({ type }) => type);
    this.#cells = this.#types.map((type) => allocate(type, FIRST_ROWS));
    this.#texts = this.columns.map(() => new Map());
  }

  /** Number of rows. */
  get rows(): number {
    return this.#rows;
  }

  /** Position of a column; −1 for none. */
  indexOf(column: string): number {
    return this.columns.indexOf(column);
  }

  /** Starts a new row; `set` and `setText` write into it. */
  append(): void {
    if (this.#rows === this.#capacity) this.#grow();
    this.#rows += 1;
  }

  /** Writes a number into the latest row. */
  set(column: number, value: number): void {
    (this.#cells[column] as Cells)[this.#rows - 1] = value;
  }

  /** Writes a text into the latest row. */
  setText(column: number, text: string): void {
    const texts = this.#texts[column] as Map<string, number>;
    let index = texts.get(text);
    if (index === undefined) {
      index = texts.size;
      texts.set(text, index);
    }
    this.set(column, index);
  }

  /** The numbers of a column in rows `from` … `to` − 1: a view, valid until the next `append`. */
  numbers(column: number, from: number, to: number): Cells {
    return (this.#cells[column] as Cells).subarray(from, to);
  }

  /** The table as it travels, with memory of its own. */
  finish(): Table {
    const columns = this.columns.map((name, index): Column => {
      const cells = this.#cells[index] as Cells;
      const used = cells.slice(0, this.#rows);
      return {
        name,
        type: this.#types[index] as Column["type"],
        values: new Uint8Array(used.buffer, used.byteOffset, used.byteLength),
        texts: [...(this.#texts[index] as Map<string, number>).keys()],
      };
    });
    return { name: this.name, rows: this.#rows, columns };
  }

  #grow(): void {
    this.#capacity *= 2;
    for (const [index, cells] of this.#cells.entries()) {
      const larger = allocate(this.#types[index] as RecordedColumn["type"], this.#capacity);
      larger.set(cells);
      this.#cells[index] = larger;
    }
  }
}

function allocate(type: RecordedColumn["type"], rows: number): Cells {
  if (type === "uint8") return new Uint8Array(rows);
  if (type === "int32") return new Int32Array(rows);
  if (type === "float32") return new Float32Array(rows).fill(NaN);
  if (type === "float64") return new Float64Array(rows).fill(NaN);
  return new Uint32Array(rows);
}
