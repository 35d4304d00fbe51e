import { createHash } from "node:crypto";

import type { Dataset, MemoryDisk } from "../src/index.ts";
import { openOrCreateDataset } from "../src/index.ts";
import type { TestStudy } from "./study.ts";

export const DIRECTORY = "/runs/test";

/** Opens (or begins) the dataset of a study on a disk in memory, whose last writer has died. */
export function openOn(
  store: MemoryDisk,
  study: TestStudy,
  options: { readonly repair?: boolean } = {},
): Promise<Dataset> {
  const { manifest, conditionAt } = study;
  return openOrCreateDataset(DIRECTORY, manifest, {
    conditionAt,
    store,
    isAlive: () => false,
    ...options,
  });
}

/** SHA-256 of every Parquet file by path. */
export async function partHashes(store: MemoryDisk): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const path of store.paths().filter((name) => name.endsWith(".parquet"))) {
    const bytes = (await store.read(path)) ?? new Uint8Array(0);
    hashes[path] = createHash("sha256").update(bytes).digest("hex");
  }
  return hashes;
}
