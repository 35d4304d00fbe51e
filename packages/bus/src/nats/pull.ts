import type { Msg } from "nats";
import { createInbox, nanos } from "nats";

import type { Link } from "./link.ts";

/** Answer to one pull request. */
export interface Pulled {
  readonly messages: Msg[];
  readonly ending:
    /** As many as asked for, or all that were there. */
    | "served"
    /** The server says that nothing is there. */
    | "empty"
    /** The server says that it cannot serve: consumer deleted, its limits reached, leader moved. */
    | "refused"
    /** Not a word in time, which is what a missing consumer looks like, and a hanging server. */
    | "silent"
    /** The connection was lost, came back or ended, or the caller ended it. */
    | "interrupted";
}

// Very short expiries delivered one message twice with the delivery count still at 1.
const SHORTEST_EXPIRY_MS = 1000;
// How much longer than the expiry an answer may take.
const GRACE_MS = 500;

const GIVE_BACK = new TextEncoder().encode("-NAK");

const NOTHING_THERE = new Set([404, 408]);

/**
 * Asks once for at most `credit` messages: the answer comes with what is there, or with the first that
 * arrives within `waitMs`. (The client's `fetch()` waits for the whole batch or the expiry, and cannot
 * be ended early without locking what is on its way.) What arrives after the end is given back.
 */
export function pull(
  link: Link,
  subject: string,
  credit: number,
  waitMs: number,
  signal: AbortSignal | undefined,
): Promise<Pulled> {
  const expiresMs = Math.max(SHORTEST_EXPIRY_MS, waitMs);
  const request = { batch: credit, no_wait: true, expires: nanos(Math.ceil(expiresMs)) };
  return new Promise((resolve) => {
    const messages: Msg[] = [];
    let ending: Pulled["ending"] | undefined;
    let answered = false;
    const inbox = createInbox(link.inboxPrefix);
    const subscription = link.connection.subscribe(inbox, {
      callback(error, message) {
        if (error !== null) return finish("silent");
        const status = message.headers?.code ?? 0;
        if (status === 0) receive(message);
        else if (NOTHING_THERE.has(status)) finish(messages.length > 0 ? "served" : "empty");
        else if (status !== 100) refuse(status, message.headers?.description);
      },
    });

    function refuse(status: number, description: string | undefined): void {
      link.logger.info({ subject, status, description }, "the server refused to serve messages");
      finish("refused");
    }

    function receive(message: Msg): void {
      if (answered) return void message.respond(GIVE_BACK);
      messages.push(message);
      if (messages.length === credit) finish("served");
    }

    function finish(how: Pulled["ending"]): void {
      if (ending !== undefined) return;
      ending = how;
      cancelTimer();
      forget();
      signal?.removeEventListener("abort", interrupt);
      void leave(how).finally(() => {
        answered = true;
        resolve({ messages, ending: how });
      });
    }

    /** Where the request may still be served, says goodbye and reads on until the server knows. */
    async function leave(how: Pulled["ending"]): Promise<void> {
      const open = how === "silent" || how === "interrupted";
      if (!open || !link.isUp()) return subscription.unsubscribe();
      const left = subscription.drain().catch(() => {});
      await Promise.race([left, link.pause(GRACE_MS)]);
    }

    const interrupt = (): void => finish("interrupted");
    const patienceMs = waitMs < SHORTEST_EXPIRY_MS ? waitMs : waitMs + GRACE_MS;
    const cancelTimer = link.clock.schedule(patienceMs, () => finish("silent"));
    const forget = link.onInterruption(interrupt);
    signal?.addEventListener("abort", interrupt, { once: true });
    if (signal?.aborted || link.ended.aborted) return interrupt();
    const body = JSON.stringify(request);
    link.connection.publish(subject, body, { reply: inbox });
  });
}
