import type { Clock } from "../clock.ts";
import type { Delivery, Queue } from "../contract.ts";
import { BusError } from "../errors.ts";
import { checkCredit, checkId, checkPayload } from "../names.ts";
import type { Stream } from "./stream.ts";

/** What one connection shares with its queues, buckets and object stores. */
export interface Link {
  readonly clock: Clock;
  readonly maxPayload: number;
  /** Aborted when the connection is drained. */
  readonly ended: AbortSignal;
}

/** Throws OPERANT_BUS_CLOSED once the connection is drained. */
export function checkOpen(link: Link): void {
  if (link.ended.aborted) {
    throw new BusError("OPERANT_BUS_CLOSED", "the connection is closed; connect again");
  }
}

/** Opens a stream for one connection. */
export function createQueue(stream: Stream, link: Link): Queue {
  return {
    async publish(data, id) {
      checkOpen(link);
      checkPayload(data, link.maxPayload);
      checkId(id);
      return stream.store(data, id);
    },
    async take(credit, waitMs, signal) {
      checkOpen(link);
      checkCredit(credit);
      if (signal?.aborted) return [];
      const ready = stream.take(credit);
      return ready.length > 0 ? ready : waitForFirst(stream, link, credit, waitMs, signal);
    },
    async pending() {
      checkOpen(link);
      return stream.pending();
    },
    async purge() {
      checkOpen(link);
      stream.purge();
    },
    async setAside(limit) {
      checkOpen(link);
      return stream.setAside(limit);
    },
    async requeue({ sequence, data }, id) {
      checkOpen(link);
      checkId(id);
      const stored = stream.store(data, id);
      if (stored.kind === "stored") stream.forget(sequence);
      return stored;
    },
  };
}

function waitForFirst(
  stream: Stream,
  link: Link,
  credit: number,
  waitMs: number,
  signal: AbortSignal | undefined,
): Promise<Delivery[]> {
  return new Promise((resolve) => {
    const finish = (deliveries: Delivery[]): void => {
      leave();
      cancelTimer();
      signal?.removeEventListener("abort", empty);
      link.ended.removeEventListener("abort", empty);
      resolve(deliveries);
    };
    const empty = (): void => finish([]);
    const leave = stream.wait({ credit, give: finish });
    const cancelTimer = link.clock.schedule(waitMs, empty);
    signal?.addEventListener("abort", empty);
    link.ended.addEventListener("abort", empty);
  });
}
