import { createHash } from "node:crypto";

import type { Store } from "../storage/store.ts";

/** Format of the dataset: raised when an old release could misread a new dataset. */
export const DATASET_FORMAT = 1;

/** "OPERANT\n", format (u32), 4 zero bytes. */
export const FILE_HEADER_BYTES = 16;
const SIGNATURE = new TextEncoder().encode("OPERANT\n");

// A frame is what one fsync makes durable:
//   "OPLF" · body length (u32) · first 16 bytes of SHA-256(length · body) · body · chain (32 bytes)
// with chain = SHA-256(chain before · length · body). So damage shows, and so does a frame that was
// taken out or moved. All integers are little-endian.
const MAGIC = new Uint8Array([0x4f, 0x50, 0x4c, 0x46]);
const LEAD_BYTES = 24;
const CHAIN_BYTES = 32;

/** Bytes of a frame around its body. */
const FRAME_OVERHEAD = LEAD_BYTES + CHAIN_BYTES;
/** Where the body begins within a frame. */
export const BODY_OFFSET = LEAD_BYTES;

/** First bytes of every ledger. */
export function fileHeader(): Uint8Array {
  const header = new Uint8Array(FILE_HEADER_BYTES);
  header.set(SIGNATURE);
  new DataView(header.buffer).setUint32(8, DATASET_FORMAT, true);
  return header;
}

/** Reads the format of a ledger; undefined when the signature is damaged. */
export function formatOf(header: Uint8Array): number | undefined {
  if (SIGNATURE.some((byte, index) => header[index] !== byte)) return undefined;
  return new DataView(header.buffer, header.byteOffset).getUint32(8, true);
}

/** The chain before the first frame. */
export function firstChain(): Uint8Array {
  return sha256(fileHeader());
}

/** Frames `body` after `chain`; the last 32 bytes of the result are the chain for the next frame. */
export function encodeFrame(chain: Uint8Array, body: Uint8Array): Uint8Array {
  const frame = new Uint8Array(FRAME_OVERHEAD + body.length);
  frame.set(MAGIC);
  new DataView(frame.buffer).setUint32(4, body.length, true);
  frame.set(body, LEAD_BYTES);
  const length = frame.subarray(4, 8);
  frame.set(sha256(length, body).subarray(0, 16), 8);
  frame.set(sha256(chain, length, body), LEAD_BYTES + body.length);
  return frame;
}

/** A good frame: where it begins and ends in the file, its body, the chain after it. */
export interface Frame {
  readonly offset: number;
  readonly end: number;
  readonly body: Uint8Array;
  readonly chain: Uint8Array;
}

/** Reads a file forwards through a window of at least 4 MiB, so that memory stays bounded. */
export class FrameReader {
  readonly #store: Store;
  readonly #path: string;
  readonly size: number;
  #window = new Uint8Array(0);
  #windowStart = 0;

  constructor(store: Store, path: string, size: number) {
    this.#store = store;
    this.#path = path;
    this.size = size;
  }

  /** Reads the frame at `offset`; undefined when the bytes there are none, or damaged. */
  async frameAt(offset: number): Promise<Frame | undefined> {
    const lead = await this.#bytes(offset, LEAD_BYTES);
    if (lead === undefined || MAGIC.some((byte, index) => lead[index] !== byte)) return undefined;
    const length = new DataView(lead.buffer, lead.byteOffset).getUint32(4, true);
    const whole = await this.#bytes(offset, FRAME_OVERHEAD + length);
    if (whole === undefined) return undefined;
    const body = whole.subarray(LEAD_BYTES, LEAD_BYTES + length);
    const expected = sha256(whole.subarray(4, 8), body).subarray(0, 16);
    if (!equalBytes(expected, whole.subarray(8, LEAD_BYTES))) return undefined;
    const chain = whole.slice(LEAD_BYTES + length);
    return { offset, end: offset + whole.length, body, chain };
  }

  /** Finds the first good frame at or after `offset`, whatever lies before it. */
  async nextFrame(offset: number): Promise<Frame | undefined> {
    const step = 1 << 20;
    for (let start = offset; start < this.size; start += step) {
      const bytes = await this.#bytes(start, Math.min(step + MAGIC.length - 1, this.size - start));
      if (bytes === undefined) return undefined;
      const buffer = Buffer.from(bytes);
      for (let at = buffer.indexOf(MAGIC); at >= 0; at = buffer.indexOf(MAGIC, at + 1)) {
        const frame = await this.frameAt(start + at);
        if (frame !== undefined) return frame;
      }
    }
    return undefined;
  }

  async #bytes(offset: number, length: number): Promise<Uint8Array | undefined> {
    if (offset + length > this.size) return undefined;
    const end = this.#windowStart + this.#window.length;
    if (offset < this.#windowStart || offset + length > end) {
      const wanted = Math.min(Math.max(length, 1 << 22), this.size - offset);
      this.#window = new Uint8Array(await this.#store.readAt(this.#path, offset, wanted));
      this.#windowStart = offset;
      if (this.#window.length < length) return undefined;
    }
    const from = offset - this.#windowStart;
    return this.#window.subarray(from, from + length);
  }
}

/** Tells whether `frame` follows a frame that left `chain`. */
export function follows(chain: Uint8Array, frame: Frame): boolean {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, frame.body.length, true);
  return equalBytes(sha256(chain, length, frame.body), frame.chain);
}

export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && Buffer.compare(left, right) === 0;
}

/** SHA-256 over the parts in order. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}
