import { describe, expect, it } from "vitest";

import type { Queue } from "@operant/bus";
import type { NetworkProxy } from "@operant/bus/testing";
import { startNetworkProxy } from "@operant/bus/testing";

import type { Scene } from "./server.ts";
import { bytes, onServer, texts } from "./server.ts";

const OPTIONS = { ackWaitMs: 2000, maxDeliver: 100 };
// Long enough for a word to be cut off on its way back.
const DELAY_MS = 100;
const CHECKS = 5;

// After each interruption a take looks whether its consumer is still there.
describe("a lost check does not stall a take", () => {
  it("a check that is cut off is made again, not waited for", async () => {
    await onServer(async (scene) => {
      const { network, queue } = await farQueue(scene);
      const near = await (await scene.bus()).queue("jobs", OPTIONS);
      await near.publish(bytes("job"), "job/1");
      let cuts = 0;
      await onCheck(scene, () => {
        cuts += 1;
        if (cuts <= CHECKS) network.cut();
      });
      network.cut();
      await (
        await scene.bus()
      )
        .queue("jobs", OPTIONS)
        .then((near) => near.publish(bytes("a"), "a"));
      // Waiting for the answers that were cut off would take 3 s each.
      expect(texts(await queue.take(1, 3000 * CHECKS))).toEqual(["job"]);
      expect(cuts).toBeGreaterThan(CHECKS);
      await network.close();
    });
  });

  it("a take whose check is swallowed ends when its caller ends it", async () => {
    await onServer(async (scene) => {
      const { network, queue } = await farQueue(scene);
      const abort = new AbortController();
      await onCheck(scene, () => {
        network.partition();
        abort.abort();
      });
      network.cut();
      const taking = queue.take(1, 60_000, abort.signal);
      await new Promise((resolve) => abort.signal.addEventListener("abort", resolve));
      const startedMs = performance.now();
      expect(await taking).toEqual([]);
      expect(performance.now() - startedMs).toBeLessThan(2000);
      await network.close();
    });
  });
});

async function farQueue(scene: Scene): Promise<{ network: NetworkProxy; queue: Queue }> {
  const network = await startNetworkProxy({ port: scene.server.port, delayMs: DELAY_MS });
  const queue = await (await scene.bus({ servers: network.url })).queue("jobs", OPTIONS);
  await queue.take(1, 1);
  return { network, queue };
}

/** Calls `seen` whenever the server is asked about a consumer. */
async function onCheck(scene: Scene, seen: () => void): Promise<void> {
  const around = await scene.around();
  around.subscribe("$JS.API.CONSUMER.INFO.>", { callback: seen });
  await around.flush();
}
