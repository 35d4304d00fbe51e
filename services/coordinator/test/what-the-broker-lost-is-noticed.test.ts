import { expect, it } from "vitest";

import { createEmbeddedBroker, createManualClock } from "@operant/bus";
import { createCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { decodeBlock, OBJECTS, QUEUE_SETTINGS, QUEUES } from "@operant/protocol";
import { manifestId } from "@operant/study";

import { openOn, tinyStudy } from "./rig.ts";

const LOOK_MS = QUEUE_SETTINGS.ackWaitMs / 2;

/** Lets everything happen that needs no time. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

it("a wiped store: blocks and manifest are back within one acknowledgement wait", async () => {
  const clock = createManualClock();
  const broker = createEmbeddedBroker({ clock });
  const bus = broker.connect();
  const manifest = tinyStudy(4);
  const dataset = await openOn(new MemoryDisk(), manifest);
  const coordinator = await createCoordinator({ bus, clock });
  const study = await coordinator.submit({ manifest, dataset, blockSize: 4 });
  await settled();

  const blocks = await bus.queue(QUEUES.blocks, QUEUE_SETTINGS);
  const manifests = await bus.objects(OBJECTS.manifests);
  expect(await blocks.pending()).toBe(2);
  clock.advance(LOOK_MS);
  await settled();
  expect(await blocks.pending()).toBe(2);

  await blocks.purge();
  await manifests.delete(manifestId(manifest));
  for (let look = 0; look < 2; look += 1) {
    clock.advance(LOOK_MS);
    await settled();
  }
  expect(await manifests.get(manifestId(manifest))).toBeDefined();
  const again = await blocks.take(8, 0);
  const attempts = again.map(({ data }) => {
    const decoded = decodeBlock(data);
    return decoded.ok ? decoded.value.attempt : 0;
  });
  // Each block comes back as its halves.
  expect(attempts).toEqual([2, 2, 2, 2]);

  await study.stop();
  await coordinator.stop();
  await dataset.close();
});
