import { join } from "node:path";

import type { BlockResult } from "@operant/protocol";
import { decodeBlockResult, toHex } from "@operant/protocol";

import { sha256 } from "../ledger/frame.ts";
import type { SpoolPlace } from "../ledger/record.ts";
import type { Store, StoreFile } from "./store.ts";

/** A segment is closed once it is this long; the next one begins. */
const SEGMENT_BYTES = 1 << 25;
/** Results kept in memory at most. */
const RECENT_BYTES = 1 << 26;
/** Bytes that are read at once. */
const WINDOW_BYTES = 1 << 22;

/** The segment that is being written; its file exists after the first flush. */
interface Segment {
  readonly segment: number;
  file?: StoreFile;
  /** Bytes written or pending. */
  length: number;
  pending: Uint8Array[];
}

/** A result in memory, and how many shards have yet to take their rows from it. */
interface Recent {
  readonly result: BlockResult;
  shards: number;
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
  /** Results that were added last, so that a shard that fills up soon is not read back. */
  readonly #recent = new Map<SpoolPlace, Recent>();
  #recentBytes = 0;
  /** The stretch of a segment that was read last. */
  #window:
    { readonly segment: number; readonly start: number; readonly bytes: Uint8Array } | undefined;
  #current: Segment | undefined;
  /** Segments that there are. */
  readonly #segments: Set<number>;
  #next: number;

  private constructor(store: Store, directory: string, segments: readonly number[]) {
    this.#store = store;
    this.#directory = directory;
    this.#segments = new Set(segments);
    this.#next = Math.max(0, ...segments) + 1;
  }

  /** Opens the spool of a dataset only to read from it. */
  static reader(store: Store, directory: string): Spool {
    return new Spool(store, directory, []);
  }

  /** Opens the spool of a dataset; what is there stays until `removeUnneeded`. */
  static async open(store: Store, directory: string): Promise<Spool> {
    await store.makeDirectory(directory);
    const segments = (await store.list(directory)).map(numberOf).filter((n) => n !== undefined);
    return new Spool(store, directory, segments);
  }

  /** Gives a result, of which `bytes` is the encoded form, its place; `flush` writes it there. */
  add(result: BlockResult, bytes: Uint8Array): SpoolPlace {
    const current = (this.#current ??= { segment: this.#next++, length: 0, pending: [] });
    const place: SpoolPlace = {
      segment: current.segment,
      offset: current.length,
      length: bytes.length,
      sha256: toHex(sha256(bytes)),
    };
    current.length += bytes.length;
    current.pending.push(bytes);
    this.#remember(place, result);
    return place;
  }

  /** Writes what was added and makes it durable. */
  async flush(): Promise<void> {
    const current = this.#current;
    if (current === undefined || current.pending.length === 0) return;
    const { pending } = current;
    current.pending = [];
    if (current.file === undefined) {
      this.#segments.add(current.segment);
      current.file = await this.#store.open(join(this.#directory, nameOf(current.segment)));
      await this.#store.syncDirectory(this.#directory);
    }
    await current.file.append(pending.length === 1 && pending[0] ? pending[0] : concat(pending));
    await current.file.sync();
    if (current.length >= SEGMENT_BYTES) await this.close();
  }

  /** Gives a result back; undefined when it is damaged or gone. */
  async read(place: SpoolPlace): Promise<BlockResult | undefined> {
    const recent = this.#recent.get(place);
    if (recent !== undefined) return recent.result;
    const bytes = await this.#bytes(place);
    const decoded = bytes === undefined ? undefined : decodeBlockResult(bytes);
    return decoded?.ok === true ? decoded.value : undefined;
  }

  /** Whether a result is there, undamaged. */
  async holds(place: SpoolPlace): Promise<boolean> {
    return (await this.#bytes(place)) !== undefined;
  }

  async #bytes({
    segment,
    offset,
    length,
    sha256: sum,
  }: SpoolPlace): Promise<Uint8Array | undefined> {
    let window = this.#window;
    if (window?.segment !== segment || !covers(window, offset, length)) {
      const path = join(this.#directory, nameOf(segment));
      const size = await this.#store.size(path);
      if (size === undefined || size < offset + length) return undefined;
      const wanted = Math.min(Math.max(length, WINDOW_BYTES), size - offset);
      const bytes = await this.#store.readAt(path, offset, wanted);
      window = { segment, start: offset, bytes };
      this.#window = window;
    }
    const start = offset - window.start;
    const bytes = window.bytes.subarray(start, start + length);
    return toHex(sha256(bytes)) === sum ? bytes : undefined;
  }

  #remember(place: SpoolPlace, result: BlockResult): void {
    this.#recent.set(place, { result, shards: 0 });
    this.#recentBytes += place.length;
    for (const oldest of this.#recent.keys()) {
      if (this.#recentBytes <= RECENT_BYTES) return;
      this.#forget(oldest);
    }
  }

  #forget(place: SpoolPlace): void {
    if (this.#recent.delete(place)) this.#recentBytes -= place.length;
  }

  /** Says that one more shard needs the rows at `place`. */
  need(place: SpoolPlace): void {
    this.#needs.set(place.segment, (this.#needs.get(place.segment) ?? 0) + 1);
    const recent = this.#recent.get(place);
    if (recent !== undefined) recent.shards += 1;
  }

  /** Says that one shard less needs the rows at `place`. */
  release(place: SpoolPlace): void {
    this.#needs.set(place.segment, (this.#needs.get(place.segment) ?? 0) - 1);
    const recent = this.#recent.get(place);
    if (recent === undefined) return;
    recent.shards -= 1;
    if (recent.shards <= 0) this.#forget(place);
  }

  /** Removes segments that nothing needs; the one in use only with `all`. */
  async removeUnneeded(all = false): Promise<void> {
    if (all) await this.close();
    for (const segment of this.#segments) {
      if (segment === this.#current?.segment || (this.#needs.get(segment) ?? 0) > 0) continue;
      await this.#store.remove(join(this.#directory, nameOf(segment)));
      this.#segments.delete(segment);
      this.#needs.delete(segment);
    }
  }

  async close(): Promise<void> {
    const file = this.#current?.file;
    this.#current = undefined;
    await file?.close();
  }
}

function covers(
  window: { readonly start: number; readonly bytes: Uint8Array },
  offset: number,
  length: number,
): boolean {
  return offset >= window.start && offset + length <= window.start + window.bytes.length;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function nameOf(segment: number): string {
  return `${String(segment).padStart(6, "0")}.seg`;
}

function numberOf(name: string): number | undefined {
  const digits = /^(\d{6,})\.seg$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
