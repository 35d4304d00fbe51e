import { dirname } from "node:path";

import { toHex } from "@operant/protocol";

import type { Condition, Dataset, DatasetOptions, Recovery } from "./contract.ts";
import { OpenDataset } from "./dataset.ts";
import {
  DatasetExistsError,
  DatasetNotFoundError,
  LedgerCorruptError,
  OtherStudyError,
  writeError,
} from "./errors.ts";
import { pathOf } from "./layout.ts";
import { fenceOff, Ledger, repairLedger } from "./ledger/ledger.ts";
import { equalBytes, sha256 } from "./ledger/frame.ts";
import { record } from "./ledger/record.ts";
import type { StudyManifest } from "./manifest.ts";
import { readStudyManifest } from "./manifest.ts";
import { encodeConditions } from "./parts/conditions.ts";
import { writeWhole } from "./parts/seal.ts";
import type { Reading } from "./reopen.ts";
import { checkParts, checkSpool, readCensus } from "./reopen.ts";
import { planShards } from "./census/shards.ts";
import { disk } from "./storage/disk.ts";
import type { Lock } from "./storage/lock.ts";
import { takeLock } from "./storage/lock.ts";
import { Spool } from "./storage/spool.ts";
import type { Store } from "./storage/store.ts";
import { Writer } from "./commit/writer.ts";

/** What opening needs besides the options. */
interface Opening {
  readonly store: Store;
  readonly directory: string;
  readonly manifest: StudyManifest;
  readonly text: string;
  readonly options: DatasetOptions;
}

/** Begins the dataset of a study. Throws DatasetExistsError where one has been begun. */
export function createDataset(
  directory: string,
  manifestJson: string,
  options: DatasetOptions,
): Promise<Dataset> {
  return openWith(directory, manifestJson, options, async (opening, reading, lock) => {
    if (reading !== undefined) throw new DatasetExistsError(directory);
    return begin(opening, lock);
  });
}

/**
 * Opens the dataset of a study to resume it. Throws DatasetNotFoundError, OtherStudyError,
 * DatasetVersionError, DatasetLockedError, LedgerCorruptError.
 */
export async function openDataset(
  directory: string,
  manifestJson: string,
  options: DatasetOptions,
): Promise<Dataset> {
  const ledger = await (options.store ?? disk).size(pathOf(directory, "ledger"));
  if (ledger === undefined) throw new DatasetNotFoundError(directory);
  return openWith(directory, manifestJson, options, async (_, reading) => {
    if (reading === undefined) throw new DatasetNotFoundError(directory);
    return reading;
  });
}

/** Resumes the dataset of a study, or begins it. Throws what `openDataset` throws but NotFound. */
export function openOrCreateDataset(
  directory: string,
  manifestJson: string,
  options: DatasetOptions,
): Promise<Dataset> {
  return openWith(directory, manifestJson, options, async (opening, reading, lock) => {
    return reading ?? begin(opening, lock);
  });
}

type Choose = (opening: Opening, reading: Reading | undefined, lock: Lock) => Promise<Reading>;

async function openWith(
  directory: string,
  text: string,
  options: DatasetOptions,
  choose: Choose,
): Promise<Dataset> {
  const store = options.store ?? disk;
  const opening = { store, directory, manifest: readStudyManifest(text), text, options };
  let lock: Lock | undefined;
  try {
    await store.makeDirectory(directory);
    lock = await takeLock(store, directory, options);
    return await assemble(opening, lock, choose);
  } catch (cause) {
    await lock?.release().catch(() => undefined);
    throw writeError(directory, cause);
  }
}

async function assemble(opening: Opening, lock: Lock, choose: Choose): Promise<Dataset> {
  const { store, directory, manifest, options } = opening;
  if (lock.takenOver) await fenceOff(store, pathOf(directory, "ledger"), lock);
  const { found, droppedRecords } = await readOrRepair(opening);
  if (found !== undefined && found.opened.id !== manifest.id) {
    const name = ({ study, id }: { study: string; id: string }) => `${study} (${id.slice(0, 12)})`;
    throw new OtherStudyError(directory, name(found.opened), name(manifest));
  }
  const { opened, census, scan } = await choose(opening, found, lock);
  await restoreFiles(opening, opened.conditionsSha256);
  const ledger = await Ledger.resume(store, pathOf(directory, "ledger"), scan, () =>
    lock.assertMine(),
  );
  const spool = await Spool.open(store, pathOf(directory, "spool"));
  const lostParts = await checkParts(store, directory, census, ledger);
  const lostResults = await checkSpool(census, spool);
  const context = { manifest, conditionAt: remember(options.conditionAt) };
  const parts = { store, directory, census, ledger, spool, context, lock };
  const writer = new Writer(parts);
  const recovery: Recovery = {
    cutBytes: scan.tornBytes,
    droppedRecords,
    lostSubjects: lostParts + lostResults,
  };
  const dataset = new OpenDataset({ ...parts, writer, manifest, lock, recovery });
  // Shards that became whole right before a crash are sealed now.
  await writer.submit((batch) => {
    for (const [shard, { unfinished }] of census.open)
      if (unfinished === 0) batch.touched.add(shard);
  }, {});
  return dataset;
}

async function readOrRepair({
  store,
  directory,
  options,
}: Opening): Promise<{ readonly found: Reading | undefined; readonly droppedRecords: number }> {
  try {
    return { found: await readCensus(store, directory), droppedRecords: 0 };
  } catch (error) {
    if (!(error instanceof LedgerCorruptError) || options.repair !== true) throw error;
    const droppedRecords = await repairLedger(store, pathOf(directory, "ledger"));
    return { found: await readCensus(store, directory), droppedRecords };
  }
}

/** Writes everything a new dataset begins with; the ledger comes last and makes it exist. */
async function begin(
  { store, directory, manifest, text, options }: Opening,
  lock: Lock,
): Promise<Reading> {
  const conditions = encodeConditions(manifest, options.conditionAt);
  await writeWhole(store, pathOf(directory, "conditions"), conditions);
  await writeWhole(store, pathOf(directory, "manifest"), new TextEncoder().encode(text));
  const plan = planShards(manifest.conditions, manifest.subjectsPerCondition);
  const opened = {
    kind: "opened",
    study: manifest.study,
    id: manifest.id,
    conditions: manifest.conditions,
    conditionsSha256: toHex(sha256(conditions)),
    ...plan,
  } as const;
  const assertMine = () => lock.assertMine();
  await Ledger.create(store, pathOf(directory, "ledger"), [record(opened)], assertMine);
  await store.syncDirectory(dirname(directory));
  const reading = await readCensus(store, directory);
  if (reading === undefined) throw new Error("the ledger just written cannot be read");
  return reading;
}

/** Restores manifest and table of conditions where they were edited or damaged. */
async function restoreFiles(opening: Opening, conditionsSha256: string): Promise<void> {
  const { store, directory, manifest, text, options } = opening;
  const written = await store.read(pathOf(directory, "manifest"));
  const expected = new TextEncoder().encode(text);
  if (written === undefined || !equalBytes(written, expected)) {
    await writeWhole(store, pathOf(directory, "manifest"), expected);
  }
  const conditions = await store.read(pathOf(directory, "conditions"));
  if (conditions === undefined || toHex(sha256(conditions)) !== conditionsSha256) {
    const bytes = encodeConditions(manifest, options.conditionAt);
    await writeWhole(store, pathOf(directory, "conditions"), bytes);
  }
  await store.syncDirectory(directory);
}

/** Remembers the conditions asked for last: neighbours in a part share one. */
function remember(conditionAt: (index: number) => Condition): (index: number) => Condition {
  const known = new Map<number, Condition>();
  return (index) => {
    const found = known.get(index) ?? conditionAt(index);
    if (known.size > 4096) known.clear();
    known.set(index, found);
    return found;
  };
}
