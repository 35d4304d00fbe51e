import { asBusError, failureOf } from "./failure.ts";
import type { Link } from "./link.ts";
import { checkOpen } from "./link.ts";

const TRIES = 4;
const PAUSE_MS = 100;
// How long an operation waits for the connection to come back.
const CONNECTED_MS = 5000;

export interface Attempt {
  /** What is tried, for messages. */
  readonly doing: string;
  /** Whether it may be done twice; else it is not repeated when it is unknown whether it was done. */
  readonly repeatable: boolean;
  /** Told of each failure, to forget what it held of the server. */
  readonly failed?: () => void;
}

/**
 * Does `work` against the server, again when nothing was done (it has only just started, its store was
 * wiped) and, where repeatable, when it is unknown whether it was done. Throws BusError.
 */
export async function attempt<T>(
  link: Link,
  { doing, repeatable, failed }: Attempt,
  work: () => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    checkOpen(link);
    await link.connected(CONNECTED_MS);
    try {
      return await link.unlessInterrupted(work());
    } catch (error) {
      failed?.();
      const failure = failureOf(error);
      const undone = failure === "unavailable" || failure === "absent";
      const again = undone || (repeatable && failure === "unknown");
      if (tried === TRIES || !again) throw asBusError(error, doing);
      await link.pause(PAUSE_MS);
    }
  }
}
