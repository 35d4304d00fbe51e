import { expect, it } from "vitest";

import { bytes, onServer, texts } from "./server.ts";

it("T5: however short the wait, a pull expires in seconds; an abandoned one locks nothing", async () => {
  await onServer(async (scene) => {
    const [one, two] = [await scene.bus(), await scene.bus()];
    const around = await scene.around();
    const expiries: number[] = [];
    around.subscribe("$JS.API.CONSUMER.MSG.NEXT.>", {
      callback: (_, message) =>
        expiries.push((JSON.parse(message.string()) as { expires: number }).expires),
    });
    await around.flush();
    const options = { ackWaitMs: 30_000, maxDeliver: 5 };
    const [mine, theirs] = [await one.queue("jobs", options), await two.queue("jobs", options)];
    for (let round = 0; round < 20; round += 1) {
      // One message, and somebody who gives up waiting at about the moment it comes.
      const [early, stored] = await Promise.all([
        mine.take(1, round % 5),
        mine.publish(bytes(`${round}`), `${round}`),
      ]);
      expect(stored.kind).toBe("stored");
      const later = early.length === 0 ? await theirs.take(1, 2000) : [];
      expect(texts([...early, ...later])).toEqual([`${round}`]);
      for (const delivery of [...early, ...later]) await delivery.ack();
    }
    expect(expiries.length).toBeGreaterThan(0);
    expect(Math.min(...expiries)).toBeGreaterThanOrEqual(1e9);
  });
});
