import { totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";

const MIB = 2 ** 20;
// Of the machine's memory, all threads together; the rest is for results on their way and for others.
const SHARE = 0.7;
const LEAST_MB = 128;
// Asking costs about a microsecond.
const CALLS_PER_LOOK = 16;

/** Heap limit of one of `threads` threads in MiB: its part of what this machine or container has. */
export function memoryPerThreadMb(threads: number): number {
  const granted = process.constrainedMemory();
  const machine = totalmem();
  const total = granted > 0 && granted < machine ? granted : machine;
  return Math.max(LEAST_MB, Math.floor((SHARE * total) / threads / MIB));
}

/**
 * Creates the check of a thread's typed arrays, which the heap limit does not cover. Called once per
 * progress report; throws a RangeError when they take more than `limitMb`.
 */
export function createMemoryGuard(limitMb: number): () => void {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls % CALLS_PER_LOOK !== 0) return;
    const takenMb = Math.round(getHeapStatistics().external_memory / MIB);
    if (takenMb <= limitMb) return;
    throw new RangeError(
      `out of memory: typed arrays take ${takenMb} MB, allowed are ${limitMb} MB per thread`,
    );
  };
}
