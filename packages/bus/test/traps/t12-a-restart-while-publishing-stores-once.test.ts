import { expect, it } from "vitest";

import { bytes, onServer, sleep } from "./server.ts";

it("T12: a server killed between send and ack stores the message exactly once", async () => {
  await onServer(async (scene) => {
    const queue = await (await scene.bus()).queue("jobs", { ackWaitMs: 2000, maxDeliver: 20 });
    const kinds: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const publishing = queue.publish(bytes(`${round}`), `terminal/${round}`);
      await sleep(round % 3);
      await scene.server.kill();
      await scene.server.start();
      kinds.push((await publishing).kind);
    }
    expect(kinds.every((kind) => kind === "stored" || kind === "duplicate")).toBe(true);
    expect(await queue.pending()).toBe(6);
  });
});
