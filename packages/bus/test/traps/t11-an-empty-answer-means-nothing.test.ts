import { expect, it } from "vitest";

import { bytes, onServer, sleep, texts } from "./server.ts";

const OPTIONS = { ackWaitMs: 2000, maxDeliver: 20 };

it("T11: a take outlives a killed server and goes on; a frozen one gives an empty answer in time", async () => {
  await onServer(async (scene) => {
    const queue = await (await scene.bus()).queue("jobs", OPTIONS);
    await queue.publish(bytes("kept"), "kept");
    (await queue.take(1, 2000))[0]?.nak(1500);

    const taking = queue.take(1, 15_000);
    await sleep(50);
    await scene.server.kill();
    await sleep(100);
    await scene.server.start();
    const [delivery] = await taking;
    expect(texts([delivery].filter((one) => one !== undefined))).toEqual(["kept"]);
    await delivery?.ack();

    const silent = queue.take(1, 1000);
    await sleep(50);
    scene.server.freeze();
    const startedMs = performance.now();
    expect(await silent).toEqual([]);
    expect(performance.now() - startedMs).toBeLessThan(4000);
    scene.server.thaw();
    await queue.publish(bytes("after"), "after");
    expect(texts(await queue.take(1, 5000))).toEqual(["after"]);
  });
});
