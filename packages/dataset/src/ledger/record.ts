import type { Fence, Worker } from "@operant/protocol";

/** Where a block result lies in the spool. */
export interface SpoolPlace {
  readonly segment: number;
  readonly offset: number;
  readonly length: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** One Parquet file. */
export interface PartEntry {
  readonly table: string;
  /** Path inside the dataset, e.g. "trials/part-00003.parquet". */
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
}

/** First record of every ledger: whose results these are and how they are divided. */
export interface OpenedRecord {
  readonly kind: "opened";
  readonly study: string;
  /** Id of the study: SHA-256 of manifest.json, hexadecimal. */
  readonly id: string;
  readonly subjects: number;
  readonly conditions: number;
  readonly subjectsPerCondition: number;
  readonly shardSize: number;
  /** SHA-256 of conditions.parquet, hexadecimal. */
  readonly conditionsSha256: string;
}

/** First results of subjects; the payload holds for each its index (u32) and its digest. */
export interface CommittedRecord {
  readonly kind: "committed";
  readonly fence: Fence;
  readonly worker?: Worker | undefined;
  readonly place: SpoolPlace;
  readonly steps: number;
  readonly trials: number;
  readonly spineUpdates: number;
  /** Rows that had been lost are back; the subjects were counted before. */
  readonly restored?: true;
}

/** Further results with equal digests; the payload holds the subjects (u32 each). */
interface VerifiedRecord {
  readonly kind: "verified";
  readonly fence: Fence;
  readonly worker?: Worker | undefined;
}

/** A further result with another digest. */
interface ConflictRecord {
  readonly kind: "conflict";
  readonly subject: number;
  readonly committed: string;
  readonly other: string;
  readonly committedBy?: Worker | undefined;
  readonly otherBy?: Worker | undefined;
  readonly file: string;
}

interface QuarantinedRecord {
  readonly kind: "quarantined";
  readonly subject: number;
  readonly code: string;
  readonly message: string;
}

interface ReleasedRecord {
  readonly kind: "released";
  readonly subject: number;
}

/** First results of the range count only from this fence on. */
interface FencedRecord {
  readonly kind: "fenced";
  readonly first: number;
  readonly count: number;
  readonly fence: Fence;
}

/** A shard became Parquet parts; the payload holds the digests of its subjects in order. */
export interface SealedRecord {
  readonly kind: "sealed";
  readonly shard: number;
  readonly parts: readonly PartEntry[];
}

/** The parts of a shard are gone, or one of its subjects is wanted again: it is open once more; the payload holds its digests. */
interface UnsealedRecord {
  readonly kind: "unsealed";
  readonly shard: number;
}

/** The accounts of the finished study. */
interface CompleteRecord {
  readonly kind: "complete";
  readonly statement: object;
}

export type RecordHead =
  | OpenedRecord
  | CommittedRecord
  | VerifiedRecord
  | ConflictRecord
  | QuarantinedRecord
  | ReleasedRecord
  | FencedRecord
  | SealedRecord
  | UnsealedRecord
  | CompleteRecord;

/** A record: what it says as JSON, and bytes that belong to it. */
export interface LedgerRecord<Head extends RecordHead = RecordHead> {
  readonly head: Head;
  readonly payload: Uint8Array;
}

const NOTHING = new Uint8Array(0);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function record<Head extends RecordHead>(
  head: Head,
  payload: Uint8Array = NOTHING,
): LedgerRecord<Head> {
  return { head, payload };
}

/** Encodes records one after the other, with the place of each payload within the bytes. */
export function encodeRecords(records: readonly LedgerRecord[]): {
  readonly body: Uint8Array;
  readonly payloadOffsets: readonly number[];
} {
  const heads = records.map(({ head }) => encoder.encode(JSON.stringify(head)));
  const sizes = records.map(({ payload }, i) => 8 + (heads[i]?.length ?? 0) + payload.length);
  const body = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(body.buffer);
  const payloadOffsets: number[] = [];
  let offset = 0;
  for (const [i, { payload }] of records.entries()) {
    const head = heads[i] ?? NOTHING;
    view.setUint32(offset, head.length, true);
    view.setUint32(offset + 4, payload.length, true);
    body.set(head, offset + 8);
    body.set(payload, offset + 8 + head.length);
    payloadOffsets.push(offset + 8 + head.length);
    offset += sizes[i] ?? 0;
  }
  return { body, payloadOffsets };
}

/**
 * Decodes the records of a frame whose checksum was good.
 *
 * @yields each record, its payload a view, and the place of the payload within the body
 */
export function* decodeRecords(
  body: Uint8Array,
): Generator<{ readonly record: LedgerRecord; readonly payloadOffset: number }> {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  for (let offset = 0; offset < body.length;) {
    const headEnd = offset + 8 + view.getUint32(offset, true);
    const payloadEnd = headEnd + view.getUint32(offset + 4, true);
    const head = JSON.parse(decoder.decode(body.subarray(offset + 8, headEnd))) as RecordHead;
    yield {
      record: { head, payload: body.subarray(headEnd, payloadEnd) },
      payloadOffset: headEnd,
    };
    offset = payloadEnd;
  }
}

/** Length of one entry of a committed record: index (u32) and digest. */
const ENTRY_BYTES = 36;

/** Packs subjects with their digests. */
export function packDigests(
  entries: readonly { readonly subject: number; readonly digest: Uint8Array }[],
): Uint8Array {
  const bytes = new Uint8Array(entries.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [i, { subject, digest }] of entries.entries()) {
    view.setUint32(i * ENTRY_BYTES, subject, true);
    bytes.set(digest, i * ENTRY_BYTES + 4);
  }
  return bytes;
}

/**
 * Unpacks what `packDigests` packed.
 *
 * @yields each subject with its digest, a view
 */
export function* unpackDigests(
  payload: Uint8Array,
): Generator<{ readonly subject: number; readonly digest: Uint8Array }> {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  for (let offset = 0; offset < payload.length; offset += ENTRY_BYTES) {
    const subject = view.getUint32(offset, true);
    yield { subject, digest: payload.subarray(offset + 4, offset + ENTRY_BYTES) };
  }
}

/** Packs subject indices. */
export function packSubjects(subjects: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(subjects.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, subject] of subjects.entries()) view.setUint32(i * 4, subject, true);
  return bytes;
}

/** Unpacks what `packSubjects` packed. */
export function unpackSubjects(payload: Uint8Array): readonly number[] {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  return Array.from({ length: payload.length / 4 }, (_, i) => view.getUint32(i * 4, true));
}
