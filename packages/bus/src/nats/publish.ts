import type { Stored } from "../contract.ts";
import { asBusError, failureOf } from "./failure.ts";
import type { Link } from "./link.ts";
import { ensureQueueStream } from "./stream.ts";
import { subjectOf } from "./subjects.ts";

const ATTEMPT_MS = 2000;
const PATIENCE_MS = 10_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 1000;

/**
 * Publishes under one id and says what became of it. What was surely not stored, or may have been, is
 * sent again with the same id for ten seconds; then the answer is "unknown". Throws BusError when the
 * connection is closed or the account may not publish here.
 */
export async function publishRecorded(
  link: Link,
  queue: string,
  data: Uint8Array,
  id: string,
): Promise<Stored> {
  const untilMs = link.clock.nowMs() + PATIENCE_MS;
  let cause: unknown = new Error("not connected");
  let pauseMs = FIRST_PAUSE_MS;
  for (;;) {
    const leftMs = untilMs - link.clock.nowMs();
    // While the connection is down nothing is handed to the client: it would pile up there.
    if (leftMs <= 0 || !(await link.connected(leftMs))) return { kind: "unknown", cause };
    try {
      const options = { msgID: id, timeout: ATTEMPT_MS };
      const sent = link.jetstream.publish(subjectOf(queue), data, options);
      const { duplicate, seq } = await link.unlessInterrupted(sent);
      return { kind: duplicate ? "duplicate" : "stored", sequence: seq };
    } catch (error) {
      cause = error;
      const failure = failureOf(error);
      if (failure === "closed" || failure === "forbidden")
        throw asBusError(error, `queue ${queue}`);
      // Nobody answers where the stream is gone, or the server has only just started.
      if (failure === "unavailable")
        await link.unlessInterrupted(ensureQueueStream(link, queue)).catch(() => {});
    }
    await link.pause(pauseMs);
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  }
}
