import type { ConsumerInfo, Msg } from "nats";

import type { Delivery, Queue, QueueOptions, Stored } from "../contract.ts";
import { BusError } from "../errors.ts";
import { checkCredit, checkId, checkPayload, checkQueueOptions } from "../names.ts";
import { attempt } from "./attempt.ts";
import { createDelivery } from "./delivery.ts";
import type { Failure } from "./failure.ts";
import { asBusError, failureOf } from "./failure.ts";
import type { Link } from "./link.ts";
import { checkOpen } from "./link.ts";
import type { Pulled } from "./pull.ts";
import { pull } from "./pull.ts";
import { publishRecorded } from "./publish.ts";
import { forgetSetAside, listSetAside, recordTerminated } from "./set-aside.ts";
import { ensureConsumer, ensureQueueStream, ensureSetAsideStream } from "./stream.ts";
import { CONSUMER } from "./subjects.ts";

// One pull lasts no longer than this, so that a consumer that vanished is noticed.
const LONGEST_PULL_MS = 5000;
// What a server says that has only just started, or lost its store.
const PASSING: ReadonlySet<Failure> = new Set<Failure>(["unavailable", "unknown", "absent"]);
const PAUSE_MS = 50;
const REFUSED_PAUSE_MS = 250;

/** Opens a queue: one stream with one subject and one durable consumer, made where they do not exist. */
export async function openQueue(link: Link, name: string, options: QueueOptions): Promise<Queue> {
  checkQueueOptions(options);
  const doing = `queue ${name}`;
  const subject = `$JS.API.CONSUMER.MSG.NEXT.${name}.${CONSUMER}`;
  let consumerKnown = false;

  /** Makes sure of stream and consumer; false when the server does not say within `waitMs`. */
  async function ensure(waitMs: number, signal: AbortSignal | undefined): Promise<boolean> {
    if (consumerKnown) return true;
    try {
      await link.unlessInterrupted(consumer(), waitMs, signal);
      consumerKnown = true;
      return true;
    } catch (error) {
      if (error instanceof BusError) throw error;
      if (PASSING.has(failureOf(error))) return false;
      throw asBusError(error, doing);
    }
  }

  /** Looks at the consumer, made again with its stream where the server has lost them. */
  async function consumer(): Promise<ConsumerInfo> {
    try {
      return await ensureConsumer(link, name, options);
    } catch (error) {
      if (failureOf(error) !== "absent") throw error;
    }
    await ensureQueueStream(link, name);
    return ensureConsumer(link, name, options);
  }

  async function takeUntil(
    credit: number,
    untilMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Delivery[]> {
    for (;;) {
      const leftMs = (): number => untilMs - link.clock.nowMs();
      if (leftMs() <= 0 || !(await link.connected(leftMs(), signal))) return [];
      if (!(await ensure(leftMs(), signal))) {
        await link.pause(Math.min(REFUSED_PAUSE_MS, Math.max(0, leftMs())), signal);
        continue;
      }
      const askMs = Math.min(LONGEST_PULL_MS, Math.max(1, leftMs()));
      const pulled = await pull(link, subject, credit, askMs, signal);
      if (signal?.aborted || link.ended.aborted) return giveBack(pulled.messages);
      if (pulled.messages.length > 0) return pulled.messages.map(wrap);
      await consider(pulled, signal);
    }
  }

  /** After an answer without messages: doubts the consumer, and does not ask too often. */
  async function consider({ ending }: Pulled, signal: AbortSignal | undefined): Promise<void> {
    if (ending !== "empty" && ending !== "served") consumerKnown = false;
    await link.pause(ending === "refused" ? REFUSED_PAUSE_MS : PAUSE_MS, signal);
  }

  function wrap(message: Msg): Delivery {
    return createDelivery(message, link, (sequence, reason) => {
      recordTerminated(link, name, sequence, reason);
    });
  }

  function giveBack(messages: readonly Msg[]): Delivery[] {
    for (const message of messages) wrap(message).nak();
    return [];
  }

  /** Does what may be done twice. */
  function repeat<T>(what: string, work: () => Promise<T>): Promise<T> {
    return attempt(link, { doing: `${doing}: ${what}`, repeatable: true }, work);
  }

  // Before anything can be given up; whoever may not make it relies on somebody who may.
  const settingAside = repeat("open", () => ensureSetAsideStream(link)).catch((error: unknown) => {
    link.logger.info(
      { err: error },
      "messages that are given up are not recorded by this connection",
    );
  });
  await Promise.all([repeat("open", () => ensureQueueStream(link, name)), settingAside]);

  return {
    async publish(data, id): Promise<Stored> {
      checkOpen(link);
      checkPayload(data, link.maxPayload());
      checkId(id);
      return publishRecorded(link, name, data, id);
    },
    async take(credit, waitMs, signal) {
      checkOpen(link);
      checkCredit(credit);
      if (signal?.aborted) return [];
      return link.track(takeUntil(credit, link.clock.nowMs() + waitMs, signal));
    },
    async pending() {
      const info = await repeat("pending", consumer);
      return info.num_pending + info.num_ack_pending;
    },
    async purge() {
      await repeat("purge", () => link.manager.streams.purge(name));
    },
    async setAside(limit) {
      return repeat("set aside", () => listSetAside(link, name, limit));
    },
    async requeue({ sequence, data }, id) {
      checkOpen(link);
      checkId(id);
      const stored = await publishRecorded(link, name, data, id);
      if (stored.kind !== "stored") return stored;
      await repeat("requeue", () => forgetSetAside(link, name, sequence));
      return stored;
    },
  };
}
