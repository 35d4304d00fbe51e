import { join } from "node:path";

import { equalBytes, sha256 } from "../ledger/frame.ts";
import type { SpoolPlace } from "../ledger/record.ts";
import type { Store, StoreFile } from "./store.ts";

/** A segment is closed once it is this long; the next one begins. */
const SEGMENT_BYTES = 1 << 25;

/** The segment that is being written; its file exists after the first flush. */
interface Segment {
  readonly segment: number;
  file?: StoreFile;
  /** Bytes written or pending. */
  length: number;
  pending: Uint8Array[];
}

/**
 * Block results as they came, one after the other, until their shards are in Parquet. The ledger alone
 * knows where each begins; bytes it does not mention are ignored. A segment is removed when nothing
 * in it is needed any more.
 */
export class Spool {
  readonly #store: Store;
  readonly #directory: string;
  /** How many (result, shard) pairs still need a segment. */
  readonly #needs = new Map<number, number>();
  #current: Segment | undefined;
  #next: number;

  private constructor(store: Store, directory: string, next: number) {
    this.#store = store;
    this.#directory = directory;
    this.#next = next;
  }

  /** Opens the spool of a dataset; what is there stays until `removeUnneeded`. */
  static async open(store: Store, directory: string): Promise<Spool> {
    await store.makeDirectory(directory);
    const segments = (await store.list(directory)).map(numberOf).filter((n) => n !== undefined);
    return new Spool(store, directory, Math.max(0, ...segments) + 1);
  }

  /** Gives a result its place; `flush` writes it there. */
  add(bytes: Uint8Array): SpoolPlace {
    const current = (this.#current ??= { segment: this.#next++, length: 0, pending: [] });
    const place: SpoolPlace = {
      segment: current.segment,
      offset: current.length,
      length: bytes.length,
      sha256: Buffer.from(sha256(bytes)).toString("hex"),
    };
    current.length += bytes.length;
    current.pending.push(bytes);
    return place;
  }

  /** Writes what was added and makes it durable. */
  async flush(): Promise<void> {
    const current = this.#current;
    if (current === undefined || current.pending.length === 0) return;
    const { pending } = current;
    current.pending = [];
    if (current.file === undefined) {
      current.file = await this.#store.open(join(this.#directory, nameOf(current.segment)));
      await this.#store.syncDirectory(this.#directory);
    }
    await current.file.append(pending.length === 1 && pending[0] ? pending[0] : concat(pending));
    await current.file.sync();
    if (current.length >= SEGMENT_BYTES) await this.close();
  }

  /** Reads a result back; undefined when it is damaged or gone. */
  async read(place: SpoolPlace): Promise<Uint8Array | undefined> {
    return readSpool(this.#store, this.#directory, place);
  }

  /** Says that one more shard needs the rows at `place`. */
  need(place: SpoolPlace): void {
    this.#needs.set(place.segment, (this.#needs.get(place.segment) ?? 0) + 1);
  }

  /** Says that one shard less needs the rows at `place`. */
  release(place: SpoolPlace): void {
    this.#needs.set(place.segment, (this.#needs.get(place.segment) ?? 0) - 1);
  }

  /** Removes segments that nothing needs; the one in use only with `all`. */
  async removeUnneeded(all = false): Promise<void> {
    if (all) await this.close();
    for (const name of await this.#store.list(this.#directory)) {
      const segment = numberOf(name);
      if (segment === undefined || segment === this.#current?.segment) continue;
      if ((this.#needs.get(segment) ?? 0) > 0) continue;
      await this.#store.remove(join(this.#directory, name));
      this.#needs.delete(segment);
    }
  }

  async close(): Promise<void> {
    const file = this.#current?.file;
    this.#current = undefined;
    await file?.close();
  }
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** Reads a block result from a spool directory; undefined when it is damaged or gone. */
export async function readSpool(
  store: Store,
  directory: string,
  place: SpoolPlace,
): Promise<Uint8Array | undefined> {
  const path = join(directory, nameOf(place.segment));
  const size = await store.size(path);
  if (size === undefined || size < place.offset + place.length) return undefined;
  const bytes = await store.readAt(path, place.offset, place.length);
  return equalBytes(sha256(bytes), Buffer.from(place.sha256, "hex")) ? bytes : undefined;
}

function nameOf(segment: number): string {
  return `${String(segment).padStart(6, "0")}.seg`;
}

function numberOf(name: string): number | undefined {
  const digits = /^(\d{6,})\.seg$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
