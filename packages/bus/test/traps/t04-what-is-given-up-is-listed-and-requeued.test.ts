import { expect, it } from "vitest";

import type { Queue, SetAside } from "@operant/bus";

import { bytes, onServer, sleep, texts } from "./server.ts";

it("T4: a message that had all its deliveries, or was terminated, is listed and requeued", async () => {
  await onServer(async (scene) => {
    const bus = await scene.bus();
    const queue = await bus.queue("jobs", { ackWaitMs: 1000, maxDeliver: 2 });
    await queue.publish(bytes("always fails"), "a");
    for (let round = 0; round < 2; round += 1) (await queue.take(1, 3000))[0]?.nak();
    expect(await queue.take(1, 300)).toEqual([]);
    await queue.publish(bytes("malformed"), "b");
    (await queue.take(1, 3000))[0]?.term("BAD_CHECKSUM");

    const list = await listed(queue, 2);
    expect(list.map(({ why, reason }) => ({ why, reason }))).toEqual([
      { why: "deliveries", reason: undefined },
      { why: "terminated", reason: "BAD_CHECKSUM" },
    ]);
    expect((await queue.requeue(list[0] ?? missing, "a/2")).kind).toBe("stored");
    expect(texts(await queue.take(5, 3000))).toEqual(["always fails"]);
    expect((await queue.setAside(10)).map(({ why }) => why)).toEqual(["terminated"]);
  });
});

const missing: SetAside = { sequence: 0, data: new Uint8Array(0), why: "deliveries" };

/** The server's advisories arrive a little later than the deed. */
async function listed(queue: Queue, count: number): Promise<SetAside[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const list = await queue.setAside(10);
    if (list.length === count) return list;
    await sleep(50);
  }
  return queue.setAside(10);
}
