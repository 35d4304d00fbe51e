import { expect, it } from "vitest";

import { bytes, onServer, texts } from "./server.ts";

it("T8: what is given back when leaving is with others within a second, not after the ack wait", async () => {
  await onServer(async (scene) => {
    const options = { ackWaitMs: 30_000, maxDeliver: 5 };
    const leaving = await scene.bus();
    const mine = await leaving.queue("jobs", options);
    const others = await (await scene.bus()).queue("jobs", options);
    for (const word of ["a", "b", "c"]) await mine.publish(bytes(word), word);
    const held = await mine.take(3, 2000);
    expect(held).toHaveLength(3);
    const waiting = mine.take(5, 30_000);
    const startedMs = performance.now();
    for (const delivery of held) delivery.nak();
    await leaving.drain();
    expect(await waiting).toEqual([]);
    const moved: string[] = [];
    while (moved.length < 3 && performance.now() - startedMs < 5000) {
      moved.push(...texts(await others.take(5, 1000)));
    }
    expect(moved.sort()).toEqual(["a", "b", "c"]);
    expect(performance.now() - startedMs).toBeLessThan(1000);
  });
});
