import { dirname, join } from "node:path";

import type { BlockResult, Worker } from "@operant/protocol";

import type { SealedFacts } from "./batch.ts";
import { Batch } from "./batch.ts";
import type { Census } from "../census/census.ts";
import type { DatasetError } from "../errors.ts";
import { DatasetClosedError, writeError } from "../errors.ts";
import { equalBytes } from "../ledger/frame.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { scanLedger } from "../ledger/ledger.ts";
import { record, unpackDigests } from "../ledger/record.ts";
import type { PartContext } from "../parts/part.ts";
import { readShard, writeParts, writeWhole } from "../parts/seal.ts";
import type { Lock } from "../storage/lock.ts";
import type { Spool } from "../storage/spool.ts";
import type { Store } from "../storage/store.ts";
import { firstOf, shardOf, sizeOf } from "../census/shards.ts";

/** Most operations that share one fsync. */
const BATCH_OPERATIONS = 512;
/** Bytes after which a batch takes no further result. */
const BATCH_BYTES = 1 << 24;

/** Everything the writer works on. */
export interface WriterParts {
  readonly store: Store;
  readonly directory: string;
  readonly census: Census;
  readonly ledger: Ledger;
  readonly spool: Spool;
  /** Looked at after every fsync: a writer that was fenced off acknowledges nothing. */
  readonly lock: Pick<Lock, "assertMine">;
  readonly context: PartContext;
}

interface Operation {
  /** Bytes that it brings. */
  readonly size: number;
  /** The result to be judged, if it is one: its sealed shards are looked up before. */
  readonly result?: BlockResult | undefined;
  /** Sealed shards that it asks about. */
  readonly shards: readonly number[];
  readonly run: (batch: Batch) => void;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes operations in batches: whatever has arrived while the last fsync ran shares the next one. An
 * operation is acknowledged after the fsync of its batch; then shards that became whole are sealed.
 * The first error ends all writing, because what the disk holds is unknown until it is read again.
 */
export class Writer {
  readonly #parts: WriterParts;
  #queue: Operation[] = [];
  #draining: Promise<void> | undefined;
  #failure: DatasetError | undefined;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** Runs an operation in the next batch. Resolves with its value once that is durable. */
  submit<T>(
    run: (batch: Batch) => T,
    about: { readonly result?: BlockResult; readonly size?: number; readonly shards?: number[] },
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      let value: T;
      this.#queue.push({
        size: about.size ?? 0,
        result: about.result,
        shards: about.shards ?? [],
        run: (batch) => {
          value = run(batch);
        },
        done: () => {
          resolve(value);
        },
        failed: reject,
      });
      this.#draining ??= this.#drain();
    });
  }

  /** Returns when nothing is pending; whether writing failed does not matter. */
  async idle(): Promise<void> {
    while (this.#draining !== undefined) await this.#draining;
  }

  /** Returns when nothing is pending. Throws the error that ended writing, if there was one. */
  async settled(): Promise<void> {
    await this.idle();
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Ends writing; later operations are refused. */
  end(): void {
    this.#failure ??= new DatasetClosedError(this.#parts.directory);
  }

  async #drain(): Promise<void> {
    let batch: readonly Operation[] = [];
    try {
      while (this.#queue.length > 0) {
        batch = this.#take();
        const touched = await this.#write(batch);
        for (const { done } of batch) done();
        batch = [];
        for (const shard of touched) await this.#seal(shard);
      }
    } catch (cause) {
      this.#failure = writeError(this.#parts.directory, cause);
      for (const { failed } of [...batch, ...this.#queue]) failed(this.#failure);
      this.#queue = [];
    } finally {
      this.#draining = undefined;
    }
  }

  #take(): readonly Operation[] {
    let count = 0;
    let bytes = 0;
    for (const { size } of this.#queue) {
      if (count > 0 && (count >= BATCH_OPERATIONS || bytes + size > BATCH_BYTES)) break;
      count += 1;
      bytes += size;
    }
    return this.#queue.splice(0, count);
  }

  async #write(operations: readonly Operation[]): Promise<ReadonlySet<number>> {
    const { store, directory, census, ledger, spool } = this.#parts;
    const batch = new Batch(census, spool, await this.#sealedFacts(operations));
    for (const { run } of operations) run(batch);
    for (const { path, bytes } of batch.files) {
      await store.makeDirectory(dirname(join(directory, path)));
      await writeWhole(store, join(directory, path), bytes);
      await store.syncDirectory(dirname(join(directory, path)));
    }
    // The ledger may reach the medium before the spool: a result whose bytes are not there counts as
    // lost when it is read back. Nobody has been told of it yet.
    const writes = [spool.flush()];
    if (batch.records.length > 0) writes.push(ledger.append(batch.records).then(() => undefined));
    const outcomes = await Promise.allSettled(writes);
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
    await this.#parts.lock.assertMine();
    return batch.touched;
  }

  /** Turns a whole shard into parts and lets its spool go. */
  async #seal(number: number): Promise<void> {
    const { store, directory, census, ledger, spool, context } = this.#parts;
    const shard = census.open.get(number);
    if (shard === undefined || shard.unfinished > 0) return;
    const rows = await readShard(shard, ({ place }) => spool.read(place));
    if (rows.kind === "damaged") {
      census.lose(shard, rows.source);
      return;
    }
    const parts = await writeParts(store, directory, number, rows.subjects, context);
    const sealed = record({ kind: "sealed", shard: number, parts }, shard.digests());
    const [offset = 0] = await ledger.append([sealed]);
    await this.#parts.lock.assertMine();
    census.apply(sealed, offset);
    for (const { place } of shard.sources) spool.release(place);
    await spool.removeUnneeded();
  }

  async #sealedFacts(operations: readonly Operation[]): Promise<SealedFacts> {
    const { census } = this.#parts;
    const digests = new Map<number, Uint8Array>();
    const different = new Set<number>();
    for (const { result, shards } of operations) {
      for (const shard of shards) await this.#loadDigests(digests, shard);
      for (const { subject, digest } of result?.subjects ?? []) {
        const number = shardOf(census.plan, subject);
        const page = await this.#loadDigests(digests, number);
        const start = (subject - firstOf(census.plan, number)) * 32;
        if (page === undefined || equalBytes(page.subarray(start, start + 32), digest)) continue;
        different.add(subject);
      }
    }
    return { digests, workers: await this.#workersOf(different) };
  }

  /** Digests of a sealed shard; undefined while it is open. */
  async #loadDigests(
    loaded: Map<number, Uint8Array>,
    shard: number,
  ): Promise<Uint8Array | undefined> {
    const sealed = this.#parts.census.sealed.get(shard);
    if (sealed === undefined) return undefined;
    const known = loaded.get(shard);
    if (known !== undefined) return known;
    const page = await this.sealedDigests(shard, sealed.digestOffset);
    loaded.set(shard, page);
    return page;
  }

  /** Reads the digests of a sealed shard from the ledger. */
  sealedDigests(shard: number, digestOffset: number): Promise<Uint8Array> {
    const { store, directory, census } = this.#parts;
    const length = sizeOf(census.plan, shard) * 32;
    return store.readAt(join(directory, "ledger"), digestOffset, length);
  }

  /** Looks in the ledger for who computed the committed results of these subjects. */
  async #workersOf(subjects: ReadonlySet<number>): Promise<ReadonlyMap<number, Worker>> {
    const workers = new Map<number, Worker>();
    if (subjects.size === 0) return workers;
    const { store, directory } = this.#parts;
    await scanLedger(store, join(directory, "ledger"), ({ head, payload }) => {
      if (head.kind !== "committed" || head.worker === undefined) return;
      for (const { subject } of unpackDigests(payload)) {
        if (subjects.has(subject)) workers.set(subject, head.worker);
      }
    });
    return workers;
  }
}
