import { readFile } from "node:fs/promises";

import { DuckDBInstance } from "@duckdb/node-api";
import { parquetReadObjects } from "hyparquet";
import type { Column, SubjectResult } from "@operant/protocol";
import { expect, it } from "vitest";

import { writeTables } from "../src/index.ts";
import { scratchDirectory } from "./disk.ts";
import { makeStudy } from "./study.ts";

const study = makeStudy({ subjects: 10 });

function animal(subject: number, ...columns: readonly Column[]): SubjectResult {
  return {
    subject,
    digest: new Uint8Array(32),
    tables: [{ name: "trials", rows: 2, columns }],
    steps: 0,
    trials: 2,
    spineUpdates: 0,
  };
}

function column(name: string, type: Column["type"], values: ArrayBufferView, texts: string[] = []) {
  return { name, type, values: new Uint8Array(values.buffer as ArrayBuffer), texts };
}

const ANIMALS = [
  animal(
    0,
    column("large", "uint32", Uint32Array.of(7, 4_000_000_000)),
    column("delay", "float32", Float32Array.of(0.5, NaN)),
    column("mixed", "uint8", Uint8Array.of(1, 2)),
  ),
  animal(
    12,
    column("large", "uint32", Uint32Array.of(0, 1)),
    column("mixed", "float32", Float32Array.of(0.5, 1.5)),
    column("word", "text", Uint32Array.of(1, 0), ["late", "early"]),
  ),
];

const EXPECTED = [
  { subject: 0, condition: "delay=0s", factor_delay: "0s", large: 7, delay: 0.5, mixed: 1 },
  { subject: 0, condition: "delay=0s", factor_delay: "0s", large: 4e9, delay: null, mixed: 2 },
  { subject: 12, condition: "delay=1s", factor_delay: "1s", large: 0, delay: null, mixed: 0.5 },
  { subject: 12, condition: "delay=1s", factor_delay: "1s", large: 1, delay: null, mixed: 1.5 },
];
const WORDS = [null, null, "early", "late"];

it("reads back alike with DuckDB and with hyparquet", async () => {
  const folder = await scratchDirectory();
  const [file = ""] = await writeTables(folder, study.manifest, study.conditionAt, ANIMALS);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(`FROM read_parquet('${file}')`);
  const table = reader.getRowObjectsJS();
  const expected = EXPECTED.map((row, i) => ({ ...row, word: WORDS[i] }));
  expect(table).toEqual(expected);
  connection.closeSync();
  instance.closeSync();
  const { buffer, byteOffset, byteLength } = await readFile(file);
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  expect(await parquetReadObjects({ file: bytes })).toEqual(expected);
});
