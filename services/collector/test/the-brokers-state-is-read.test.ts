import { expect, it } from "vitest";

import { connectNats } from "@operant/bus";
import { startNatsServer } from "@operant/bus/testing";
import { readBroker, startCollector } from "@operant/collector-service";
import { QUEUE_SETTINGS, QUEUES } from "@operant/protocol";

import { valueIn } from "./cluster.ts";
import { JSZ } from "./jsz.ts";
import { freePort, until } from "./prometheus.ts";

it("pending, unacknowledged and redelivered messages, their cap, and the space used", () => {
  expect(readBroker(JSZ)).toEqual({
    storeUsed: 0.25,
    queues: [
      { queue: "blocks", pending: 5, ackPending: 7, ackPendingLimit: 1000, redelivered: 2 },
      { queue: "results", pending: 0, ackPending: 1, ackPendingLimit: 1000, redelivered: 0 },
    ],
  });
});

it.each([
  undefined,
  null,
  3,
  "text",
  [],
  { config: 7, account_details: [null, { stream_detail: {} }] },
])("an answer of %o is no state, and no error", (answer) => {
  expect(readBroker(answer)).toEqual({ storeUsed: undefined, queues: [] });
});

it("a real nats-server says so; when it is killed, canary and reading fail and the page goes on", async () => {
  const monitorPort = await freePort();
  const configuration = `http: "127.0.0.1:${monitorPort}"`;
  const server = await startNatsServer({ configuration });
  const bus = await connectNats({ servers: [server.url], name: "collector" });
  const blocks = await bus.queue(QUEUES.blocks, QUEUE_SETTINGS);
  await (await bus.queue(QUEUES.results, QUEUE_SETTINGS)).take(1, 50);
  await blocks.publish(new Uint8Array(3), "a");
  await blocks.publish(new Uint8Array(3), "b");
  const [held] = await blocks.take(1, 2000);
  const brokerUrl = `http://127.0.0.1:${monitorPort}`;
  const collector = await startCollector({ bus, version: "1", port: 0, brokerUrl, everyMs: 100 });
  const value = async (series: string): Promise<number> =>
    valueIn(await collector.text(), series) ?? 0;
  await until(async () => (await value('operant_bus_canary_total{outcome="ok"}')) > 1);
  await until(async () => (await value('operant_broker_ack_pending{queue="blocks"}')) === 1);
  expect(await value('operant_broker_pending{queue="blocks"}')).toBe(1);
  expect(await value('operant_broker_ack_pending_limit{queue="results"}')).toBeGreaterThan(0);
  expect(await value("operant_broker_store_used_ratio")).toBeGreaterThan(0);
  await held?.ack();
  await server.kill();
  await until(async () => (await value('operant_broker_polls_total{outcome="failed"}')) > 0);
  await until(async () => (await value('operant_bus_canary_total{outcome="failed"}')) > 0, 40_000);
  expect((await fetch(`${collector.url}/metrics`)).status).toBe(200);
  await collector.stop();
  await server.start();
  await bus.drain();
  await server.close();
});
