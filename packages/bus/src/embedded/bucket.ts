import type { Bucket, Entry } from "../contract.ts";
import { BusError } from "../errors.ts";
import { checkKey, checkPayload } from "../names.ts";
import { createMailbox } from "./mailbox.ts";
import type { Link } from "./queue.ts";
import { checkOpen } from "./queue.ts";

/** A bucket as the broker keeps it, shared by every connection. */
export interface Shelf {
  read(key: string): Entry | undefined;
  keys(): string[];
  /** Writes when the present revision (0 = absent) is `expected`; undefined when it is not. */
  write(key: string, value: Uint8Array, expected: number): number | undefined;
  remove(key: string): void;
  /** Calls `seen` for every present entry now and every change later; the answer ends it. */
  follow(seen: (entry: Entry) => void): () => void;
}

/** Creates an empty bucket. Revisions rise through the whole bucket, deletions included. */
export function createShelf(): Shelf {
  const entries = new Map<string, Entry>();
  const followers = new Set<(entry: Entry) => void>();
  let revision = 0;

  function tell(entry: Entry): void {
    for (const seen of followers) seen(copyOf(entry));
  }

  return {
    read(key) {
      const entry = entries.get(key);
      return entry && copyOf(entry);
    },
    keys: () => [...entries.keys()],
    write(key, value, expected) {
      if ((entries.get(key)?.revision ?? 0) !== expected) return undefined;
      revision += 1;
      const entry = { key, value: Uint8Array.from(value), revision };
      entries.set(key, entry);
      tell(entry);
      return revision;
    },
    remove(key) {
      if (!entries.delete(key)) return;
      revision += 1;
      tell({ key, value: new Uint8Array(0), revision });
    },
    follow(seen) {
      for (const entry of entries.values()) seen(copyOf(entry));
      followers.add(seen);
      return () => followers.delete(seen);
    },
  };
}

function copyOf(entry: Entry): Entry {
  return { ...entry, value: Uint8Array.from(entry.value) };
}

/** Opens a bucket for one connection. */
export function createBucket(shelf: Shelf, link: Link): Bucket {
  function check(key: string, value?: Uint8Array): void {
    checkOpen(link);
    checkKey(key);
    if (value === undefined) return;
    checkPayload(value, link.maxPayload);
    if (value.length === 0) {
      const text = `the value of ${key} is empty, which means deleted; write at least one byte`;
      throw new BusError("OPERANT_BUS_BAD_VALUE", text);
    }
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
    async delete(key) {
      check(key);
      shelf.remove(key);
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
