import type { Chance } from "./chance.ts";

/** Who waits for an effect: while it is paused the effect waits, once it is dead it never happens. */
export interface Owner {
  readonly dead: boolean;
  readonly pausedUntilMs: number;
}

/** Decides what happens next. Everything that any part of a simulation waits for is in here. */
export interface Scheduler {
  /** Simulated time, ms. */
  readonly nowMs: number;
  /** Events that have happened. */
  readonly steps: number;
  /** Lets `run` happen after `delayMs`; the answer cancels it. */
  at(delayMs: number, run: () => void, owner?: Owner): () => void;
  /**
   * Lets the next event happen, and all code that follows from it until everything waits again. False:
   * nothing is left to happen.
   */
  step(): Promise<boolean>;
}

interface Event {
  atMs: number;
  readonly tie: number;
  readonly run: () => void;
  readonly owner: Owner | undefined;
  cancelled: boolean;
}

/** Creates a scheduler; events of one instant happen in an order drawn from `chance`. */
export function createScheduler(chance: Chance): Scheduler {
  const heap = createHeap();
  let nowMs = 0;
  let steps = 0;

  function next(): Event | undefined {
    for (let event = heap.pop(); event !== undefined; event = heap.pop()) {
      if (event.cancelled || event.owner?.dead === true) continue;
      const resumesMs = event.owner?.pausedUntilMs ?? 0;
      if (resumesMs <= event.atMs) return event;
      event.atMs = resumesMs;
      heap.push(event);
    }
    return undefined;
  }

  return {
    get nowMs() {
      return nowMs;
    },
    get steps() {
      return steps;
    },
    at(delayMs, run, owner) {
      const atMs = nowMs + Math.max(0, delayMs);
      const event = { atMs, tie: chance.uniform(), run, owner, cancelled: false };
      heap.push(event);
      return () => {
        event.cancelled = true;
      };
    },
    async step() {
      const event = next();
      if (event === undefined) return false;
      nowMs = Math.max(nowMs, event.atMs);
      steps += 1;
      event.run();
      // One turn of the loop: every promise that could go on has gone on.
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
      return true;
    },
  };
}

function before(left: Event, right: Event): boolean {
  return left.atMs < right.atMs || (left.atMs === right.atMs && left.tie < right.tie);
}

/** A binary heap, earliest event first. */
function createHeap(): { push(event: Event): void; pop(): Event | undefined } {
  const events: Event[] = [];
  return {
    push(event) {
      let place = events.push(event) - 1;
      while (place > 0) {
        const parent = (place - 1) >> 1;
        const above = events[parent] as Event;
        if (!before(event, above)) break;
        events[place] = above;
        place = parent;
      }
      events[place] = event;
    },
    pop() {
      const first = events[0];
      const last = events.pop();
      if (first === undefined || last === undefined || events.length === 0) return first;
      let place = 0;
      for (;;) {
        let child = 2 * place + 1;
        if (child >= events.length) break;
        if (child + 1 < events.length && before(events[child + 1] as Event, events[child] as Event))
          child += 1;
        if (!before(events[child] as Event, last)) break;
        events[place] = events[child] as Event;
        place = child;
      }
      events[place] = last;
      return first;
    },
  };
}
