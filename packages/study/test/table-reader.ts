import type { SubjectResult, Table } from "@operant/protocol";

type Reader = (view: DataView, offset: number) => number;

const READERS: Readonly<Record<string, readonly [number, Reader]>> = {
  uint8: [1, (view, at) => view.getUint8(at)],
  int32: [4, (view, at) => view.getInt32(at, true)],
  uint32: [4, (view, at) => view.getUint32(at, true)],
  text: [4, (view, at) => view.getUint32(at, true)],
  float32: [4, (view, at) => view.getFloat32(at, true)],
  float64: [8, (view, at) => view.getFloat64(at, true)],
};

/** The rows of one table of a subject as plain objects. */
export function rowsOf(result: SubjectResult | undefined, name: Table["name"]) {
  const table = result?.tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(
      table.columns.map(({ name: column, type, values, texts }) => {
        const [width, read] = READERS[type] ?? [1, () => NaN];
        const view = new DataView(values.buffer, values.byteOffset);
        const value = read(view, row * width);
        return [column, type === "text" ? (texts[value] ?? "?") : value];
      }),
    ),
  ) as Record<string, number | string>[];
}
