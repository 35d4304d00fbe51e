import type { Clock } from "../clock.ts";
import type { Bucket, Entry } from "../contract.ts";
import { checkKey, checkValue } from "../names.ts";
import { createMailbox } from "../mailbox.ts";
import type { Link } from "./queue.ts";
import { checkOpen } from "./queue.ts";

/** A bucket as the broker keeps it, shared by every connection. */
export interface Shelf {
  read(key: string): Entry | undefined;
  keys(): string[];
  /** Writes when the present revision (0 = absent) is `expected`; undefined when it is not. */
  write(key: string, value: Uint8Array, expected: number): number | undefined;
  /** Removes the entry, where `expected` is given only if that is its revision. */
  remove(key: string, expected?: number): void;
  /** Calls `seen` for every present entry now and every change later; the answer ends it. */
  follow(seen: (entry: Entry) => void): () => void;
}

interface Kept extends Entry {
  readonly writtenMs: number;
}

/**
 * Creates an empty bucket. Revisions rise through the whole bucket, deletions included; entries older
 * than `maxAgeMs` vanish without notice.
 */
export function createShelf(clock: Clock, maxAgeMs = Infinity): Shelf {
  const entries = new Map<string, Kept>();
  const followers = new Set<(entry: Entry) => void>();
  let revision = 0;

  function expire(): void {
    if (maxAgeMs === Infinity) return;
    for (const [key, { writtenMs }] of entries) {
      if (clock.nowMs() - writtenMs >= maxAgeMs) entries.delete(key);
    }
  }

  function tell(entry: Entry): void {
    for (const seen of followers) seen(copyOf(entry));
  }

  return {
    read(key) {
      expire();
      const entry = entries.get(key);
      return entry && copyOf(entry);
    },
    keys() {
      expire();
      return [...entries.keys()];
    },
    write(key, value, expected) {
      expire();
      if ((entries.get(key)?.revision ?? 0) !== expected) return undefined;
      revision += 1;
      const entry = { key, value: Uint8Array.from(value), revision, writtenMs: clock.nowMs() };
      entries.set(key, entry);
      tell(entry);
      return revision;
    },
    remove(key, expected) {
      const present = entries.get(key)?.revision;
      if (present === undefined || (expected ?? present) !== present) return;
      entries.delete(key);
      revision += 1;
      tell({ key, value: new Uint8Array(0), revision });
    },
    follow(seen) {
      expire();
      for (const entry of entries.values()) seen(copyOf(entry));
      followers.add(seen);
      return () => followers.delete(seen);
    },
  };
}

function copyOf({ key, value, revision }: Entry): Entry {
  return { key, value: Uint8Array.from(value), revision };
}

/** Opens a bucket for one connection. */
export function createBucket(shelf: Shelf, link: Link): Bucket {
  function check(key: string, value?: Uint8Array): void {
    checkOpen(link);
    if (value === undefined) checkKey(key);
    else checkValue(key, value, link.maxPayload);
  }

  return {
    async get(key) {
      check(key);
      return shelf.read(key);
    },
    async create(key, value) {
      check(key, value);
      return shelf.write(key, value, 0);
    },
    async update(key, value, revision) {
      check(key, value);
      return revision > 0 ? shelf.write(key, value, revision) : undefined;
    },
    async delete(key, revision) {
      check(key);
      shelf.remove(key, revision);
    },
    async keys() {
      checkOpen(link);
      return shelf.keys();
    },
    watch(signal) {
      checkOpen(link);
      const mailbox = createMailbox<Entry>(() => unfollow());
      const unfollow = shelf.follow((entry) => mailbox.push(entry));
      const stop = (): void => mailbox.stop();
      signal.addEventListener("abort", stop, { once: true });
      link.ended.addEventListener("abort", stop, { once: true });
      if (signal.aborted) stop();
      return mailbox;
    },
  };
}
