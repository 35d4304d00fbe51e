import type { Clock } from "@operant/bus";

/** What a lookout sees of a study and of the broker. */
export interface LookoutSetting {
  readonly clock: Clock;
  /** Time between two looks, ms. */
  readonly everyMs: number;
  /** Blocks of the study that are on their way. */
  readonly outstanding: () => number;
  /** Results of the study received so far. */
  readonly heard: () => number;
  /** Messages in the broker's queues: first the blocks are counted, then the results. */
  readonly stowed: () => Promise<number>;
  /** Puts the manifest and its modules back where the broker has lost them. */
  readonly restore: () => Promise<void>;
  /** Called when the broker has nothing left of what is on its way. */
  readonly onLost: () => void;
}

/**
 * Watches whether the broker still has what it was given. A block is in its queue until its result is in
 * the other one, and there until it is committed; so where blocks are on their way, both queues are
 * empty, and nothing was heard from one look to the next, the broker has lost them. The answer ends it.
 */
export function keepLookout(setting: LookoutSetting): () => void {
  const { clock, everyMs, outstanding, heard, stowed, restore, onLost } = setting;
  let stopped = false;
  let cancel = (): void => {};
  /** What had been heard when the queues were found empty. */
  let emptySince: number | undefined;

  async function look(): Promise<void> {
    if (outstanding() === 0) {
      emptySince = undefined;
      return;
    }
    await restore();
    const before = heard();
    if ((await stowed()) > 0 || heard() !== before) {
      emptySince = undefined;
    } else if (emptySince === before) {
      emptySince = undefined;
      if (!stopped) onLost();
    } else {
      emptySince = before;
    }
  }

  function again(): void {
    if (stopped) return;
    cancel = clock.schedule(
      everyMs,
      // A broker that does not answer says nothing about what it has.
      () => void look().then(again, again),
      "background",
    );
  }

  again();
  return () => {
    stopped = true;
    cancel();
  };
}
