import { expect, it } from "vitest";

import { settled, startNode } from "./rig.ts";

it("a node never holds more than its threads and a small reserve", async () => {
  const { compute, pool, blocks, enqueue, results } = await startNode(2, { reserve: 1 });
  for (let subject = 0; subject < 10; subject += 1) await enqueue(subject);
  await settled();
  expect(pool.open).toHaveLength(3);

  pool.open[0]?.end({ kind: "done", parts: [Uint8Array.of(1)], outcome: "finished" });
  await settled();
  expect(pool.open).toHaveLength(3);
  expect(await blocks.pending()).toBe(9);
  expect(await results.pending()).toBe(1);
  await compute.stop(0);
});

it("while results are on their way the threads go on, up to eight blocks for each", async () => {
  const { compute, pool, enqueue } = await startNode(1, { reserve: 1, muteResults: true });
  for (let subject = 0; subject < 20; subject += 1) await enqueue(subject);
  let computed = 0;
  for (await settled(); pool.open.length > 0; await settled()) {
    pool.open[0]?.end({ kind: "done", parts: [Uint8Array.of(1)], outcome: "finished" });
    computed += 1;
  }
  expect(computed).toBe(9);
  await compute.stop(0);
});

it("a block is acknowledged only after its result is stored", async () => {
  const { bus, compute, pool, blocks, enqueue, results } = await startNode(1);
  await enqueue(0);
  await settled();
  const [job] = pool.open;
  expect(await blocks.pending()).toBe(1);
  job?.end({ kind: "done", parts: [Uint8Array.of(1), Uint8Array.of(2)], outcome: "finished" });
  await settled();
  expect(await results.pending()).toBe(2);
  expect(await blocks.pending()).toBe(0);
  await compute.stop();
  await bus.drain();
});
