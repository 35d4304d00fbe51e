import type { Clock } from "@operant/bus";

import type { Range } from "./range.ts";

/** Ranges that no node has taken up, because something outside the study is in the way. */
export interface Hold {
  /** Why the last range came back; undefined since the last one that ran. */
  readonly reason: string | undefined;
  /** Whether ranges wait here to be offered again. */
  readonly waiting: boolean;
  /** Most blocks to offer at once, now. */
  readonly most: number;
  /** Keeps a range, to be offered again after a pause under at least this attempt; true: a new reason. */
  refused(range: Range, leastAttempt: number, reason: string): boolean;
  /** Some node has run a block. */
  ran(): void;
  /** Drops what waits. */
  stop(): void;
}

/** The pause grows with the time since a block last ran, between these. */
const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Creates an empty hold. Ranges are offered again by `offer`, together, after a pause of 1 to 30 s. Once
 * nothing has run for longer than that, one block at a time asks whether the obstacle is gone, so that a
 * study may be held for weeks at hardly any cost.
 */
export function createHold(
  clock: Clock,
  offer: (ranges: readonly Range[], leastAttempt: number) => void,
): Hold {
  let waiting: Range[] = [];
  let leastAttempt = 1;
  let reason: string | undefined;
  /** Each node has its own reason; they are few. */
  const reasons = new Set<string>();
  let lastRanMs: number | undefined;
  let cancel: (() => void) | undefined;

  const idleMs = (): number => (lastRanMs === undefined ? 0 : clock.nowMs() - lastRanMs);

  function release(): void {
    const ranges = waiting;
    cancel = undefined;
    waiting = [];
    offer(ranges, leastAttempt);
  }

  return {
    get reason() {
      return reason;
    },
    get waiting() {
      return waiting.length > 0;
    },
    get most() {
      return idleMs() > LONGEST_PAUSE_MS && reason !== undefined ? 1 : Infinity;
    },
    refused(range, attempt, why) {
      lastRanMs ??= clock.nowMs();
      reason = why;
      leastAttempt = Math.max(leastAttempt, attempt);
      waiting.push(range);
      const pauseMs = Math.min(Math.max(idleMs(), SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS);
      cancel ??= clock.schedule(pauseMs, release);
      const known = reasons.size;
      return reasons.add(why).size > known;
    },
    ran() {
      lastRanMs = clock.nowMs();
      reason = undefined;
    },
    stop() {
      cancel?.();
      waiting = [];
    },
  };
}
