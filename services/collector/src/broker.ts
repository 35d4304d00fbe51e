import type { Clock } from "@operant/bus";
import { QUEUES } from "@operant/protocol";
import type { Logger, Metrics } from "@operant/telemetry";
import { BROKER } from "@operant/telemetry";

import { repeat } from "./repeat.ts";

/** One queue as the broker sees it. */
export interface QueueState {
  readonly queue: keyof typeof QUEUES;
  readonly pending: number;
  readonly ackPending: number;
  readonly ackPendingLimit: number;
  readonly redelivered: number;
}

/** What the broker's monitoring port says. */
export interface BrokerState {
  /** Used share of the space on disk; undefined where the server has no limit. */
  readonly storeUsed: number | undefined;
  readonly queues: readonly QueueState[];
}

const PATH = "/jsz?accounts=true&consumers=true&config=true";
const TIMEOUT_MS = 5000;

/**
 * Reads the broker's monitoring port (`http://host:8222`) every `everyMs`: acknowledgements pending and
 * redeliveries cannot be seen from a client that takes no messages.
 */
export function watchBroker(
  url: string,
  metrics: Metrics,
  { clock, everyMs, logger }: { clock: Clock; everyMs: number; logger: Logger },
): { readonly first: Promise<void>; stop(): void } {
  const polls = metrics.counter(BROKER.polls);
  const pending = metrics.gauge(BROKER.pending);
  const ackPending = metrics.gauge(BROKER.ackPending);
  const ackPendingLimit = metrics.gauge(BROKER.ackPendingLimit);
  const redelivered = metrics.gauge(BROKER.redelivered);
  const storeUsed = metrics.gauge(BROKER.storeUsed);

  async function poll(): Promise<void> {
    try {
      const answer = await fetch(new URL(PATH, url), { signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
      const state = readBroker(await answer.json());
      for (const { queue, ...one } of state.queues) {
        pending.set(one.pending, { queue });
        ackPending.set(one.ackPending, { queue });
        ackPendingLimit.set(one.ackPendingLimit, { queue });
        redelivered.set(one.redelivered, { queue });
      }
      if (state.storeUsed !== undefined) storeUsed.set(state.storeUsed);
      polls.add(1, { outcome: "ok" });
    } catch (error) {
      polls.add(1, { outcome: "failed" });
      logger.warn({ err: error }, "the broker's monitoring port does not answer");
    }
  }

  return { first: poll(), stop: repeat(clock, everyMs, poll) };
}

/** Reads what nats-server answers to `/jsz`; what is missing counts as nothing. */
export function readBroker(jsz: unknown): BrokerState {
  const most = numberAt(jsz, "config", "max_storage");
  const used = numberAt(jsz, "storage");
  const streams = listAt(jsz, "account_details").flatMap((one) => listAt(one, "stream_detail"));
  const queues = Object.entries(QUEUES).flatMap(([queue, name]) => {
    const consumers = streams
      .filter((stream) => fieldOf(stream, "name") === name)
      .flatMap((stream) => listAt(stream, "consumer_detail"));
    if (consumers.length === 0) return [];
    const sum = (...path: string[]): number =>
      consumers.reduce<number>((total, one) => total + Math.max(0, numberAt(one, ...path) ?? 0), 0);
    return {
      queue: queue as keyof typeof QUEUES,
      pending: sum("num_pending"),
      ackPending: sum("num_ack_pending"),
      ackPendingLimit: sum("config", "max_ack_pending"),
      redelivered: sum("num_redelivered"),
    };
  });
  const limited = most !== undefined && most > 0 && used !== undefined;
  return { storeUsed: limited ? used / most : undefined, queues };
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function listAt(value: unknown, key: string): unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}

function numberAt(value: unknown, ...path: string[]): number | undefined {
  const found = path.reduce(fieldOf, value);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}
