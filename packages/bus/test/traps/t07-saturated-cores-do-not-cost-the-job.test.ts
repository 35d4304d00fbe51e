import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import { expect, it } from "vitest";

import { bytes, onServer } from "./server.ts";

const ACK_WAIT_MS = 2000;
const BUSY = "const end = Date.now() + 60000; while (Date.now() < end);";

it("T7: with every core busy for three acknowledgement waits, heartbeats keep the job", async () => {
  await onServer(async (scene) => {
    const bus = await scene.bus();
    const options = { ackWaitMs: ACK_WAIT_MS, maxDeliver: 5 };
    const queue = await bus.queue("jobs", options);
    await queue.publish(bytes("job"), "job/1");
    const [job] = await queue.take(1, 2000);
    const busy = Array.from(
      { length: availableParallelism() },
      () => new Worker(BUSY, { eval: true }),
    );
    const beating = setInterval(() => job?.working(), ACK_WAIT_MS / 3);
    const idle = await (await scene.bus()).queue("jobs", options);
    const stolen = await idle.take(1, 3 * ACK_WAIT_MS);
    clearInterval(beating);
    await Promise.all(busy.map((worker) => worker.terminate()));
    expect(stolen).toEqual([]);
    expect(await job?.ack()).toBe(true);
    expect(await queue.pending()).toBe(0);
  });
});
