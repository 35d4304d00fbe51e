import type { Clock } from "@operant/bus";

/** Calls `task` every `everyMs` after it has finished, until the answer is called. Failures are dropped. */
export function repeat(clock: Clock, everyMs: number, task: () => Promise<unknown>): () => void {
  let stopped = false;
  let cancel = clock.schedule(everyMs, tick, "background");

  function tick(): void {
    void task()
      .catch(() => {})
      .finally(() => {
        if (!stopped) cancel = clock.schedule(everyMs, tick, "background");
      });
  }

  return () => {
    stopped = true;
    cancel();
  };
}
