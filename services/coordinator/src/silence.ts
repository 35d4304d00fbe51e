import type { Clock } from "@operant/bus";

/** Watches for a time in which nothing is heard. */
export interface Silence {
  /** Starts the time anew. */
  heard(): void;
  stop(): void;
}

const LONGEST_FACTOR = 64;

/**
 * Creates a watch that calls `onSilence` whenever nothing was heard for `quietMs()`. Each time it waits
 * twice as long, up to 64 times, so that blocks which are merely slow are not fenced out for ever.
 */
export function createSilence(clock: Clock, quietMs: () => number, onSilence: () => void): Silence {
  let factor = 1;
  let stopped = false;
  let cancel = (): void => {};

  function listen(): void {
    cancel();
    if (stopped) return;
    cancel = clock.schedule(quietMs() * factor, () => {
      factor = Math.min(2 * factor, LONGEST_FACTOR);
      listen();
      onSilence();
    });
  }

  return {
    heard: listen,
    stop() {
      stopped = true;
      cancel();
    },
  };
}
