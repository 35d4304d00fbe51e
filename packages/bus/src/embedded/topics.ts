import type { Clock } from "../clock.ts";
import type { Message, Subscription } from "../contract.ts";
import { BusError } from "../errors.ts";
import type { Mailbox } from "../mailbox.ts";
import { createMailbox, MOST_UNREAD } from "../mailbox.ts";

interface Subscriber {
  readonly group: string | undefined;
  readonly mailbox: Mailbox<Message>;
}

/** Publish, subscribe and request within one process. */
export interface Topics {
  publish(subject: string, data: Uint8Array): void;
  subscribe(subject: string, group: string | undefined): Subscription;
  request(subject: string, data: Uint8Array, timeoutMs: number): Promise<Uint8Array>;
}

/** Creates the topics of one broker. Members of a group take turns. */
export function createTopics(clock: Clock): Topics {
  const subjects = new Map<string, Subscriber[]>();
  const turns = new Map<string, number>();

  /** Picks everybody without a group, and of each group the member whose turn it is. */
  function receivers(subject: string): Subscriber[] {
    const all = subjects.get(subject) ?? [];
    const chosen = all.filter((one) => one.group === undefined);
    for (const group of new Set(all.map((one) => one.group))) {
      if (group === undefined) continue;
      const members = all.filter((one) => one.group === group);
      const turn = turns.get(`${subject} ${group}`) ?? 0;
      turns.set(`${subject} ${group}`, turn + 1);
      const member = members[turn % members.length];
      if (member !== undefined) chosen.push(member);
    }
    return chosen;
  }

  function deliver(subject: string, data: Uint8Array, respond?: Message["respond"]): number {
    const chosen = receivers(subject);
    for (const { mailbox } of chosen) {
      mailbox.push({ subject, data: new Uint8Array(data), ...(respond ? { respond } : {}) });
    }
    return chosen.length;
  }

  function subscribe(subject: string, group: string | undefined): Subscription {
    const mailbox = createMailbox<Message>(() => {
      const rest = (subjects.get(subject) ?? []).filter((one) => one !== subscriber);
      if (rest.length > 0) subjects.set(subject, rest);
      else subjects.delete(subject);
    }, MOST_UNREAD);
    const subscriber: Subscriber = { group, mailbox };
    subjects.set(subject, [...(subjects.get(subject) ?? []), subscriber]);
    return mailbox;
  }

  function request(subject: string, data: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const cancel = clock.schedule(timeoutMs, () => {
        const text = `nobody answered on ${subject} within ${timeoutMs} ms; ask again`;
        reject(new BusError("OPERANT_BUS_TIMEOUT", text));
      });
      const asked = deliver(subject, data, (answer) => {
        cancel();
        resolve(new Uint8Array(answer));
      });
      if (asked > 0) return;
      cancel();
      const text = `nobody listens on ${subject}; start the service that serves it`;
      reject(new BusError("OPERANT_BUS_NO_RESPONDERS", text));
    });
  }

  return { publish: (subject, data) => void deliver(subject, data), subscribe, request };
}
