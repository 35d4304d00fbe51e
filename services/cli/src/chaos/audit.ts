import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { inspectDataset } from "@operant/dataset";
import { DIRECTORY, readLedger, sha256 } from "@operant/simulation";
import type { TinyStudy } from "./tiny-study.ts";

/** Reads a dataset as it lies on disk. Returns the promise that it breaks, if any. */
export async function audit(directory: string, study: TinyStudy): Promise<string | undefined> {
  const { expected, subjects } = study;
  const { reading, wrong } = readLedger(await readFile(join(directory, "ledger")));
  if (wrong !== undefined) return wrong;
  if (!reading.completed) return "I7: complete was said, the ledger does not say so";
  if (reading.quarantined.size > 0) return "I2: sound subjects were given up";
  if (reading.committed.size !== subjects) {
    return `I2: ${reading.committed.size} of ${subjects} subjects are in the ledger`;
  }
  if (reading.conflicts > 0) return "I1: two results of one subject differ";
  for (const [subject, digest] of reading.committed) {
    if (digest !== expected.digestOf(subject)) return `I1: subject ${subject} has another digest`;
  }
  const { status } = await inspectDataset(directory);
  if (status.completed?.digest !== expected.digest) return "I1: the dataset has another digest";
  return differentFile(directory, expected.files);
}

/** The Parquet files are the serial run's, to the byte. */
async function differentFile(
  directory: string,
  files: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  for (const [path, hash] of files) {
    const bytes = await readFile(join(directory, relative(DIRECTORY, path))).catch(
      () => new Uint8Array(0),
    );
    if (sha256(bytes) !== hash) return `I1: ${path} has other bytes`;
  }
  return undefined;
}
