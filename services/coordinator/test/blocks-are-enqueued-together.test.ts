import { expect, it } from "vitest";

import type { Bus, Queue, Stored } from "@operant/bus";
import { createEmbeddedBus } from "@operant/bus";
import { startCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { decodeBlock, QUEUES } from "@operant/protocol";

import { localPool } from "./local-pool.ts";
import { openOn, runStudy, tinyStudy } from "./rig.ts";

/** A bus over which the broker's word on a block takes for ever; `asked` has what was published. */
function mute(bus: Bus, asked: number[]): Bus {
  const silent = (queue: Queue): Queue => ({
    ...queue,
    publish(bytes) {
      const block = decodeBlock(bytes);
      if (block.ok) asked.push(block.value.firstSubject);
      return new Promise<Stored>(() => {});
    },
  });
  return {
    ...bus,
    async queue(name, options) {
      const queue = await bus.queue(name, options);
      return name === QUEUES.blocks ? silent(queue) : queue;
    },
  };
}

it("a whole window is published in subject order before the broker has answered once", async () => {
  const asked: number[] = [];
  const manifest = tinyStudy(40);
  const dataset = await openOn(new MemoryDisk(), manifest);
  await startCoordinator({
    bus: mute(createEmbeddedBus(), asked),
    manifest,
    dataset,
    blockSize: 2,
    window: 8,
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
});

it("a window is refilled by an eighth at once", async () => {
  const groups: number[] = [];
  const bus = createEmbeddedBus();
  const grouping = (queue: Queue): Queue => ({
    ...queue,
    publish(...given) {
      // What is published in one turn is one group.
      if (open === undefined) {
        open = groups.push(0) - 1;
        queueMicrotask(() => (open = undefined));
      }
      groups[open] = (groups[open] ?? 0) + 1;
      return queue.publish(...given);
    },
  });
  let open: number | undefined;
  const watched: Bus = {
    ...bus,
    async queue(name, options) {
      const queue = await bus.queue(name, options);
      return name === QUEUES.blocks ? grouping(queue) : queue;
    },
  };
  const manifest = tinyStudy(40);
  await runStudy({ manifest, bus: watched, pool: localPool(), blockSize: 1, window: 32 });
  expect(groups[0]).toBe(32);
  const last = groups.pop();
  expect(last).toBeGreaterThan(0);
  for (const group of groups) expect(group).toBeGreaterThanOrEqual(4);
});
