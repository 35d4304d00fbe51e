import type { Msg } from "nats";
import { nanos } from "nats";

import type { Delivery } from "../contract.ts";
import type { Link } from "./link.ts";

const ACK_TIMEOUT_MS = 5000;

/** Where a delivery stands, from the subject that settles it. */
interface Place {
  readonly sequence: number;
  readonly deliveries: number;
}

/** Reads `$JS.ACK.<stream>.<consumer>.<deliveries>.<sequence>…`, or the longer form with a domain. */
function placeOf(reply: string): Place {
  const words = reply.split(".");
  const at = words.length > 9 ? 6 : 4;
  return { deliveries: Number(words[at] ?? 1), sequence: Number(words[at + 1] ?? 0) };
}

/** Wraps a message taken from a queue; `terminated` is told where and why one was given up. */
export function createDelivery(
  message: Msg,
  link: Link,
  terminated: (sequence: number, reason: string) => void,
): Delivery {
  const reply = message.reply ?? "";
  const { deliveries, sequence } = placeOf(reply);

  /** Tells the server what is not worth an answer; a lost word costs one acknowledgement wait. */
  function tell(word: string): void {
    if (!link.connection.isClosed()) link.connection.publish(reply, word);
  }

  return {
    data: message.data,
    deliveries,
    working: () => tell("+WPI"),
    async ack() {
      if (!link.isUp() && !(await link.connected(ACK_TIMEOUT_MS))) return false;
      try {
        const sent = link.connection.request(reply, "+ACK", { timeout: ACK_TIMEOUT_MS });
        await link.unlessInterrupted(sent);
        return true;
      } catch {
        return false;
      }
    },
    nak: (delayMs = 0) =>
      tell(delayMs > 0 ? `-NAK ${JSON.stringify({ delay: nanos(Math.ceil(delayMs)) })}` : "-NAK"),
    term(reason) {
      tell("+TERM");
      terminated(sequence, reason);
    },
  };
}
