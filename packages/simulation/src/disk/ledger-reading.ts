import { createHash } from "node:crypto";

import type { Fence } from "@operant/protocol";
import { compareFences } from "@operant/protocol";

import { Inode } from "./medium.ts";

/** What a record of a ledger says, as far as it matters here. */
interface Head {
  readonly kind: string;
  readonly fence?: Fence;
  readonly first?: number;
  readonly count?: number;
  readonly subject?: number;
  readonly code?: string;
  readonly restored?: true;
}

/** What the durable bytes of a ledger say of every subject. */
interface Ledgered {
  /** Digest by subject, hexadecimal. */
  readonly committed: Map<number, string>;
  readonly quarantined: Map<number, string>;
  readonly fences: Map<number, Fence>;
  verified: number;
  conflicts: number;
  completed: boolean;
}

const FILE_HEADER = 16;
const LEAD = 24;
const CHAIN = 32;
const ENTRY = 36;
const FIRST_FENCE: Fence = { attempt: 0, takeover: 0 };

/**
 * Reads a ledger as it grows, apart from the code that writes it: a second reading of the format. It
 * notices what must never stand there: a subject committed twice, or under a fence that was overtaken.
 */
export class LedgerReading implements Ledgered {
  readonly committed = new Map<number, string>();
  readonly quarantined = new Map<number, string>();
  readonly fences = new Map<number, Fence>();
  verified = 0;
  conflicts = 0;
  completed = false;
  #inode: Inode | undefined;
  #end = FILE_HEADER;

  /** Reads on in the durable bytes. Returns what is wrong, if anything. */
  readOn(inode: Inode | undefined): string | undefined {
    if (inode === undefined) return undefined;
    if (inode !== this.#inode || inode.durable < this.#end) this.#begin(inode);
    const bytes = inode.durableBytes();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    while (this.#end + LEAD <= bytes.length) {
      const length = view.getUint32(this.#end + 4, true);
      const body = bytes.subarray(this.#end + LEAD, this.#end + LEAD + length);
      const next = this.#end + LEAD + length + CHAIN;
      if (next > bytes.length || !isWhole(bytes, this.#end, body)) return undefined;
      this.#end = next;
      const wrong = this.#readFrame(body);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  }

  #begin(inode: Inode): void {
    this.#inode = inode;
    this.#end = FILE_HEADER;
    this.committed.clear();
    this.quarantined.clear();
    this.fences.clear();
    this.verified = 0;
    this.conflicts = 0;
    this.completed = false;
  }

  #readFrame(body: Uint8Array): string | undefined {
    const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
    for (let offset = 0; offset < body.length;) {
      const headEnd = offset + 8 + view.getUint32(offset, true);
      const payloadEnd = headEnd + view.getUint32(offset + 4, true);
      const head = JSON.parse(
        Buffer.from(body.subarray(offset + 8, headEnd)).toString("utf8"),
      ) as Head;
      const wrong = this.#readRecord(head, body.subarray(headEnd, payloadEnd));
      if (wrong !== undefined) return wrong;
      offset = payloadEnd;
    }
    return undefined;
  }

  #readRecord(head: Head, payload: Uint8Array): string | undefined {
    const { kind, subject = -1, first = 0, count = 0, fence = FIRST_FENCE } = head;
    if (kind === "committed") return this.#commit(head, payload);
    if (kind === "verified") this.verified += payload.length / 4;
    if (kind === "conflict") this.conflicts += 1;
    if (kind === "quarantined") this.quarantined.set(subject, head.code ?? "");
    if (kind === "released") this.quarantined.delete(subject);
    if (kind === "complete") this.completed = true;
    if (kind !== "fenced") return undefined;
    for (let one = first; one < first + count; one += 1) this.raise(one, fence);
    return undefined;
  }

  #commit({ fence = FIRST_FENCE, restored }: Head, payload: Uint8Array): string | undefined {
    const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    for (let offset = 0; offset < payload.length; offset += ENTRY) {
      const subject = view.getUint32(offset, true);
      const digest = Buffer.from(payload.subarray(offset + 4, offset + ENTRY)).toString("hex");
      if (this.committed.has(subject) && restored !== true) {
        return `I2: subject ${subject} is committed twice`;
      }
      if (compareFences(fence, this.fences.get(subject) ?? FIRST_FENCE) < 0 && restored !== true) {
        return `I3: subject ${subject} is committed under attempt ${fence.attempt}, which is stale`;
      }
      this.committed.set(subject, digest);
      this.raise(subject, fence);
    }
    return undefined;
  }

  /** Says that a subject is due under a fence, as whoever enqueued it did. */
  raise(subject: number, fence: Fence): void {
    if (compareFences(fence, this.fences.get(subject) ?? FIRST_FENCE) > 0) {
      this.fences.set(subject, fence);
    }
  }
}

/** Reads a whole ledger; `wrong` says what must not stand there, if anything. */
export function readLedger(bytes: Uint8Array): {
  readonly reading: LedgerReading;
  readonly wrong: string | undefined;
} {
  const reading = new LedgerReading();
  const inode = new Inode();
  inode.append(bytes);
  inode.durable = inode.length;
  return { reading, wrong: reading.readOn(inode) };
}

function isWhole(bytes: Uint8Array, start: number, body: Uint8Array): boolean {
  const sum = createHash("sha256");
  sum.update(bytes.subarray(start + 4, start + 8)).update(body);
  return sum
    .digest()
    .subarray(0, 16)
    .equals(bytes.subarray(start + 8, start + LEAD));
}
