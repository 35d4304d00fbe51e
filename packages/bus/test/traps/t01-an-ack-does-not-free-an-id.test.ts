import { expect, it } from "vitest";

import { bytes, onServer, texts, work } from "./server.ts";

it("T1: an acknowledged id is flagged and not run again; the next attempt is run", async () => {
  await onServer(async (scene) => {
    const bus = await scene.bus();
    const queue = await bus.queue("jobs", { ackWaitMs: 2000, maxDeliver: 5 });
    const first = await queue.publish(bytes("first"), "study/0-63/1");
    expect(first.kind).toBe("stored");
    await work(queue, 1, 5000);
    expect(await queue.publish(bytes("again"), "study/0-63/1")).toEqual({
      ...first,
      kind: "duplicate",
    });
    expect(await queue.take(1, 300)).toEqual([]);
    expect((await queue.publish(bytes("second"), "study/0-63/2")).kind).toBe("stored");
    expect(texts(await queue.take(1, 2000))).toEqual(["second"]);
  });
});
