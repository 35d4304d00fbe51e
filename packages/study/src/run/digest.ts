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
const plainSha256: CreateHasher = () => sha256.create();

/**
 * Digest of one subject: SHA-256 over the canonical bytes of its trials table and the final snapshot
 * of its agent. Canonical bytes: the number of rows; for each column its name, its type, its dictionary
 * and its little-endian values; every text and every run of bytes preceded by its length (uint32,
 * little-endian). What else is recorded does not enter.
 */
export function digestOf(trials: Table, snapshot: Uint8Array, create = plainSha256): Uint8Array {
  const hasher = create();
  const word = new Uint8Array(4);
  const view = new DataView(word.buffer);
  const addLength = (length: number): void => {
    view.setUint32(0, length, true);
    hasher.update(word);
  };
  const addBytes = (bytes: Uint8Array): void => {
    addLength(bytes.length);
    hasher.update(bytes);
  };
  addLength(trials.rows);
  addLength(trials.columns.length);
  for (const column of trials.columns) {
    addBytes(utf8ToBytes(column.name));
    addBytes(utf8ToBytes(column.type));
    addLength(column.texts.length);
    for (const text of column.texts) addBytes(utf8ToBytes(text));
    addBytes(column.values);
  }
  addBytes(snapshot);
  return new Uint8Array(hasher.digest());
}
