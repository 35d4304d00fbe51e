import { join } from "node:path";

import type { SubjectResult } from "@operant/protocol";

import type { Condition } from "../contract.ts";
import { readStudyManifest } from "../manifest.ts";
import { disk } from "../storage/disk.ts";
import { encodePart } from "./part.ts";
import { tablesOf, writeWhole } from "./seal.ts";

/**
 * Writes the tables of some subjects of a study into a folder outside any dataset, `<table>.parquet`
 * each, with the columns and notes that a part has. Returns the paths. Subjects must be in order.
 */
export async function writeTables(
  folder: string,
  manifestJson: string,
  conditionAt: (index: number) => Condition,
  subjects: readonly SubjectResult[],
): Promise<readonly string[]> {
  const manifest = readStudyManifest(manifestJson);
  await disk.makeDirectory(folder);
  const paths: string[] = [];
  for (const [table, rows] of tablesOf(subjects)) {
    const part = encodePart(table, rows, { manifest, conditionAt });
    if (part === undefined) continue;
    const path = join(folder, `${table}.parquet`);
    await writeWhole(disk, path, part.bytes);
    paths.push(path);
  }
  return paths;
}
