import type { Census } from "../census/census.ts";
import type { Conflict, DatasetStatus, Quarantine } from "../contract.ts";
import { DatasetManifestError, DatasetNotFoundError } from "../errors.ts";
import { pathOf } from "../layout.ts";
import type { StudyManifest } from "../manifest.ts";
import { readStudyManifest } from "../manifest.ts";
import type { Reading } from "../reopen.ts";
import { readCensus } from "../reopen.ts";
import { statusOf } from "../census/status.ts";
import { disk } from "../storage/disk.ts";
import type { Store } from "../storage/store.ts";

/** A dataset as a reader sees it, while its writer may be at work. */
export interface Inspection {
  readonly status: DatasetStatus;
  /** The text of manifest.json, checked against the ledger. */
  readonly manifestJson: string;
  readonly quarantined: readonly Quarantine[];
  readonly conflicts: readonly Conflict[];
  /** Bytes at the end of the ledger that are not a whole record (yet). */
  readonly unfinishedBytes: number;
}

/** A dataset read without its lock. */
export interface ReadOnly extends Reading {
  readonly directory: string;
  readonly manifest: StudyManifest;
  readonly manifestJson: string;
  readonly census: Census;
}

/**
 * Reads the accounts of a dataset without writing anything. Throws DatasetNotFoundError,
 * DatasetVersionError, LedgerCorruptError, DatasetManifestError.
 */
export async function inspectDataset(directory: string, store: Store = disk): Promise<Inspection> {
  const { census, manifest, manifestJson, scan } = await readOnly(directory, store);
  return {
    status: statusOf(census, manifest),
    manifestJson,
    quarantined: [...census.quarantined.values()].sort((a, b) => a.subject - b.subject),
    conflicts: census.conflicts,
    unfinishedBytes: scan.tornBytes,
  };
}

/** Reads ledger and manifest. Throws what `inspectDataset` throws. */
export async function readOnly(directory: string, store: Store = disk): Promise<ReadOnly> {
  const reading = await readCensus(store, directory);
  if (reading === undefined) throw new DatasetNotFoundError(directory);
  const path = pathOf(directory, "manifest");
  const bytes = await store.read(path);
  const remedy = 'run "operant run" on its study again to restore it';
  if (bytes === undefined) throw new DatasetManifestError(path, "is missing", remedy);
  const manifestJson = new TextDecoder().decode(bytes);
  const { id } = reading.opened;
  const edited = new DatasetManifestError(path, `is not the manifest of study ${id}`, remedy);
  let manifest: StudyManifest;
  try {
    manifest = readStudyManifest(manifestJson, path);
  } catch {
    throw edited;
  }
  if (manifest.id !== id) throw edited;
  return { ...reading, directory, manifest, manifestJson };
}
