import { expect, it } from "vitest";

import { settled, startNode } from "./rig.ts";

it("what waits goes back at once, what runs may finish within the grace time", async () => {
  const { clock, compute, pool, blocks, enqueue, results } = await startNode(1, { reserve: 2 });
  for (let subject = 0; subject < 3; subject += 1) await enqueue(subject);
  await settled();
  expect(pool.open).toHaveLength(3);

  const stopping = compute.stop(1000);
  await settled();
  expect(pool.open).toHaveLength(1);
  const elsewhere = await blocks.take(5, 1000);
  expect(elsewhere).toHaveLength(2);

  pool.open[0]?.end({ kind: "done", parts: [Uint8Array.of(1)], outcome: "finished" });
  await stopping;
  expect(await results.pending()).toBe(1);
  clock.advance(2000);
});

it("what runs longer than the grace time goes back, too", async () => {
  const { clock, compute, blocks, enqueue } = await startNode(1);
  await enqueue(0);
  await settled();
  const stopping = compute.stop(1000);
  await settled();
  clock.advance(1000);
  await stopping;
  const [delivery] = await blocks.take(1, 1000);
  expect(delivery?.deliveries).toBe(2);
});
