/** Unread messages that one subscription keeps; newer ones are dropped rather than memory filled. */
export const MOST_UNREAD = 65_536;

/** A line of values with one reader. */
export interface Mailbox<T> extends AsyncIterable<T> {
  /** Appends a value; false when it was dropped, because the line is full or has ended. */
  push(value: T): boolean;
  /** Lets the reader finish what has arrived, then ends. Later pushes are dropped. */
  stop(): void;
}

/**
 * Creates a mailbox of at most `capacity` unread values; `onStop` runs once, also when the reader leaves
 * its loop.
 */
export function createMailbox<T>(onStop: () => void, capacity = Infinity): Mailbox<T> {
  // Two piles, so that taking the oldest does not move the rest.
  let arrived: T[] = [];
  let unread: T[] = [];
  let stopped = false;
  let wake: (() => void) | undefined;

  function stop(): void {
    if (stopped) return;
    stopped = true;
    onStop();
    wake?.();
  }

  async function* read(): AsyncGenerator<T> {
    try {
      for (;;) {
        while (unread.length > 0 || arrived.length > 0) {
          if (unread.length === 0) [unread, arrived] = [arrived.reverse(), unread];
          yield unread.pop() as T;
        }
        if (stopped) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      stop();
    }
  }

  const reader = read();
  return {
    push(value) {
      if (stopped || arrived.length + unread.length >= capacity) return false;
      arrived.push(value);
      wake?.();
      return true;
    },
    stop,
    [Symbol.asyncIterator]: () => reader,
  };
}
