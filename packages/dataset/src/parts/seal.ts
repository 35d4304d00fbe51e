import { join } from "node:path";

import type { BlockResult, SubjectResult } from "@operant/protocol";

import { sha256 } from "../ledger/frame.ts";
import type { PartEntry } from "../ledger/record.ts";
import type { OpenShard, Source } from "../census/open-shard.ts";
import { COMMITTED } from "../census/open-shard.ts";
import type { Store } from "../storage/store.ts";
import type { SubjectTable } from "./columns.ts";
import type { PartContext } from "./part.ts";
import { encodePart } from "./part.ts";

/** Results of a shard's committed subjects in subject order, or the source that cannot be read. */
export type ShardRows =
  | { readonly kind: "rows"; readonly subjects: readonly SubjectResult[] }
  | { readonly kind: "damaged"; readonly source: Source };

/** Collects the rows of the committed subjects of a shard from wherever `read` finds them. */
export async function readShard(
  shard: OpenShard,
  read: (source: Source) => Promise<BlockResult | undefined>,
): Promise<ShardRows> {
  const found = new Map<number, SubjectResult>();
  for (const source of shard.usedSources()) {
    const block = await read(source);
    if (block === undefined) return { kind: "damaged", source };
    for (const result of block.subjects) {
      const { subject } = result;
      if (subject < shard.first || subject >= shard.first + shard.size) continue;
      if (shard.source(subject) === source) found.set(subject, result);
    }
  }
  const subjects: SubjectResult[] = [];
  for (let subject = shard.first; subject < shard.first + shard.size; subject += 1) {
    const result = found.get(subject);
    if (shard.state(subject) === COMMITTED && result !== undefined) subjects.push(result);
  }
  return { kind: "rows", subjects };
}

/** The tables of some subjects by name, in order of first appearance. */
export function tablesOf(
  subjects: readonly SubjectResult[],
): ReadonlyMap<string, readonly SubjectTable[]> {
  const tables = new Map<string, SubjectTable[]>();
  for (const { subject, tables: own } of subjects) {
    for (const table of own) {
      const entries = tables.get(table.name) ?? [];
      entries.push({ subject, table });
      tables.set(table.name, entries);
    }
  }
  return tables;
}

/** Writes the parts of a shard, each in one step; durable when the promise resolves. */
export async function writeParts(
  store: Store,
  directory: string,
  number: number,
  subjects: readonly SubjectResult[],
  context: PartContext,
): Promise<readonly PartEntry[]> {
  const parts: PartEntry[] = [];
  for (const [table, rows] of tablesOf(subjects)) {
    const part = encodePart(table, rows, context);
    if (part === undefined) continue;
    const file = `${table}/${partName(number)}`;
    await store.makeDirectory(join(directory, table));
    await writeWhole(store, join(directory, file), part.bytes);
    await store.syncDirectory(join(directory, table));
    const hash = Buffer.from(sha256(part.bytes)).toString("hex");
    parts.push({ table, file, rows: part.rows, bytes: part.bytes.length, sha256: hash });
  }
  return parts;
}

/** Writes a file aside, makes it durable and puts it in place in one step. */
export async function writeWhole(store: Store, path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.tmp`;
  const file = await store.open(aside, "replace");
  try {
    await file.append(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await store.rename(aside, path);
}

function partName(number: number): string {
  return `part-${String(number).padStart(6, "0")}.parquet`;
}
