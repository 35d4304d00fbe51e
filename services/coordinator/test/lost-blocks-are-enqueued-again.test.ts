import { expect, it } from "vitest";

import { createEmbeddedBus, createManualClock } from "@operant/bus";
import { startCompute } from "@operant/compute-service";
import { startCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { QUEUE_SETTINGS, QUEUES } from "@operant/protocol";

import { localPool } from "./local-pool.ts";
import { openOn, tinyStudy } from "./rig.ts";

it("after a long silence, under a new attempt, until the study is complete", async () => {
  const manifest = tinyStudy(10);
  const clock = createManualClock();
  const bus = createEmbeddedBus({ clock });
  const dataset = await openOn(new MemoryDisk(), manifest);
  const handle = await startCoordinator({
    bus,
    clock,
    dataset,
    manifest,
    blockSize: 4,
    quietMs: 1000,
  });

  // The broker's store is wiped while every block waits in it.
  const blocks = await bus.queue(QUEUES.blocks, QUEUE_SETTINGS);
  for (let wiped = 0; wiped < 6;) {
    const taken = await blocks.take(100, 60_000);
    for (const delivery of taken) delivery.term("wiped");
    wiped += taken.length;
  }

  const pool = localPool();
  const compute = await startCompute({ bus, pool, clock });
  clock.advance(1000);
  expect(await handle.finished).toMatchObject({ kind: "complete", statement: { committed: 20 } });
  expect(pool.runs.every(({ block }) => block.attempt === 2)).toBe(true);
  await compute.stop();
  await dataset.close();
});
