import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";

import { readOnly } from "./inspect.ts";
import { LAYOUT } from "../layout.ts";

/** A file as the ledger recorded it. */
export interface RecordedFile {
  /** Path inside the dataset. */
  readonly file: string;
  /** Size in bytes, where it was recorded. */
  readonly bytes?: number;
  readonly sha256: string;
}

/** What checking files found. */
export interface FileReport {
  readonly files: number;
  readonly bytes: number;
  /** Files that are missing or differ, with what is wrong. */
  readonly damaged: readonly { readonly file: string; readonly problem: string }[];
}

/** Files that are read side by side. */
const CONCURRENCY = 4;

/**
 * Compares every part with the SHA-256 in the ledger, whose own sums and chain are checked as it is
 * read. Throws what `inspectDataset` throws.
 */
export async function verifyFiles(directory: string): Promise<FileReport> {
  const { census, opened } = await readOnly(directory);
  const parts = [...census.sealed.values()].flatMap((shard) => shard.parts);
  const conditions = { file: LAYOUT.conditions, sha256: opened.conditionsSha256 };
  return checkFiles(directory, [conditions, ...parts]);
}

/** Compares files with what was recorded of them. */
export async function checkFiles(
  directory: string,
  files: readonly RecordedFile[],
): Promise<FileReport> {
  const damaged: { file: string; problem: string }[] = [];
  let bytes = 0;
  for (let start = 0; start < files.length; start += CONCURRENCY) {
    const some = files.slice(start, start + CONCURRENCY);
    const results = await Promise.all(some.map((file) => problemOf(directory, file)));
    for (const [i, { size, problem }] of results.entries()) {
      bytes += size;
      if (problem !== undefined) damaged.push({ file: some[i]?.file ?? "", problem });
    }
  }
  return { files: files.length, bytes, damaged };
}

async function problemOf(
  directory: string,
  { file, bytes, sha256 }: RecordedFile,
): Promise<{ readonly size: number; readonly problem?: string }> {
  const path = join(directory, file);
  let size: number;
  try {
    ({ size } = await stat(path));
  } catch {
    return { size: 0, problem: "is missing" };
  }
  if (bytes !== undefined && size !== bytes) {
    return { size, problem: `has ${size} bytes, must have ${bytes}` };
  }
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Uint8Array);
  }
  const found = hash.digest("hex");
  if (found === sha256) return { size };
  const short = (digest: string) => `${digest.slice(0, 12)}…`;
  return { size, problem: `has SHA-256 ${short(found)}, the ledger says ${short(sha256)}` };
}
