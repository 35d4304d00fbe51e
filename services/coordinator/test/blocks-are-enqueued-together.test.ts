import { expect, it } from "vitest";

import type { Bus, Queue, Stored } from "@operant/bus";
import { createEmbeddedBus } from "@operant/bus";
import { startCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { decodeBlock, QUEUES } from "@operant/protocol";

import { openOn, tinyStudy } from "./rig.ts";

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
