import { expect, it } from "vitest";

import { bytes, onServer, work } from "./server.ts";

it("T3: a thousand blocks of many studies leave one subject in the stream, and no filter", async () => {
  await onServer(async (scene) => {
    const bus = await scene.bus();
    const queue = await bus.queue("operant_blocks", { ackWaitMs: 30_000, maxDeliver: 20 });
    const ids = Array.from(
      { length: 1000 },
      (_, index) => `study${index % 50}/${index}-${index}/1`,
    );
    await Promise.all(ids.map((id) => queue.publish(bytes(id), id)));
    expect((await work(queue, 1000, 20_000)).size).toBe(1000);
    const manager = await (await scene.around()).jetstreamManager();
    const { state } = await manager.streams.info("operant_blocks");
    expect(state.messages).toBe(1000);
    expect(state.num_subjects).toBe(1);
    const { config } = await manager.consumers.info("operant_blocks", "takers");
    expect(config.filter_subject ?? "").toBe("");
    expect(config.filter_subjects ?? []).toEqual([]);
  });
});
