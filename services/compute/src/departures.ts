import type { Clock } from "@operant/bus";

/** Lets results that are finished shortly after one another leave together. */
export interface Departures {
  /** Resolves when a result may leave. */
  board(): Promise<void>;
  /** Nobody else comes: whoever waits leaves now. */
  leave(): void;
}

export interface DeparturesSetting {
  readonly clock: Clock;
  /** Results that are worth leaving for, now. */
  readonly together: () => number;
  /** Longest wait of the first, ms. */
  readonly mostMs: number;
  /** Whether others may still come. */
  readonly expectsMore: () => boolean;
}

/**
 * Creates the place where results wait for company. Those that leave in one turn share a packet, and so
 * do the broker's answers and the acknowledgements that follow.
 */
export function createDepartures(setting: DeparturesSetting): Departures {
  const { clock, together, mostMs, expectsMore } = setting;
  let waiting: (() => void)[] = [];
  let cancel = (): void => {};

  function leave(): void {
    cancel();
    const leaving = waiting;
    waiting = [];
    for (const go of leaving) go();
  }

  return {
    board() {
      return new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length >= together() || !expectsMore()) leave();
        else if (waiting.length === 1) cancel = clock.schedule(mostMs, leave);
      });
    },
    leave,
  };
}
