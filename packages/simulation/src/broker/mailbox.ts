/** A line of values with one reader. */
export interface Mailbox<T> extends AsyncIterable<T> {
  push(value: T): void;
  stop(): void;
}

/** Creates a mailbox; `onStop` runs once, also when the reader leaves its loop. */
export function createMailbox<T>(onStop: () => void): Mailbox<T> {
  const arrived: T[] = [];
  let stopped = false;
  let wake = (): void => {};

  function stop(): void {
    if (stopped) return;
    stopped = true;
    onStop();
    wake();
  }

  async function* read(): AsyncGenerator<T> {
    try {
      for (;;) {
        while (arrived.length > 0) yield arrived.shift() as T;
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
      if (stopped) return;
      arrived.push(value);
      wake();
    },
    stop,
    [Symbol.asyncIterator]: () => reader,
  };
}
