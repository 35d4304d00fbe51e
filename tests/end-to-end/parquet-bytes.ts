import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** SHA-256 of every Parquet file of a dataset, by path inside it. */
export async function parquetBytes(dataset: string): Promise<Record<string, string>> {
  const entries = await readdir(dataset, { recursive: true, withFileTypes: true });
  const sums: Record<string, string> = {};
  for (const entry of entries) {
    if (!entry.name.endsWith(".parquet")) continue;
    const path = join(entry.parentPath, entry.name);
    sums[relative(dataset, path)] = createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
  }
  return sums;
}
