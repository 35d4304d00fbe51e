import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { DuckDBConnection } from "@duckdb/node-api";

import type { Condition } from "../contract.ts";
import { PartCorruptError } from "../errors.ts";
import type { ReadOnly } from "../read/inspect.ts";
import { LAYOUT, pathOf } from "../layout.ts";
import type { PartEntry } from "../ledger/record.ts";
import type { Source } from "../census/open-shard.ts";
import { encodePart } from "../parts/part.ts";
import { factorColumn } from "../parts/conditions.ts";
import { readShard, tablesOf } from "../parts/seal.ts";
import { disk } from "../storage/disk.ts";
import { Spool } from "../storage/spool.ts";
import { checkFiles } from "../read/verify-files.ts";
import { confine, literal } from "./read-only.ts";
import { encodeSubjects } from "./subjects.ts";

/** A DuckDB in memory with a view per table of a dataset, which can read nothing else. */
export interface Views {
  readonly connection: DuckDBConnection;
  /** Names of the views. */
  readonly names: readonly string[];
  close(): Promise<void>;
}

/** Arises when rows left the spool while they were looked for: the writer has sealed them. */
export class SpoolMovedError extends Error {}

const SUBJECTS = "subjects.parquet";

/** Views that exist in every dataset. */
const ALWAYS = ["conditions", "subjects"];

/**
 * Opens views over what is committed at this moment: sealed parts as they are, and subjects that still
 * wait in the spool through temporary parts. Parts of tables for which `isUsed` holds are checked
 * against the ledger first; PartCorruptError names the first that differs. Rows that are not where the
 * ledger says throw SpoolMovedError, or with `acceptLoss` count as missing.
 */
export async function openViews(
  dataset: ReadOnly,
  isUsed: (table: string) => boolean,
  acceptLoss: boolean,
): Promise<Views> {
  const { directory, census, opened } = dataset;
  const scratch = await mkdtemp(join(tmpdir(), "operant-query-"));
  // It takes a quarter of a second to load, and most commands ask nothing.
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  const close = async () => {
    connection.closeSync();
    instance.closeSync();
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    const parts = [...census.sealed.values()].flatMap((shard) => shard.parts);
    const used = parts.filter(({ table }) => isUsed(table));
    const conditions = { file: LAYOUT.conditions, sha256: opened.conditionsSha256 };
    await refuseDamaged(directory, [conditions, ...used]);
    await view(connection, "conditions", [pathOf(directory, "conditions")]);
    const files = filesByTable(directory, parts);
    for (const [table, path] of await writeWaiting(
      dataset,
      connection,
      scratch,
      isUsed,
      acceptLoss,
    )) {
      files.set(table, [...(files.get(table) ?? []), path]);
    }
    for (const [table, paths] of files) {
      try {
        await view(connection, table, paths);
      } catch (error) {
        // The reader stumbled over a part that had not been checked: say which.
        await refuseDamaged(
          directory,
          parts.filter((part) => part.table === table),
        );
        throw error;
      }
    }
    if (isUsed("subjects")) await viewSubjects(dataset, connection, scratch);
    const read = [pathOf(directory, "conditions"), join(scratch, SUBJECTS), ...files.values()];
    await confine(connection, scratch, read.flat());
    return { connection, names: [...ALWAYS, ...files.keys()].sort(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function refuseDamaged(
  directory: string,
  files: readonly { readonly file: string; readonly bytes?: number; readonly sha256: string }[],
): Promise<void> {
  const { damaged } = await checkFiles(directory, files);
  const [first] = damaged;
  if (first !== undefined) throw new PartCorruptError(join(directory, first.file), first.problem);
}

function filesByTable(directory: string, parts: readonly PartEntry[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const { table, file } of [...parts].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const paths = files.get(table) ?? [];
    paths.push(join(directory, file));
    files.set(table, paths);
  }
  return files;
}

/** Writes committed subjects of shards that are not whole yet as temporary parts. */
async function writeWaiting(
  dataset: ReadOnly,
  connection: DuckDBConnection,
  scratch: string,
  isUsed: (table: string) => boolean,
  acceptLoss: boolean,
): Promise<readonly (readonly [table: string, path: string])[]> {
  const { census, directory, manifest } = dataset;
  const files: [string, string][] = [];
  const spool = Spool.reader(disk, pathOf(directory, "spool"));
  for (const [number, shard] of census.open) {
    const read = ({ place }: Source) => spool.read(place);
    let rows = await readShard(shard, read);
    while (rows.kind === "damaged") {
      if (!acceptLoss) throw new SpoolMovedError();
      census.lose(shard, rows.source);
      rows = await readShard(shard, read);
    }
    if (rows.subjects.length === 0) continue;
    const conditionAt = await conditionsOf(dataset, connection, shard.first, shard.size);
    for (const [table, entries] of tablesOf(rows.subjects)) {
      const part = isUsed(table)
        ? encodePart(table, entries, { manifest, conditionAt })
        : undefined;
      if (part === undefined) continue;
      const path = join(scratch, `${table}-${number}.parquet`);
      await writeFile(path, part.bytes);
      files.push([table, path]);
    }
  }
  return files;
}

/** Looks up the conditions of a range of subjects. */
async function conditionsOf(
  { manifest }: ReadOnly,
  connection: DuckDBConnection,
  first: number,
  count: number,
): Promise<(index: number) => Condition> {
  const from = Math.floor(first / manifest.subjectsPerCondition);
  const to = Math.floor((first + count - 1) / manifest.subjectsPerCondition);
  const reader = await connection.runAndReadAll(
    `SELECT * FROM conditions WHERE condition_index BETWEEN ${from} AND ${to} ORDER BY ALL`,
  );
  const rows = reader.getRowObjectsJS().map((row) => ({
    id: textOf(row["condition"]),
    factors: Object.fromEntries(
      manifest.factors.map((factor) => [factor, textOf(row[factorColumn(factor)])]),
    ),
  }));
  return (index) => {
    const condition = rows[index - from];
    if (condition === undefined) throw new Error(`no condition ${index} in ${LAYOUT.conditions}`);
    return condition;
  };
}

function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}

async function viewSubjects(
  dataset: ReadOnly,
  connection: DuckDBConnection,
  scratch: string,
): Promise<void> {
  const path = join(scratch, SUBJECTS);
  await writeFile(path, await encodeSubjects(dataset, disk));
  const { subjectsPerCondition, factors } = dataset.manifest;
  const columns = factors.map((factor) => `c.${identifier(factorColumn(factor))}`);
  await connection.run(
    `CREATE VIEW subjects AS SELECT ${["s.subject", "c.condition", ...columns].join(", ")},
       s.* EXCLUDE (subject)
     FROM read_parquet(${literal(path)}) s
     JOIN conditions c ON c.condition_index = s.subject // ${subjectsPerCondition}`,
  );
}

async function view(
  connection: DuckDBConnection,
  name: string,
  paths: readonly string[],
): Promise<void> {
  const list = `[${paths.map(literal).join(", ")}]`;
  await connection.run(
    `CREATE VIEW ${identifier(name)} AS SELECT * FROM read_parquet(${list}, union_by_name = true)`,
  );
}

export function identifier(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
