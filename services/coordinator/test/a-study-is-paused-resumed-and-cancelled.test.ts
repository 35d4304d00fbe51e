import { expect, it } from "vitest";

import type { Queue } from "@operant/bus";
import { createEmbeddedBus } from "@operant/bus";
import { startCompute } from "@operant/compute-service";
import type { StudyHandle } from "@operant/coordinator-service";
import { startCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { QUEUE_SETTINGS, QUEUES } from "@operant/protocol";

import { localPool } from "./local-pool.ts";
import { openOn, tinyStudy } from "./rig.ts";

const manifest = tinyStudy(10);

async function start(bus = createEmbeddedBus(), disk = new MemoryDisk()) {
  const dataset = await openOn(disk, manifest);
  const study = await startCoordinator({ bus, dataset, manifest, blockSize: 1, window: 4 });
  const blocks = await bus.queue(QUEUES.blocks, QUEUE_SETTINGS);
  return { bus, disk, dataset, study, blocks };
}

/** Waits until nothing is on its way. */
function emptied(study: StudyHandle): Promise<void> {
  return new Promise((resolve) => {
    study.progress.subscribe(({ outstanding }) => outstanding === 0 && resolve());
  });
}

/** Waits until so many blocks wait. */
async function waiting(blocks: Queue, count: number): Promise<void> {
  while ((await blocks.pending()) < count) await new Promise((resolve) => setImmediate(resolve));
}

it("paused, what is on its way is taken and nothing follows; resumed, it completes", async () => {
  const { bus, study, blocks, dataset } = await start();
  await waiting(blocks, 4);
  study.pause();
  const pool = localPool();
  const compute = await startCompute({ bus, pool });
  await emptied(study);
  expect(pool.runs).toHaveLength(4);
  expect(dataset.status()).toMatchObject({ committed: 4, missing: 16 });
  study.resume();
  expect(await study.finished).toMatchObject({ kind: "complete", statement: { committed: 20 } });
  await compute.stop();
  await dataset.close();
});

it("cancelled, it ends; what is committed stays, and the same study resumes", async () => {
  const first = await start();
  await waiting(first.blocks, 4);
  await first.study.cancel();
  expect(await first.study.finished).toEqual({ kind: "interrupted", cancelled: true });
  await first.dataset.close();

  const second = await start(first.bus, first.disk);
  const compute = await startCompute({ bus: first.bus, pool: localPool() });
  expect(await second.study.finished).toMatchObject({ kind: "complete" });
  await compute.stop();
  await second.dataset.close();
});
