import type { Bucket, Entry } from "@operant/bus";

import type { Line } from "./line.ts";
import { createMailbox } from "./mailbox.ts";

/** Opens a bucket for one process. A watcher that was cut off sees the latest when it is back. */
export function openBucket(name: string, line: Line): Bucket {
  const shelf = () => line.broker.shelf(name);
  return {
    get: (key) => line.demand(() => shelf().read(key)),
    create: (key, value) => line.demand(() => shelf().write(key, value, 0)),
    update: (key, value, revision) => line.demand(() => shelf().write(key, value, revision)),
    delete: (key, revision) => line.demand(() => shelf().remove(key, revision)),
    keys: () => line.demand(() => shelf().keys()),
    watch(signal) {
      const unfollow = shelf().follow((entry) => line.hear(() => mailbox.push(entry)));
      const mailbox = createMailbox<Entry>(unfollow);
      const stop = (): void => mailbox.stop();
      signal.addEventListener("abort", stop, { once: true });
      line.ended.addEventListener("abort", stop, { once: true });
      line.process.onKilled(unfollow);
      if (signal.aborted) stop();
      return mailbox;
    },
  };
}
