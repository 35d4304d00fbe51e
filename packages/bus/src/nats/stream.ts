import type { ConsumerInfo, StreamInfo } from "nats";
import { AckPolicy, DeliverPolicy, DiscardPolicy, nanos, RetentionPolicy, StorageType } from "nats";

import type { QueueOptions } from "../contract.ts";
import { BusError } from "../errors.ts";
import { failureOf } from "./failure.ts";
import type { Link } from "./link.ts";
import { CONSUMER, SET_ASIDE_STREAM, subjectOf, TERMINATED_SUBJECT } from "./subjects.ts";

const SET_ASIDE_SUBJECTS = [
  "$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.>",
  "$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.>",
  TERMINATED_SUBJECT,
];

const DUPLICATE_WINDOW_MS = 120_000;
const MAX_ACK_PENDING = 20_000;

/** Makes sure that a queue's stream exists; an existing one is taken as it is. */
export function ensureQueueStream(link: Link, name: string): Promise<StreamInfo> {
  return ensureStream(link, name, [subjectOf(name)]);
}

/** Makes sure that the stream exists which remembers messages that were given up. */
export function ensureSetAsideStream(link: Link): Promise<StreamInfo> {
  return ensureStream(link, SET_ASIDE_STREAM, SET_ASIDE_SUBJECTS);
}

async function ensureStream(link: Link, name: string, subjects: string[]): Promise<StreamInfo> {
  const { bytes, ageMs, replicas } = link.limits;
  return presentOr(
    () => link.manager.streams.info(name),
    () =>
      link.manager.streams.add({
        name,
        subjects,
        // Work-queue retention slows under bursts of acknowledgements; age and size bound this one.
        retention: RetentionPolicy.Limits,
        storage: StorageType.File,
        discard: DiscardPolicy.Old,
        max_bytes: bytes,
        max_age: nanos(Math.ceil(ageMs)),
        num_replicas: replicas,
        duplicate_window: nanos(Math.min(DUPLICATE_WINDOW_MS, ageMs)),
      }),
  );
}

/** Makes sure that a queue's consumer exists with these options; throws OPERANT_BUS_CONFLICT otherwise. */
export async function ensureConsumer(
  link: Link,
  name: string,
  { ackWaitMs, maxDeliver }: QueueOptions,
): Promise<ConsumerInfo> {
  const info = await presentOr(
    () => link.manager.consumers.info(name, CONSUMER),
    () =>
      link.manager.consumers.add(name, {
        durable_name: CONSUMER,
        ack_policy: AckPolicy.Explicit,
        deliver_policy: DeliverPolicy.All,
        ack_wait: nanos(Math.ceil(ackWaitMs)),
        max_deliver: maxDeliver,
        max_ack_pending: MAX_ACK_PENDING,
      }),
  );
  const { ack_wait: wait, max_deliver: most } = info.config;
  if (wait !== nanos(Math.ceil(ackWaitMs)) || most !== maxDeliver) {
    const had = `ackWaitMs ${(wait ?? 0) / 1e6} and maxDeliver ${most}`;
    throw new BusError("OPERANT_BUS_CONFLICT", `queue ${name} was opened with ${had}; use these`);
  }
  return info;
}

/** Looks before making, since who may use a stream need not be allowed to make it. */
async function presentOr<T>(look: () => Promise<T>, make: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (failureOf(error) !== "absent") throw error;
  }
  try {
    return await make();
  } catch (error) {
    // Somebody else made it meanwhile, with settings of their own.
    if (failureOf(error) !== "taken") throw error;
    return look();
  }
}
