import type { NatsConnection } from "nats";

import type { ServiceBus, Subscription } from "../contract.ts";
import { checkName, checkOffer, checkPayload, checkSubject } from "../names.ts";
import { openBucket } from "./bucket.ts";
import type { Link } from "./link.ts";
import { checkOpen } from "./link.ts";
import { openObjects } from "./objects.ts";
import { createProbe } from "./probe.ts";
import { openQueue } from "./queue.ts";
import { discoverServices, offerService } from "./services.ts";
import { publishTopic, requestTopic, subscribeTopic } from "./topics.ts";

// A server that does not answer the goodbye is left without it.
const DRAIN_MS = 3000;

/** Puts one connection behind the contract; `end` marks it as ended for everything built on it. */
export function createBus(link: Link, end: () => void): ServiceBus {
  const { connection } = link;
  const subscriptions = new Set<Subscription>();
  const probe = createProbe(link);
  let draining: Promise<void> | undefined;

  async function drain(): Promise<void> {
    const up = link.isUp();
    end();
    const leave = async (): Promise<void> => {
      await link.settled();
      await connection.drain();
    };
    if (up && !connection.isClosed()) await inTime(link, leave());
    if (!connection.isClosed()) await connection.close();
    for (const subscription of subscriptions) subscription.stop();
  }

  const check = (subject: string, data?: Uint8Array): void => {
    checkOpen(link);
    checkSubject(subject);
    if (data !== undefined) checkPayload(data, link.maxPayload());
  };

  return {
    get maxPayload() {
      return link.maxPayload();
    },
    get server() {
      return connection.info?.version ?? "unknown";
    },
    closed: closedOf(connection),
    publish(subject, data) {
      check(subject, data);
      publishTopic(link, subject, data);
    },
    subscribe(subject, group) {
      check(subject);
      const subscription = subscribeTopic(link, subject, group);
      subscriptions.add(subscription);
      return subscription;
    },
    async request(subject, data, timeoutMs) {
      check(subject, data);
      return requestTopic(link, subject, data, timeoutMs);
    },
    async offer(service) {
      checkOpen(link);
      checkOffer(service);
      return offerService(link, service);
    },
    async discover(name, waitMs) {
      checkOpen(link);
      checkName(name);
      return discoverServices(link, name, waitMs);
    },
    async queue(name, options) {
      checkOpen(link);
      checkName(name);
      return openQueue(link, name, options);
    },
    async bucket(name, options) {
      checkOpen(link);
      checkName(name);
      return openBucket(link, name, options);
    },
    async objects(name) {
      checkOpen(link);
      checkName(name);
      return openObjects(link, name);
    },
    probe: (timeoutMs) => probe(timeoutMs),
    drain: () => (draining ??= drain()),
  };
}

async function closedOf(connection: NatsConnection): Promise<void> {
  await connection.closed();
}

/** Resolves when `work` is over, however it ends, and after three seconds at the latest. */
function inTime(link: Link, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const cancel = link.clock.schedule(DRAIN_MS, resolve);
    void work.catch(() => {}).finally(() => [cancel(), resolve()]);
  });
}
