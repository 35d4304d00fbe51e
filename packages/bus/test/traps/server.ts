import { setTimeout as sleep } from "node:timers/promises";

import type { NatsConnection } from "nats";
import { connect } from "nats";

import type { Bus, Delivery, NatsOptions, Queue } from "@operant/bus";
import { connectNats } from "@operant/bus";
import type { NatsServer, NatsServerOptions } from "@operant/bus/testing";
import { startNatsServer } from "@operant/bus/testing";

/** A real server, connections to it through the bus, and one that goes around the bus to look. */
export interface Scene {
  readonly server: NatsServer;
  bus(options?: Partial<NatsOptions>): Promise<Bus>;
  around(): Promise<NatsConnection>;
}

/** Runs `play` against a server of its own, and ends everything afterwards. */
export async function onServer(
  play: (scene: Scene) => Promise<void>,
  options?: NatsServerOptions,
): Promise<void> {
  const server = await startNatsServer(options);
  const open: (() => Promise<unknown>)[] = [];
  try {
    await play({
      server,
      async bus(more) {
        const bus = await connectNats({ servers: server.url, name: "trap", ...more });
        open.push(() => bus.drain());
        return bus;
      },
      async around() {
        const connection = await connect({ servers: server.url, maxReconnectAttempts: -1 });
        open.push(() => connection.close());
        return connection;
      },
    });
  } finally {
    await Promise.all(open.map((end) => end()));
    await server.close();
  }
}

/** Encodes a short text. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The texts of deliveries. */
export function texts(deliveries: readonly Delivery[]): string[] {
  return deliveries.map(({ data }) => new TextDecoder().decode(data));
}

/**
 * Takes and acknowledges until `count` different messages have been seen, a number or what is known of
 * it by now; gives up after `forMs`.
 */
export async function work(
  queue: Queue,
  count: number | (() => number),
  forMs: number,
): Promise<Set<string>> {
  const seen = new Set<string>();
  const untilMs = performance.now() + forMs;
  const wanted = typeof count === "number" ? () => count : count;
  while (seen.size < wanted() && performance.now() < untilMs) {
    const deliveries = await queue.take(50, 1000);
    for (const text of texts(deliveries)) seen.add(text);
    await Promise.all(deliveries.map((delivery) => delivery.ack()));
  }
  return seen;
}

export { sleep };
