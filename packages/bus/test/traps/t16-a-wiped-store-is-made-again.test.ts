import { expect, it } from "vitest";

import { bytes, onServer, sleep, texts } from "./server.ts";

it("T16: after the store is wiped queue, bucket, watch and objects work again by themselves", async () => {
  await onServer(async (scene) => {
    const bus = await scene.bus();
    const queue = await bus.queue("jobs", { ackWaitMs: 2000, maxDeliver: 20 });
    const bucket = await bus.bucket("nodes");
    const objects = await bus.objects("manifests");
    await queue.publish(bytes("lost"), "lost");
    await bucket.create("gone", bytes("1"));
    await objects.put("gone", bytes("1"));
    const abort = new AbortController();
    const seen: string[] = [];
    const watching = (async () => {
      for await (const { key, value } of bucket.watch(abort.signal)) {
        seen.push(value.length > 0 ? `+${key}` : `-${key}`);
      }
    })();
    while (seen.length === 0) await sleep(10);
    await scene.server.kill();
    await scene.server.wipe();
    await scene.server.start();

    const taking = queue.take(1, 20_000);
    expect((await queue.publish(bytes("again"), "lost")).kind).toBe("stored");
    expect(texts(await taking)).toEqual(["again"]);
    expect(await bucket.get("gone")).toBeUndefined();
    expect(await bucket.create("new", bytes("2"))).toBeGreaterThan(0);
    expect(await objects.get("gone")).toBeUndefined();
    await objects.put("new", bytes("2"));
    for (let tries = 0; tries < 100 && seen.length < 3; tries += 1) await sleep(50);
    abort.abort();
    await watching;
    expect(seen.sort()).toEqual(["+gone", "+new", "-gone"]);
  });
});
