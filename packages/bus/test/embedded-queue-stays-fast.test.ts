import { expect, it } from "vitest";

import { createEmbeddedBus, createManualClock } from "@operant/bus";

it("50,000 messages pass in linear time and leave nothing behind", async () => {
  const clock = createManualClock();
  const bus = createEmbeddedBus({ clock, duplicateWindowMs: 1000 });
  const queue = await bus.queue("jobs", { ackWaitMs: 1000, maxDeliver: 5 });
  for (let index = 0; index < 50_000; index += 1)
    await queue.publish(new Uint8Array(8), `${index}`);
  let taken = 0;
  for (;;) {
    const deliveries = await queue
      .take(1000, 1, AbortSignal.abort())
      .then((none) => (none.length > 0 || taken === 50_000 ? none : queue.take(1000, 1)));
    if (deliveries.length === 0) break;
    taken += deliveries.length;
    await Promise.all(deliveries.map((delivery) => delivery.ack()));
  }
  expect(taken).toBe(50_000);
  expect(await queue.pending()).toBe(0);
  clock.advance(2000);
  expect((await queue.publish(new Uint8Array(1), "0")).kind).toBe("stored");
});
