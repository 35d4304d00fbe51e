import type { Bus, Message } from "@operant/bus";
import { BusError } from "@operant/bus";

import type { Listener } from "./broker.ts";
import type { Line } from "./line.ts";
import { createMailbox } from "./mailbox.ts";

/** Opens publish, subscribe and request for one process: at most once, like the real ones. */
export function openTopics(line: Line): Pick<Bus, "publish" | "subscribe" | "request"> {
  const { broker, process } = line;

  /** Everybody without a group, and one of each group. */
  function receivers(subject: string): Listener[] {
    const all = [...broker.listeners].filter((one) => one.subject === subject);
    const chosen = all.filter(({ group }) => group === undefined);
    for (const group of new Set(all.map((one) => one.group))) {
      const members = all.filter((one) => one.group === group);
      if (group !== undefined) chosen.push(broker.parts.chance.pick(members));
    }
    return chosen;
  }

  return {
    publish(subject, data) {
      const copy = Uint8Array.from(data);
      line.tell(() => {
        for (const listener of receivers(subject)) listener.hear(copy);
      });
    },
    subscribe(subject, group) {
      const mailbox = createMailbox<Message>(() => broker.listeners.delete(listener));
      const listener: Listener = {
        subject,
        group,
        hear: (data, respond) =>
          line.hear(() => {
            const answer = (bytes: Uint8Array): void => {
              const copy = Uint8Array.from(bytes);
              line.tell(() => respond?.(copy));
            };
            mailbox.push({ subject, data, ...(respond ? { respond: answer } : {}) });
          }),
      };
      // Known to the broker at once: a service says that it is ready only after its subscriptions.
      broker.listeners.add(listener);
      process.onKilled(() => broker.listeners.delete(listener));
      line.ended.addEventListener("abort", () => mailbox.stop(), { once: true });
      return mailbox;
    },
    request(subject, data, timeoutMs) {
      const copy = Uint8Array.from(data);
      return new Promise((resolve, reject) => {
        const { scheduler } = broker.parts;
        const fail = (code: "OPERANT_BUS_TIMEOUT" | "OPERANT_BUS_NO_RESPONDERS"): void => {
          cancel();
          reject(new BusError(code, `no answer on ${subject} within ${timeoutMs} ms`));
        };
        const cancel = scheduler.at(timeoutMs, () => fail("OPERANT_BUS_TIMEOUT"), process);
        const answered = (bytes: Uint8Array): void =>
          line.hear(() => {
            cancel();
            resolve(bytes);
          });
        line.tell(() => {
          const chosen = receivers(subject);
          if (chosen.length === 0) line.hear(() => fail("OPERANT_BUS_NO_RESPONDERS"));
          for (const listener of chosen) listener.hear(copy, answered);
        });
      });
    },
  };
}
