import type { Clock } from "../clock.ts";
import { systemClock } from "../clock.ts";
import type { QueueOptions, ServiceBus } from "../contract.ts";
import { BusError } from "../errors.ts";
import { checkName, checkOffer, checkPayload, checkQueueOptions, checkSubject } from "../names.ts";
import type { Shelf } from "./bucket.ts";
import { createBucket, createShelf } from "./bucket.ts";
import { createObjects } from "./objects.ts";
import type { Link } from "./queue.ts";
import { checkOpen, createQueue } from "./queue.ts";
import { createServices } from "./services.ts";
import type { Stream } from "./stream.ts";
import { createStream } from "./stream.ts";
import { createTopics } from "./topics.ts";

export interface EmbeddedOptions {
  /** Time for time-outs, acknowledgement waits and the duplicate window. Default: this process's clock. */
  readonly clock?: Clock;
  /** Largest payload of one message in bytes. Default: 64 MiB, as nothing leaves the process. */
  readonly maxPayload?: number;
  /** How long a queue remembers the id of a message, in ms. Default: two minutes, as on a server. */
  readonly duplicateWindowMs?: number;
}

/** A broker within this process, for as many connections as are wanted. */
export interface EmbeddedBroker {
  connect(): ServiceBus;
}

const DEFAULT_MAX_PAYLOAD = 0x400_0000;
const DEFAULT_WINDOW_MS = 120_000;

/** Creates a broker. Everything it keeps lives in memory and ends with the process. */
export function createEmbeddedBroker(options: EmbeddedOptions = {}): EmbeddedBroker {
  const clock = options.clock ?? systemClock;
  const maxPayload = options.maxPayload ?? DEFAULT_MAX_PAYLOAD;
  const windowMs = options.duplicateWindowMs ?? DEFAULT_WINDOW_MS;
  const topics = createTopics(clock);
  const services = createServices(topics, clock);
  const streams = new Map<string, Stream>();
  const shelves = new Map<string, Shelf>();
  const stores = new Map<string, Map<string, Uint8Array>>();

  function openStream(name: string, wanted: QueueOptions): Stream {
    checkName(name);
    checkQueueOptions(wanted);
    const stream = find(streams, name, () => createStream({ ...wanted }, windowMs, clock));
    const { ackWaitMs, maxDeliver } = stream.options;
    if (ackWaitMs !== wanted.ackWaitMs || maxDeliver !== wanted.maxDeliver) {
      const had = `ackWaitMs ${ackWaitMs} and maxDeliver ${maxDeliver}`;
      throw new BusError("OPERANT_BUS_CONFLICT", `queue ${name} was opened with ${had}; use these`);
    }
    return stream;
  }

  function connect(): ServiceBus {
    const ending = new AbortController();
    const link: Link = { clock, maxPayload, ended: ending.signal };
    const subscriptions = new Set<{ stop(): unknown }>();
    const closed = new Promise<void>((resolve) => {
      ending.signal.addEventListener("abort", () => resolve());
    });

    return {
      maxPayload,
      server: "embedded",
      closed,
      publish(subject, data) {
        check(link, subject, data);
        topics.publish(subject, data);
      },
      subscribe(subject, group) {
        check(link, subject);
        const subscription = topics.subscribe(subject, group);
        subscriptions.add(subscription);
        return subscription;
      },
      async request(subject, data, timeoutMs) {
        check(link, subject, data);
        return topics.request(subject, data, timeoutMs);
      },
      async offer(service) {
        checkOpen(link);
        checkOffer(service);
        const offered = services.offer(service);
        subscriptions.add(offered);
        return offered;
      },
      async discover(name, waitMs) {
        checkOpen(link);
        checkName(name);
        return services.discover(name, waitMs);
      },
      async queue(name, wanted) {
        checkOpen(link);
        return createQueue(openStream(name, wanted), link);
      },
      async bucket(name, wanted) {
        checkOpen(link);
        checkName(name);
        const create = (): Shelf => createShelf(clock, wanted?.maxAgeMs);
        return createBucket(find(shelves, name, create), link);
      },
      async objects(name) {
        checkOpen(link);
        checkName(name);
        return createObjects(
          find(stores, name, () => new Map()),
          link,
        );
      },
      async probe() {
        if (!ending.signal.aborted) return { ok: true, roundTripMs: 0 };
        return { ok: false, cause: new BusError("OPERANT_BUS_CLOSED", "the connection is closed") };
      },
      drain() {
        for (const subscription of subscriptions) subscription.stop();
        ending.abort();
        return closed;
      },
    };
  }

  return { connect };
}

/** Connects to a broker of its own: the bus of a study that runs in one process. */
export function createEmbeddedBus(options: EmbeddedOptions = {}): ServiceBus {
  return createEmbeddedBroker(options).connect();
}

function check(link: Link, subject: string, data?: Uint8Array): void {
  checkOpen(link);
  checkSubject(subject);
  if (data !== undefined) checkPayload(data, link.maxPayload);
}

function find<T>(kept: Map<string, T>, name: string, create: () => T): T {
  const present = kept.get(name);
  if (present !== undefined) return present;
  const created = create();
  kept.set(name, created);
  return created;
}
