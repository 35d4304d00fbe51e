import { operant } from "#wire";

import { checkBytes, checkUint, inconsistent, MAX_UINT32 } from "./check.ts";
import type { Decoded } from "./frame.ts";
import { checkKnown, frame, FrameKind, readBytes, unframe } from "./frame.ts";

/** Length of a study id, a subject's digest and a plug-in's hash in bytes. */
export const HASH_BYTES = 32;

/** Most subjects of one block. */
export const MAX_BLOCK_SUBJECTS = 65_536;

/** A range of subjects of one condition: the unit of work. */
export interface Block {
  /** Id of the study, 32 bytes. */
  readonly study: Uint8Array;
  /** Index of the first subject in the whole study. */
  readonly firstSubject: number;
  /** 1 to 65,536. */
  readonly subjectCount: number;
  /** From 1; raised each time the range is enqueued again. */
  readonly attempt: number;
}

/** The right to report a block; compared by attempt, then by takeover. */
export interface Fence {
  readonly attempt: number;
  readonly takeover: number;
}

/** Frames a block. Throws ProtocolError. */
export function encodeBlock(block: Block): Uint8Array {
  checkBlock("block", block);
  return frame(FrameKind.block, operant.v1.Block.encode(block));
}

/** Reads a framed block. */
export function decodeBlock(bytes: Uint8Array): Decoded<Block> {
  return unframe(FrameKind.block, bytes, (reader) =>
    readBlock("block", operant.v1.Block.decode(reader)),
  );
}

/** Compares two fences: negative when `left` is the older, 0 when they are equal. */
export function compareFences(left: Fence, right: Fence): number {
  return left.attempt - right.attempt || left.takeover - right.takeover;
}

/** Throws ProtocolError unless the block is in range. */
export function checkBlock(field: string, block: Block): void {
  checkBytes(`${field}.study`, block.study, HASH_BYTES);
  checkUint(`${field}.first_subject`, block.firstSubject);
  checkUint(`${field}.subject_count`, block.subjectCount, 1, MAX_BLOCK_SUBJECTS);
  checkUint(`${field}.attempt`, block.attempt, 1);
  if (block.firstSubject + block.subjectCount - 1 > MAX_UINT32) {
    throw inconsistent(field, `the last subject lies beyond ${MAX_UINT32}; use smaller studies`);
  }
}

/** Throws ProtocolError unless the fence is in range. */
export function checkFence(field: string, fence: Fence): void {
  checkUint(`${field}.attempt`, fence.attempt, 1);
  checkUint(`${field}.takeover`, fence.takeover);
}

/** Turns a decoded block into a checked one. */
export function readBlock(field: string, wire: operant.v1.Block.$Properties): Block {
  checkKnown(field, wire);
  const block = {
    study: readBytes(wire.study),
    firstSubject: wire.firstSubject ?? 0,
    subjectCount: wire.subjectCount ?? 0,
    attempt: wire.attempt ?? 0,
  };
  checkBlock(field, block);
  return block;
}

/** Turns a decoded fence into a checked one. */
export function readFence(field: string, wire: operant.v1.Fence.$Properties): Fence {
  checkKnown(field, wire);
  const fence = { attempt: wire.attempt ?? 0, takeover: wire.takeover ?? 0 };
  checkFence(field, fence);
  return fence;
}
