import { expect, it } from "vitest";

import { QUEUE_SETTINGS } from "@operant/protocol";

import { settled, startNode } from "./rig.ts";

it("while it is computed the node says so, however long it takes", async () => {
  const { clock, compute, pool, blocks, enqueue } = await startNode(1);
  await enqueue(0);
  await settled();
  for (let third = 0; third < 20; third += 1) {
    clock.advance(QUEUE_SETTINGS.ackWaitMs / 3);
    await settled();
  }
  expect(pool.open).toHaveLength(1);
  expect(await blocks.take(1, 1000, AbortSignal.timeout(1))).toEqual([]);
  pool.open[0]?.end({ kind: "done", parts: [], outcome: "finished" });
  await settled();
  expect(await blocks.pending()).toBe(0);
  await compute.stop();
});

it("a lost lease stops the block, and it goes back without a result", async () => {
  const lost = new AbortController();
  let renewed = 0;
  const leases = {
    hold: async () => ({
      fence: { attempt: 1, takeover: 3 },
      lost: lost.signal,
      renew: () => void (renewed += 1),
      release: async () => {},
    }),
  };
  const { clock, compute, pool, blocks, results, enqueue } = await startNode(1, { leases });
  await enqueue(0);
  await settled();
  expect(pool.open[0]?.job.fence).toEqual({ attempt: 1, takeover: 3 });
  clock.advance(QUEUE_SETTINGS.ackWaitMs / 3);
  expect(renewed).toBe(1);
  lost.abort();
  await settled();
  expect(await results.pending()).toBe(0);
  expect(await blocks.pending()).toBe(1);
  await compute.stop(0);
});
