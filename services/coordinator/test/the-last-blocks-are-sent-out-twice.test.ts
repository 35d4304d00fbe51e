import { expect, it } from "vitest";

import { createEmbeddedBus, createManualClock } from "@operant/bus";
import { startCompute } from "@operant/compute-service";
import { startCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { QUEUE_SETTINGS, QUEUES } from "@operant/protocol";

import { localPool } from "./local-pool.ts";
import { openOn, tinyStudy } from "./rig.ts";

async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A study of six blocks, the first of which is given to somebody who never answers. */
async function studyWithALostBlock() {
  const clock = createManualClock();
  const bus = createEmbeddedBus({ clock });
  const dataset = await openOn(new MemoryDisk(), tinyStudy(10));
  const options = { bus, clock, dataset, manifest: tinyStudy(10), blockSize: 4 };
  const handle = await startCoordinator(options);
  const blocks = await bus.queue(QUEUES.blocks, QUEUE_SETTINGS);
  const [lost] = await blocks.take(1, 1000);
  const pool = localPool();
  const start = () => startCompute({ bus, pool, clock });
  return { clock, bus, dataset, handle, pool, lost, start };
}

it("a block lost at the end of a study costs seconds, not the acknowledgement wait", async () => {
  const { clock, dataset, handle, pool, start } = await studyWithALostBlock();
  const compute = await start();
  await settled();
  expect(dataset.status().missing).toBe(4);
  clock.advance(3000);
  expect(await handle.finished).toMatchObject({
    kind: "complete",
    statement: { committed: 20, verified: 0 },
  });
  // Nobody was fenced out: a late answer would be compared.
  expect(pool.runs.map(({ block }) => block.attempt)).toEqual([1, 1, 1, 1, 1, 1]);
  await compute.stop();
  await dataset.close();
});

it("one copy is sent out, and none before anybody has answered", async () => {
  const { clock, bus, dataset, handle, start } = await studyWithALostBlock();
  const blocks = await bus.queue(QUEUES.blocks, QUEUE_SETTINGS);
  clock.advance(5000);
  await settled();
  // One is held, five wait.
  expect(await blocks.pending()).toBe(6);
  const compute = await start();
  await settled();
  await compute.stop();
  for (let seconds = 0; seconds < 25; seconds += 5) {
    clock.advance(5000);
    await settled();
  }
  expect(await blocks.pending()).toBe(2);
  await handle.stop();
  await dataset.close();
});
