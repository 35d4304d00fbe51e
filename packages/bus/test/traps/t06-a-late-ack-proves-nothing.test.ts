import { expect, it } from "vitest";

import { bytes, onServer } from "./server.ts";

it("T6: the ack of an expired delivery is accepted, and so is the new holder's: once settled", async () => {
  await onServer(async (scene) => {
    const options = { ackWaitMs: 1000, maxDeliver: 5 };
    const first = await (await scene.bus()).queue("jobs", options);
    const second = await (await scene.bus()).queue("jobs", options);
    await first.publish(bytes("job"), "job/1");
    const [slow] = await first.take(1, 2000);
    const [quick] = await second.take(1, 5000);
    expect(quick?.deliveries).toBe(2);
    expect(await slow?.ack()).toBe(true);
    expect(await quick?.ack()).toBe(true);
    expect(await first.pending()).toBe(0);
    expect(await second.take(1, 300)).toEqual([]);
  });
});
