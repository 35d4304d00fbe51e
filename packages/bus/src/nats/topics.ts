import type { Message, Subscription } from "../contract.ts";
import { BusError } from "../errors.ts";
import { createMailbox, MOST_UNREAD } from "../mailbox.ts";
import { asBusError, failureOf } from "./failure.ts";
import type { Link } from "./link.ts";

/** Publishes at most once: while the connection is down the message is dropped. */
export function publishTopic(link: Link, subject: string, data: Uint8Array): void {
  // Copied, since the client sends later than it is told to.
  if (link.isUp()) link.connection.publish(subject, new Uint8Array(data));
}

/** Subscribes; a reader that is too slow loses messages, and the log says so once. */
export function subscribeTopic(
  link: Link,
  subject: string,
  group: string | undefined,
): Subscription {
  let warned = false;
  const mailbox = createMailbox<Message>(() => {
    if (!subscription.isClosed()) subscription.unsubscribe();
  }, MOST_UNREAD);
  const subscription = link.connection.subscribe(subject, {
    ...(group === undefined ? {} : { queue: group }),
    callback(error, { data, reply, subject: from }) {
      if (error !== null) return;
      const respond = (answer: Uint8Array): void => {
        if (!link.connection.isClosed())
          link.connection.publish(reply ?? "", new Uint8Array(answer));
      };
      const message = { subject: from, data, ...(reply === undefined ? {} : { respond }) };
      if (mailbox.push(message) || warned || subscription.isClosed()) return;
      warned = true;
      link.logger.warn(
        { subject, kept: MOST_UNREAD },
        "a slow reader loses messages of a subscription",
      );
    },
  });
  return mailbox;
}

/** Asks and waits for one answer. */
export async function requestTopic(
  link: Link,
  subject: string,
  data: Uint8Array,
  timeoutMs: number,
): Promise<Uint8Array> {
  const startedMs = link.clock.nowMs();
  if (!(await link.connected(timeoutMs))) throw tooLate(subject, timeoutMs, undefined);
  const timeout = Math.max(1, timeoutMs - (link.clock.nowMs() - startedMs));
  try {
    const answer = await link.connection.request(subject, new Uint8Array(data), { timeout });
    return answer.data;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === "unavailable") {
      const text = `nobody listens on ${subject}; start the service that answers there`;
      throw new BusError("OPERANT_BUS_NO_RESPONDERS", text, { cause: error });
    }
    if (failure === "unknown") throw tooLate(subject, timeoutMs, error);
    throw asBusError(error, `request on ${subject}`);
  }
}

function tooLate(subject: string, timeoutMs: number, cause: unknown): BusError {
  const text = `no answer on ${subject} within ${timeoutMs} ms; ask again, or give more time`;
  return new BusError("OPERANT_BUS_TIMEOUT", text, { cause });
}
