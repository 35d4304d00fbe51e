import { expect, it } from "vitest";

import { startNetworkProxy } from "@operant/bus/testing";

import { bytes, onServer, texts } from "./server.ts";

it("connections cut amid their handshake are made again long before the connection timeout", async () => {
  await onServer(async (scene) => {
    const network = await startNetworkProxy({ port: scene.server.port });
    const bus = await scene.bus({ servers: network.url, connectMs: 120_000 });
    const options = { ackWaitMs: 2000, maxDeliver: 100 };
    const queue = await bus.queue("jobs", options);
    const near = await (await scene.bus()).queue("jobs", options);
    network.cutHandshakes(3);
    network.cut();
    await near.publish(bytes("job"), "job/1");
    expect(texts(await queue.take(1, 30_000))).toEqual(["job"]);
    await network.close();
  });
});
