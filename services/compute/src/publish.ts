import type { Clock, Queue } from "@operant/bus";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

let published = 0;

/**
 * Publishes a result under one id until the queue says that it has it. Where the answer is unknown
 * (time-out, lost connection) the same id is repeated. Throws when `signal` ends it first.
 */
export async function publishUntilStored(
  results: Queue,
  bytes: Uint8Array,
  instance: string,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  // Every computed result has an id of its own: a second run of a block is an audit, not a duplicate.
  published += 1;
  const id = `${instance}/${published}`;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    const stored = await results.publish(bytes, id);
    if (stored.kind !== "unknown") return;
    await pause(clock, pauseMs, signal);
  }
}

/** Waits; throws the signal's reason when it is aborted. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      cancel();
      reject(signal.reason as Error);
    };
    const cancel = clock.schedule(ms, () => {
      signal.removeEventListener("abort", stop);
      resolve();
    });
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
