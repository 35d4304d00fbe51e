import type { BlockResult } from "@operant/protocol";
import { MAX_BLOCK_SUBJECTS } from "@operant/protocol";

/** Chooses how many subjects a block has. Results do not depend on it. */
export interface Sizing {
  /** Whether enough is known to fill the whole window. */
  readonly ready: boolean;
  /** Subjects of the next block, given how many are not yet enqueued. */
  next(unplanned: number): number;
  /** Learns from a finished block of `bytes` encoded bytes. */
  learn(result: BlockResult, bytes: number): void;
}

// A block costs about 0.2 ms besides its subjects; at this length that is nothing.
const TARGET_MS = 100;
// Near the end blocks shrink, so that threads finish together, but no further than this.
const SHORTEST_SHARE = 0.25;
const TAIL_BLOCKS = 16;
const WEIGHT = 0.2;

/** Always the same size. */
export function fixedSizing(size: number): Sizing {
  return { ready: true, next: () => size, learn: () => {} };
}

/** Measures what a subject takes and makes blocks of about 100 ms that fit a message. */
export function adaptiveSizing(maxPayload: number): Sizing {
  let msPerSubject: number | undefined;
  let bytesPerSubject = 0;
  return {
    get ready() {
      return msPerSubject !== undefined;
    },
    next(unplanned) {
      if (msPerSubject === undefined) return 1;
      const target = Math.min(TARGET_MS / msPerSubject, maxPayload / 4 / bytesPerSubject);
      const tail = Math.max(unplanned / TAIL_BLOCKS, target * SHORTEST_SHARE);
      const size = Math.floor(Math.min(target, tail));
      return Math.min(Math.max(size, 1), MAX_BLOCK_SUBJECTS);
    },
    learn(result, bytes) {
      if (result.failure !== undefined || !result.computeMs) return;
      const ms = Math.max(result.computeMs / result.block.subjectCount, 1e-4);
      const each = bytes / result.block.subjectCount;
      // The first block of a thread also loads the study; it is forgotten fast.
      const old = msPerSubject ?? ms;
      msPerSubject = Math.min(old + WEIGHT * (ms - old), 4 * ms);
      bytesPerSubject = Math.max(each, bytesPerSubject + WEIGHT * (each - bytesPerSubject));
    },
  };
}
