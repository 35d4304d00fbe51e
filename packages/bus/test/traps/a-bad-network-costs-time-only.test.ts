import { describe, expect, it } from "vitest";

import type { NetworkProxyOptions } from "@operant/bus/testing";
import { startNetworkProxy } from "@operant/bus/testing";

import type { Scene } from "./server.ts";
import { bytes, onServer, texts, work } from "./server.ts";

const OPTIONS = { ackWaitMs: 2000, maxDeliver: 100 };

describe("a bad network costs time only", () => {
  it("20 ms each way and a cut every 300 ms: every message is stored once and taken", async () => {
    await onServer(async (scene) => {
      const network = await startNetworkProxy({ port: scene.server.port, delayMs: 20 });
      const sender = await (await scene.bus({ servers: network.url })).queue("jobs", OPTIONS);
      const taker = await (await scene.bus({ servers: network.url })).queue("jobs", OPTIONS);
      const working = work(taker, 100, 40_000);
      const cutting = setInterval(() => network.cut(), 300);
      for (let batch = 0; batch < 100; batch += 10) {
        const ids = Array.from({ length: 10 }, (_, index) => `job/${batch + index}/1`);
        const kinds = await Promise.all(ids.map((id) => sender.publish(bytes(id), id)));
        expect(kinds.every(({ kind }) => kind !== "unknown")).toBe(true);
      }
      const seen = await working;
      clearInterval(cutting);
      expect(seen.size).toBe(100);
      const { messages } = await stateOf(scene);
      expect(messages).toBe(100);
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

async function stateOf(scene: Scene): Promise<{ messages: number }> {
  const manager = await (await scene.around()).jetstreamManager();
  return (await manager.streams.info("jobs")).state;
}
