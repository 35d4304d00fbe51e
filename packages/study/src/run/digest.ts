import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Table } from "@operant/protocol";

/** Adds bytes to a hash and, at the end, gives its value. */
export interface Hasher {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

/** A fresh SHA-256. A caller outside the wall may lend a faster one of the same function. */
export type CreateHasher = () => Hasher;

/** SHA-256 in plain TypeScript. */
export const plainSha256: CreateHasher = () => sha256.create();

/**
 * Digest of one subject: SHA-256 over the canonical bytes of its trials table and the final snapshot
 * of its agent. Canonical bytes: the number of rows; for each column its name, its type, its dictionary
 * and its little-endian values; every text and every run of bytes preceded by its length (uint32,
 * little-endian). What else is recorded does not enter.
 */
export function digestOf(trials: Table, snapshot: Uint8Array, create = plainSha256): Uint8Array {
  const hasher = create();
  addLength(hasher, trials.rows);
  addLength(hasher, trials.columns.length);
  for (const column of trials.columns) {
    addBytes(hasher, utf8ToBytes(column.name));
    addBytes(hasher, utf8ToBytes(column.type));
    addLength(hasher, column.texts.length);
    for (const text of column.texts) addBytes(hasher, utf8ToBytes(text));
    addBytes(hasher, column.values);
  }
  addBytes(hasher, snapshot);
  return new Uint8Array(hasher.digest());
}

function addBytes(hasher: Hasher, bytes: Uint8Array): void {
  addLength(hasher, bytes.length);
  hasher.update(bytes);
}

function addLength(hasher: Hasher, length: number): void {
  const word = new Uint8Array(4);
  new DataView(word.buffer).setUint32(0, length, true);
  hasher.update(word);
}
