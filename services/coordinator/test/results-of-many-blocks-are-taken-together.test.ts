import { expect, it } from "vitest";

import type { Bus, Queue } from "@operant/bus";
import { createEmbeddedBus, createManualClock } from "@operant/bus";
import { startCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { QUEUE_SETTINGS, QUEUES } from "@operant/protocol";

import { openOn, tinyStudy } from "./rig.ts";

/** A bus that counts what each take of results brought. */
function counting(bus: Bus, taken: number[]): Bus {
  const watched = (queue: Queue): Queue => ({
    ...queue,
    async take(...given) {
      const deliveries = await queue.take(...given);
      if (deliveries.length > 0) taken.push(deliveries.length);
      return deliveries;
    },
  });
  return {
    ...bus,
    async queue(name, options) {
      const queue = await bus.queue(name, options);
      return name === QUEUES.results ? watched(queue) : queue;
    },
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A study with so many blocks on their way, and somebody who sends what counts as a result. */
async function studyWith(window: number) {
  const clock = createManualClock();
  const bus = createEmbeddedBus({ clock });
  const taken: number[] = [];
  const manifest = tinyStudy(40);
  const dataset = await openOn(new MemoryDisk(), manifest);
  const options = { bus: counting(bus, taken), clock, manifest, dataset, blockSize: 1, window };
  const handle = await startCoordinator(options);
  const results = await bus.queue(QUEUES.results, QUEUE_SETTINGS);
  await settled();
  let sent = 0;
  const send = async (): Promise<void> => {
    sent += 1;
    await results.publish(Uint8Array.of(sent), `${sent}`);
    await settled();
  };
  return { clock, taken, send, handle };
}

it("while many blocks are on their way results wait for one another, a tenth of a second at most", async () => {
  const { clock, taken, send, handle } = await studyWith(64);
  for (let one = 0; one < 4; one += 1) await send();
  expect(taken).toEqual([1]);
  clock.advance(100);
  await settled();
  expect(taken).toEqual([1, 3]);
  await handle.stop();
});

it("where few are on their way each is taken at once", async () => {
  const { taken, send, handle } = await studyWith(8);
  for (let one = 0; one < 4; one += 1) await send();
  expect(taken).toEqual([1, 1, 1, 1]);
  await handle.stop();
});
