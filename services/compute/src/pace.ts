/** Learns how many blocks must wait beside the threads, so that none stands still while the broker answers. */
export interface Pace {
  /** A block left its thread. */
  computed(): void;
  /** The broker took `ms` to answer. */
  answered(ms: number): void;
  /** Blocks to hold beyond the threads. */
  reserve(): number;
  /** Blocks that are worth one exchange with the broker: taken together, and answered together. */
  together(): number;
}

// A free place waits for the exchange that is going on, for its own, and for the block's lease.
const EXCHANGES = 3;
const MOST_PER_THREAD = 4;
/** How long a short block's result may wait for others, and so how many blocks share an exchange, ms. */
export const COMPANY_MS = 250;
// Seven eighths of the exchanges are saved by then; more in company would drain a coordinator's window.
const MOST_TOGETHER = 8;
const SAMPLES = 9;

/**
 * Creates the pace of a node. Its reserve is half the threads, and as many blocks more as the threads
 * finish during three exchanges with the broker, at most four for each thread:
 *
 *   reserve = max(1, threads / 2) + 3 · exchange / time between two finished blocks   (medians of nine)
 *
 * A node beside its broker holds back next to nothing; one that is 40 ms away from it never idles.
 * As many blocks as the threads finish in a quarter of a second, at most eight, share an exchange: each
 * costs four processes a turn, which is much beside a block of 50 ms.
 */
export function createPace(threads: number, nowMs: () => number): Pace {
  const least = Math.max(1, Math.floor(threads / 2));
  const gapsMs: number[] = [];
  const answersMs: number[] = [];
  let lastMs: number | undefined;

  return {
    computed() {
      const now = nowMs();
      if (lastMs !== undefined) keep(gapsMs, now - lastMs);
      lastMs = now;
    },
    answered: (ms) => keep(answersMs, ms),
    reserve() {
      const gap = median(gapsMs);
      const answer = median(answersMs);
      if (gap === undefined || answer === undefined) return least;
      const during = Math.round((EXCHANGES * answer) / Math.max(gap, 1));
      return Math.min(least + during, Math.max(least, MOST_PER_THREAD * threads));
    },
    together() {
      const gap = median(gapsMs);
      if (gap === undefined) return 1;
      const during = Math.floor(COMPANY_MS / Math.max(gap, 1));
      return Math.max(1, Math.min(during, MOST_TOGETHER));
    },
  };
}

function keep(samples: number[], value: number): void {
  samples.push(value);
  if (samples.length > SAMPLES) samples.shift();
}

function median(samples: readonly number[]): number | undefined {
  return [...samples].sort((a, b) => a - b)[samples.length >> 1];
}
