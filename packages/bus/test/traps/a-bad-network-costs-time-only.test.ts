import { describe, expect, it } from "vitest";

import type { Queue } from "@operant/bus";
import type { NetworkProxyOptions } from "@operant/bus/testing";
import { startNetworkProxy } from "@operant/bus/testing";

import type { Scene } from "./server.ts";
import { bytes, onServer, texts, work } from "./server.ts";

const OPTIONS = { ackWaitMs: 2000, maxDeliver: 100 };
const CUTS = 12;

describe("a bad network costs time only", () => {
  it("20 ms each way and a cut every 300 ms, twelve times: all is stored once and taken", async () => {
    await onServer(async (scene) => {
      const network = await startNetworkProxy({ port: scene.server.port, delayMs: 20 });
      const sender = await (await scene.bus({ servers: network.url })).queue("jobs", OPTIONS);
      const taker = await (await scene.bus({ servers: network.url })).queue("jobs", OPTIONS);
      let cuts = 0;
      const cutting = setInterval(() => {
        network.cut();
        cuts += 1;
        if (cuts === CUTS) clearInterval(cutting);
      }, 300);
      let sent = Infinity;
      const working = work(taker, () => sent, 50_000);
      sent = await sendUntil(sender, () => cuts === CUTS);
      expect(sent).toBeGreaterThanOrEqual(100);
      expect((await working).size).toBe(sent);
      const { messages } = await stateOf(scene);
      expect(messages).toBe(sent);
      await network.close();
    });
  });

  it("a taker that is cut off without a word loses its job to another, and comes back", async () => {
    await onServer(async (scene) => {
      const settings: NetworkProxyOptions = { port: scene.server.port };
      const network = await startNetworkProxy(settings);
      const remote = await (await scene.bus({ servers: network.url })).queue("jobs", OPTIONS);
      const near = await (await scene.bus()).queue("jobs", OPTIONS);
      await near.publish(bytes("job"), "job/1");
      const [held] = await remote.take(1, 2000);
      network.partition();
      const beating = setInterval(() => held?.working(), 500);
      const [stolen] = await near.take(1, 8000);
      clearInterval(beating);
      expect(texts(stolen ? [stolen] : [])).toEqual(["job"]);
      expect(await remote.take(1, 1000)).toEqual([]);
      expect(await stolen?.ack()).toBe(true);
      network.heal();
      await near.publish(bytes("next"), "next/1");
      let next: string[] = [];
      for (let tries = 0; tries < 20 && next.length === 0; tries += 1) {
        next = texts(await remote.take(1, 1000));
      }
      expect(next).toEqual(["next"]);
      await network.close();
    });
  });
});

/** Sends messages, ten at a time and at least a hundred, until `enough`; returns how many. */
async function sendUntil(queue: Queue, enough: () => boolean): Promise<number> {
  let sent = 0;
  while (sent < 100 || !enough()) {
    const ids = Array.from({ length: 10 }, (_, index) => `job/${sent + index}/1`);
    const kinds = await Promise.all(ids.map((id) => queue.publish(bytes(id), id)));
    expect(kinds.every(({ kind }) => kind !== "unknown")).toBe(true);
    sent += ids.length;
  }
  return sent;
}

async function stateOf(scene: Scene): Promise<{ messages: number }> {
  const manager = await (await scene.around()).jetstreamManager();
  return (await manager.streams.info("jobs")).state;
}
