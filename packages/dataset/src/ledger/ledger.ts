import { basename, dirname, join } from "node:path";

import { DatasetVersionError, LedgerCorruptError } from "../errors.ts";
import type { Lock } from "../storage/lock.ts";
import type { Store, StoreFile } from "../storage/store.ts";
import {
  BODY_OFFSET,
  DATASET_FORMAT,
  encodeFrame,
  FILE_HEADER_BYTES,
  fileHeader,
  firstChain,
  follows,
  formatOf,
  FrameReader,
} from "./frame.ts";
import type { LedgerRecord } from "./record.ts";
import { decodeRecords, encodeRecords } from "./record.ts";

/** What follows the ledger's name in the name of a copy: the token of a lock. */
const COPY = /^[0-9a-f-]{36}$/;

/** Takes each record in order; `payloadOffset` is the place of its payload in the file. */
export type RecordSink = (record: LedgerRecord, payloadOffset: number) => void;

/** What reading a ledger found. */
export interface LedgerScan {
  /** End of the last good frame; what follows was torn off by a crash and never acknowledged. */
  readonly end: number;
  /** Bytes after `end`. */
  readonly tornBytes: number;
  readonly chain: Uint8Array;
  readonly frames: number;
}

/**
 * Reads every record of a ledger into `sink`, checking sums and chain. An unfinished last frame is
 * reported, not read. Returns undefined when the file does not reach its first frame.
 *
 * Throws DatasetVersionError for another format, LedgerCorruptError for damage before a good frame.
 */
export async function scanLedger(
  store: Store,
  path: string,
  sink: RecordSink,
): Promise<LedgerScan | undefined> {
  const size = await store.size(path);
  if (size === undefined || size < FILE_HEADER_BYTES) return undefined;
  const reader = new FrameReader(store, path, size);
  const header = await store.readAt(path, 0, FILE_HEADER_BYTES);
  const format = formatOf(header);
  if (format === undefined) throw new LedgerCorruptError(path, 0, 0);
  if (format !== DATASET_FORMAT) throw new DatasetVersionError(path, format, DATASET_FORMAT);
  let chain = firstChain();
  let end = FILE_HEADER_BYTES;
  let frames = 0;
  for (;;) {
    const frame = await reader.frameAt(end);
    if (frame === undefined || !follows(chain, frame)) break;
    for (const { record, payloadOffset } of decodeRecords(frame.body)) {
      sink(record, end + BODY_OFFSET + payloadOffset);
    }
    chain = frame.chain;
    end = frame.end;
    frames += 1;
  }
  if (end < size && (await reader.nextFrame(end + 1)) !== undefined) {
    throw new LedgerCorruptError(path, end, frames);
  }
  return frames === 0 ? undefined : { end, tornBytes: size - end, chain, frames };
}

/**
 * Writes a damaged ledger anew from its good frames, whatever lies between them; the damaged one stays
 * as `<path>.damaged`. Returns the number of damaged places.
 */
export async function repairLedger(store: Store, path: string): Promise<number> {
  const size = (await store.size(path)) ?? 0;
  const reader = new FrameReader(store, path, size);
  const file = await store.open(`${path}.new`, "replace");
  await file.append(fileHeader());
  let chain = firstChain();
  let damages = 0;
  for (let offset = FILE_HEADER_BYTES; ;) {
    const frame = await reader.nextFrame(offset);
    if (frame === undefined) break;
    if (frame.offset !== offset) damages += 1;
    const bytes = encodeFrame(chain, frame.body);
    chain = bytes.slice(-chain.length);
    await file.append(bytes);
    offset = frame.end;
  }
  await file.sync();
  await file.close();
  await keepCopy(store, path, size);
  await store.rename(`${path}.new`, path);
  await store.syncDirectory(dirname(path));
  return damages;
}

/**
 * Fences off a writer that may still live: the ledger becomes another file of the same name, and what
 * that writer appends from now on goes nowhere. Nothing it has acknowledged is lost, for it looks at
 * the lock after every fsync.
 *
 * One that is itself taken over while it does this must not put its copy in its successor's place: the
 * successor, once it has the lock, removes the copies that others have begun, so that their renames
 * fail; whoever begins a copy later than that sees the successor's lock and gives up.
 */
export async function fenceOff(
  store: Store,
  path: string,
  lock: Pick<Lock, "token" | "assertMine">,
): Promise<void> {
  await removeCopies(store, path);
  const size = await store.size(path);
  if (size === undefined) return;
  const aside = `${path}.${lock.token}`;
  await copyTo(store, path, size, aside, () => lock.assertMine());
  try {
    await store.rename(aside, path);
  } catch (error) {
    await lock.assertMine();
    throw error;
  }
  await store.syncDirectory(dirname(path));
}

function keepCopy(store: Store, path: string, size: number): Promise<void> {
  return copyTo(store, path, size, `${path}.damaged`);
}

/** Removes copies that were begun to fence somebody off, by processes that have died or lost the lock. */
async function removeCopies(store: Store, path: string): Promise<void> {
  const name = basename(path);
  for (const entry of await store.list(dirname(path))) {
    if (entry.startsWith(`${name}.`) && COPY.test(entry.slice(name.length + 1))) {
      await store.remove(join(dirname(path), entry));
    }
  }
}

/** Copies a file; `created` is asked once the copy has its name and nothing is in it. */
async function copyTo(
  store: Store,
  path: string,
  size: number,
  to: string,
  created?: () => Promise<void>,
): Promise<void> {
  const copy = await store.open(to, "replace");
  await created?.();
  const step = 1 << 22;
  for (let offset = 0; offset < size; offset += step) {
    await copy.append(await store.readAt(path, offset, Math.min(step, size - offset)));
  }
  await copy.sync();
  await copy.close();
}

/** The ledger open for appending; one frame per append, durable when `append` resolves. */
export class Ledger {
  readonly #file: StoreFile;
  #chain: Uint8Array;
  #end: number;

  private constructor(file: StoreFile, chain: Uint8Array, end: number) {
    this.#file = file;
    this.#chain = chain;
    this.#end = end;
  }

  /** Begins a ledger with its first records; replaces one that never reached its first frame. */
  static async create(
    store: Store,
    path: string,
    records: readonly LedgerRecord[],
    assertMine: () => Promise<void>,
  ): Promise<void> {
    const first = encodeFrame(firstChain(), encodeRecords(records).body);
    const bytes = new Uint8Array([...fileHeader(), ...first]);
    if (!(await store.createExclusive(path, bytes))) {
      await assertMine();
      const file = await store.open(path, "replace");
      await file.append(bytes);
      await file.sync();
      await file.close();
    }
    await store.syncDirectory(dirname(path));
  }

  /**
   * Continues after `scan`, cutting off what a crash left unfinished. `assertMine` is asked once the
   * file is open: from then on whoever takes over has another file of that name.
   */
  static async resume(
    store: Store,
    path: string,
    scan: LedgerScan,
    assertMine: () => Promise<void>,
  ): Promise<Ledger> {
    const file = await store.open(path);
    await assertMine();
    if (scan.tornBytes > 0) await file.truncate(scan.end);
    return new Ledger(file, scan.chain, scan.end);
  }

  /** Appends all records as one frame and fsyncs. Returns where each payload lies in the file. */
  async append(records: readonly LedgerRecord[]): Promise<readonly number[]> {
    const { body, payloadOffsets } = encodeRecords(records);
    const frame = encodeFrame(this.#chain, body);
    const start = this.#end + BODY_OFFSET;
    await this.#file.append(frame);
    await this.#file.sync();
    this.#chain = frame.slice(-this.#chain.length);
    this.#end += frame.length;
    return payloadOffsets.map((offset) => start + offset);
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
