import { expect, it } from "vitest";

import { bytes, onServer, sleep, work } from "./server.ts";

const RESTARTS = 20;
const MESSAGES = 300;

it("T9: through 20 restarts under load every message is stored and reaches a taker", async () => {
  await onServer(async (scene) => {
    const options = { ackWaitMs: 1000, maxDeliver: 100 };
    const sender = await (await scene.bus()).queue("jobs", options);
    const taker = await (await scene.bus()).queue("jobs", options);
    const working = work(taker, MESSAGES, 40_000);
    const publishing = (async () => {
      for (let index = 0; index < MESSAGES; index += 1) {
        const id = `job/${index}/1`;
        while ((await sender.publish(bytes(id), id)).kind === "unknown") await sleep(10);
        await sleep(20);
      }
    })();
    for (let round = 0; round < RESTARTS; round += 1) {
      await sleep(150);
      await (round % 2 === 0 ? scene.server.kill() : scene.server.stop());
      await scene.server.start();
    }
    await publishing;
    expect((await working).size).toBe(MESSAGES);
    expect(await taker.pending()).toBe(0);
  });
});
