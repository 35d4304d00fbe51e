import * as fc from "fast-check";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { expect, it } from "vitest";

import { writeGroup } from "../src/parts/encode/group.ts";
import { gather } from "../src/parts/gather.ts";

type NumberType = "int32" | "uint32" | "float32" | "float64";

const ARRAYS = {
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
  float64: Float64Array,
} as const;
const ELEMENTS = {
  int32: { type: "INT32" },
  uint32: { type: "INT32", converted_type: "UINT_32" },
  float32: { type: "FLOAT" },
  float64: { type: "DOUBLE" },
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
} as const;

/** Rows with few or many different values, in runs or mixed; null where there is none. */
const shape = fc.record({
  rows: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 900, max: 3000 })),
  different: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4000 })),
  run: fc.constantFrom(1, 2, 9, 100),
  gaps: fc.constantFrom(0, 0, 0.1, 1),
  seed: fc.integer({ min: 0, max: 1 << 30 }),
});

function choices({
  rows,
  different,
  run,
  gaps,
  seed,
}: typeof shape extends fc.Arbitrary<infer T> ? T : never) {
  let state = seed;
  const draw = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
  let last = 0;
  return Array.from({ length: rows }, (_, row) => {
    if (row % run === 0) last = Math.floor(draw() * different);
    return draw() < gaps ? null : last;
  });
}

function numberOf(type: NumberType, choice: number): number {
  const spread = [choice, -choice * 7, choice * 715_827_883, choice / 3][choice % 4] ?? 0;
  const [value = 0] = new ARRAYS[type]([spread]);
  // One zero: the library takes −0 for the 0 that came before.
  return value + 0;
}

function writtenByLibrary(
  type: keyof typeof ELEMENTS,
  cells: (number | string | null)[],
  packed: boolean,
): Uint8Array {
  const writer = new ByteWriter();
  const parquet = parquetOf(writer, type, cells.includes(null));
  const data =
    type === "text" || cells.includes(null) ? cells : ARRAYS[type].from(cells as number[]);
  const options = packed
    ? { encoding: "DELTA_BINARY_PACKED" as const, statistics: type === "uint32" }
    : {};
  const columnData = [{ name: "a", data: data as never, ...options }];
  void parquet.write({ columnData, rowGroupSize: cells.length, pageSize: 0 });
  void parquet.finish();
  return writer.getBytes();
}

function writtenHere(
  type: keyof typeof ELEMENTS,
  cells: (number | string | null)[],
  packed: boolean,
): Uint8Array {
  const writer = new ByteWriter();
  const nullable = cells.includes(null);
  const parquet = parquetOf(writer, type, nullable);
  const texts = [...new Set(cells.filter((cell) => typeof cell === "string"))];
  const tables = cells.map((cell) => tableOf(type, cell, texts));
  const plan = { name: "a", type, nullable, position: 0 };
  const chunk = {
    element: elementOf(type, nullable),
    delta: packed,
    bounds: packed && type === "uint32",
  };
  writeGroup(parquet, writer, cells.length, [[chunk, gather(plan, tables, cells.length)]]);
  void parquet.finish();
  return writer.getBytes();
}

function elementOf(type: keyof typeof ELEMENTS, nullable: boolean) {
  const repetition_type = nullable ? ("OPTIONAL" as const) : ("REQUIRED" as const);
  return { name: "a", repetition_type, ...ELEMENTS[type] };
}

function parquetOf(writer: ByteWriter, type: keyof typeof ELEMENTS, nullable: boolean) {
  const schema = [{ name: "row", num_children: 1 }, elementOf(type, nullable)];
  return new ParquetWriter({
    writer,
    schema,
    codec: "SNAPPY",
    statistics: false,
    createdBy: "test",
  });
}

/** One row of one subject; without the column where there is no value. */
function tableOf(type: keyof typeof ELEMENTS, cell: number | string | null, texts: string[]) {
  const bytes = (): Uint8Array => {
    if (type === "text")
      return new Uint8Array(new Uint32Array([texts.indexOf(String(cell))]).buffer);
    return new Uint8Array(new ARRAYS[type]([Number(cell)]).buffer);
  };
  const columns =
    cell === null
      ? []
      : [{ name: "a", type, values: bytes(), texts: type === "text" ? texts : [] }];
  return { subject: 0, table: { name: "trials" as const, rows: 1, columns } };
}

it.each(["int32", "uint32", "float32", "float64"] as const)("%s", (type) => {
  fc.assert(
    fc.property(shape, fc.boolean(), (rows, asked) => {
      const cells = choices(rows).map((choice) =>
        choice === null ? null : numberOf(type, choice),
      );
      const whole = type === "uint32" || (type === "int32" && asked);
      const packed = whole && !cells.includes(null);
      expect(writtenHere(type, cells, packed)).toEqual(writtenByLibrary(type, cells, packed));
    }),
    { numRuns: 60 },
  );
});

it("text", () => {
  fc.assert(
    fc.property(shape, fc.string(), (rows, stem) => {
      const cells = choices(rows).map((choice) => (choice === null ? null : `${stem}${choice}`));
      expect(writtenHere("text", cells, false)).toEqual(writtenByLibrary("text", cells, false));
    }),
    { numRuns: 60 },
  );
});
