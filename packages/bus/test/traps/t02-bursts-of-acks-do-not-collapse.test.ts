import { RetentionPolicy } from "nats";
import { expect, it } from "vitest";

import type { Delivery, Queue } from "@operant/bus";

import { onServer } from "./server.ts";

const ACKS = 10_000;
const BURST = 1000;

it("T2: the rate of 10,000 acks in bursts of 1,000 does not collapse", async () => {
  await onServer(async (scene) => {
    const bus = await scene.bus();
    const queue = await bus.queue("jobs", { ackWaitMs: 60_000, maxDeliver: 5 });
    const around = await scene.around();
    const { config } = await (await around.jetstreamManager()).streams.info("jobs");
    expect(config.retention).toBe(RetentionPolicy.Limits);
    await fill(queue, "steady");
    const steady = await perSecond(queue, 100);
    await fill(queue, "bursts");
    const bursts = await perSecond(queue, BURST);
    console.log(`acks per second: steady ${Math.round(steady)}, in bursts ${Math.round(bursts)}`);
    // Work-queue retention falls by an order of magnitude here.
    expect(bursts).toBeGreaterThan(steady / 4);
  });
});

async function fill(queue: Queue, name: string): Promise<void> {
  for (let first = 0; first < ACKS; first += BURST) {
    const batch = Array.from({ length: BURST }, (_, index) => `${name}/${first + index}/1`);
    await Promise.all(batch.map((id) => queue.publish(new Uint8Array(16), id)));
  }
}

/** Takes everything, and acknowledges `burst` at a time. */
async function perSecond(queue: Queue, burst: number): Promise<number> {
  let acked = 0;
  let spentMs = 0;
  let held: Delivery[] = [];
  while (acked < ACKS) {
    held = held.concat(await queue.take(burst - held.length, 2000));
    if (held.length < Math.min(burst, ACKS - acked)) continue;
    const startedMs = performance.now();
    const answers = await Promise.all(held.map((delivery) => delivery.ack()));
    spentMs += performance.now() - startedMs;
    expect(answers.every(Boolean)).toBe(true);
    acked += held.length;
    held = [];
  }
  return (1000 * ACKS) / spentMs;
}
