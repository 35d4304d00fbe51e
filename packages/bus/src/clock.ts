/** Time as a seam: monotonic milliseconds and one-shot timers. Nothing else may measure or wait. */
export interface Clock {
  /** Monotonic milliseconds from an arbitrary start. */
  nowMs(): number;
  /**
   * Runs `task` once after `delayMs`; the answer cancels it. A `background` timer does not keep the
   * process alive.
   */
  schedule(delayMs: number, task: () => void, urgency?: "background"): () => void;
}

/** The clock of this process. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  schedule(delayMs, task, urgency) {
    const timer = setTimeout(task, delayMs);
    if (urgency === "background") timer.unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until it is told to advance. */
export interface ManualClock extends Clock {
  /** Moves time forward, running due tasks in the order of their times (ties: as scheduled). */
  advance(byMs: number): void;
}

interface Timer {
  readonly atMs: number;
  readonly order: number;
  readonly task: () => void;
}

/** Creates a clock for tests and simulations. */
export function createManualClock(startMs = 0): ManualClock {
  const timers = new Set<Timer>();
  let nowMs = startMs;
  let order = 0;

  function nextDue(untilMs: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of timers) {
      if (timer.atMs > untilMs) continue;
      const earlier = next === undefined || timer.atMs < next.atMs;
      if (earlier || (timer.atMs === next?.atMs && timer.order < next.order)) next = timer;
    }
    return next;
  }

  return {
    nowMs: () => nowMs,
    schedule(delayMs, task) {
      const timer = { atMs: nowMs + Math.max(0, delayMs), order: order++, task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(byMs) {
      const untilMs = nowMs + byMs;
      for (let due = nextDue(untilMs); due !== undefined; due = nextDue(untilMs)) {
        timers.delete(due);
        nowMs = Math.max(nowMs, due.atMs);
        due.task();
      }
      nowMs = untilMs;
    },
  };
}
