import { expect, it } from "vitest";

import { createEmbeddedBus } from "@operant/bus";
import { startCompute } from "@operant/compute-service";
import { startCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";

import { localPool } from "./local-pool.ts";
import { digestOf, openOn, runStudy, tinyStudy } from "./rig.ts";

const manifest = tinyStudy(40);

/** Runs until about `most` subjects are committed, then stops everything. */
async function runPart(disk: MemoryDisk, most: number, blockSize: number): Promise<number> {
  const bus = createEmbeddedBus();
  const dataset = await openOn(disk, manifest);
  const compute = await startCompute({ bus, pool: localPool() });
  const handle = await startCoordinator({ bus, dataset, manifest, blockSize });
  handle.progress.subscribe(({ committed }) => {
    if (committed >= most) void handle.stop();
  });
  await handle.finished;
  await compute.stop();
  const { committed } = dataset.status();
  await dataset.close();
  await bus.drain();
  return committed;
}

it("three interruptions with other block sizes give the digest of one run, nothing computed twice", async () => {
  const serial = digestOf(await runStudy({ manifest, pool: localPool(), blockSize: 80 }));
  const disk = new MemoryDisk();
  expect(await runPart(disk, 9, 3)).toBeLessThan(80);
  expect(await runPart(disk, 30, 7)).toBeLessThan(80);
  const before = await runPart(disk, 50, 2);
  const pool = localPool();
  expect(digestOf(await runStudy({ manifest, pool, disk, blockSize: 5 }))).toBe(serial);
  const computed = pool.runs.reduce((sum, { block }) => sum + block.subjectCount, 0);
  expect(computed).toBe(80 - before);
});

it("a finished study is complete at once, without a block", async () => {
  const disk = new MemoryDisk();
  const first = await runStudy({ manifest, pool: localPool(), disk });
  const pool = localPool();
  const second = await runStudy({ manifest, pool, disk });
  expect(digestOf(second)).toBe(digestOf(first));
  expect(pool.runs).toHaveLength(0);
});
