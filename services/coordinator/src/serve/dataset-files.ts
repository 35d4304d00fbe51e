import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import type { DatasetFile } from "@operant/protocol";

import { CoordinatorError } from "../errors.ts";

// The coordinator's own; of no use elsewhere.
const PRIVATE = /(^lock|^control\.json|\.tmp)/;

/** Lists the files of a dataset for whoever copies it: the ledger, which names the others, first. */
export async function listFiles(directory: string): Promise<DatasetFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files: DatasetFile[] = [];
  for (const entry of entries) {
    const folder = entry.parentPath
      .slice(directory.length + 1)
      .split("\\")
      .join("/");
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isFile() || PRIVATE.test(path)) continue;
    // What is not needed any more may vanish meanwhile.
    const size = await stat(join(directory, path)).then(
      (found) => found.size,
      () => undefined,
    );
    if (size !== undefined) files.push({ path, size });
  }
  const rank = ({ path }: DatasetFile): string => (path === "ledger" ? "" : path);
  return files.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Reads a stretch of a file of a dataset; shorter, or empty, at its end. Never outside the dataset. */
export async function readStretch(
  directory: string,
  { path, offset, length }: { path: string; offset: number; length: number },
): Promise<Uint8Array> {
  const parts = path.split("/");
  const strange = parts.some((part) => part === "" || part.startsWith(".") || /[\\:\0]/.test(part));
  if (strange || PRIVATE.test(path)) throw unknownFile(path);
  const file = await open(join(directory, ...parts), "r").catch(() => undefined);
  if (file === undefined) throw unknownFile(path);
  try {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await file.read(bytes, 0, length, offset);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function unknownFile(path: string): CoordinatorError {
  const text = `the dataset has no file ${JSON.stringify(path.slice(0, 100))}; list its files again`;
  return new CoordinatorError("OPERANT_COORDINATOR_UNKNOWN_FILE", text);
}
