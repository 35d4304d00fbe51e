import { SnapshotError } from "@operant/agent";

const MAGIC = 0x7073_6f31; // "1osp"

/** One array of a snapshot, read and written in place. */
export type SnapshotArray = Float64Array | Float32Array | Int32Array | Uint32Array;

/**
 * Writes the state of an agent as bytes, little-endian: magic, number of parts, then for each part its
 * byte length and its bytes. Derived state (sums, lists, read-outs) is left out and rebuilt.
 */
export function writeSnapshot(parts: readonly SnapshotArray[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + 4 + part.byteLength, 8);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, parts.length, true);
  let at = 8;
  for (const part of parts) {
    view.setUint32(at, part.byteLength, true);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at + 4);
    at += 4 + part.byteLength;
  }
  return bytes;
}

/**
 * Reads a snapshot into arrays of the same shape. Throws a SnapshotError (a RangeError) and changes
 * nothing if the bytes are not a snapshot of these shapes.
 */
export function readSnapshot(
  agent: string,
  bytes: Uint8Array,
  parts: readonly SnapshotArray[],
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const expected = parts.reduce((sum, part) => sum + 4 + part.byteLength, 8);
  if (bytes.byteLength !== expected) {
    throw new SnapshotError(agent, `${bytes.byteLength} bytes where ${expected} are due`);
  }
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== parts.length) {
    throw new SnapshotError(agent, "the bytes do not begin like a snapshot");
  }
  let at = 8;
  for (const part of parts) {
    const length = view.getUint32(at, true);
    if (length !== part.byteLength) {
      throw new SnapshotError(agent, `a part of ${length} bytes where ${part.byteLength} are due`);
    }
    at += 4 + length;
  }
  at = 8;
  for (const part of parts) {
    const target = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    target.set(bytes.subarray(at + 4, at + 4 + part.byteLength));
    at += 4 + part.byteLength;
  }
}
