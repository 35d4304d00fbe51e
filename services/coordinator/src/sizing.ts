import type { BlockResult } from "@operant/protocol";
import { MAX_BLOCK_SUBJECTS } from "@operant/protocol";

/** Chooses how many subjects a block has and how many blocks are on their way. Results depend on neither. */
export interface Sizing {
  /** Subjects of the next block, given how many are not yet enqueued. */
  size(unplanned: number): number;
  /** Blocks that may be on their way now, at most `most`. */
  window(most: number): number;
  /** Learns from a finished block of `bytes` encoded bytes. */
  learn(result: BlockResult, bytes: number): void;
}

// A block costs about half a millisecond besides its subjects; at this length that is nothing.
const TARGET_MS = 100;
// Near the end blocks shrink, so that threads finish together, but no further than this.
const SHORTEST_SHARE = 0.25;
const TAIL_BLOCKS = 16;
// Until much is known little is sent out: a thread's first block also loads the study and misleads.
const FIRST_WINDOW = 16;
const WINDOW_PER_RESULT = 2;
const SAMPLES = 15;

/** Always the same size. */
export function fixedSizing(size: number): Sizing {
  return { size: () => size, window: (most) => most, learn: () => {} };
}

/** Measures what a subject takes and makes blocks of about 100 ms that fit a message. */
export function adaptiveSizing(maxPayload: number): Sizing {
  const samples: number[] = [];
  let results = 0;
  let bytesPerSubject = 1;
  return {
    size(unplanned) {
      const ms = lowerQuartile(samples);
      if (ms === undefined) return 1;
      const target = Math.min(TARGET_MS / ms, maxPayload / 4 / bytesPerSubject);
      const tail = Math.max(unplanned / TAIL_BLOCKS, target * SHORTEST_SHARE);
      const size = Math.floor(Math.min(target, tail));
      return Math.min(Math.max(size, 1), MAX_BLOCK_SUBJECTS);
    },
    window: (most) => Math.min(most, FIRST_WINDOW + WINDOW_PER_RESULT * results),
    learn({ failure, computeMs, block }, bytes) {
      if (failure !== undefined || !computeMs) return;
      results += 1;
      samples.push(Math.max(computeMs / block.subjectCount, 1e-4));
      if (samples.length > SAMPLES) samples.shift();
      bytesPerSubject = Math.max(bytesPerSubject, bytes / block.subjectCount);
    },
  };
}

/** A cold or busy thread takes longer than its subjects do, never shorter: the median would believe it. */
function lowerQuartile(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 2];
}
