import { expect, it } from "vitest";

import { createEmbeddedBus } from "@operant/bus";
import { startCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { encodeBlockResult, fromHex, QUEUE_SETTINGS, QUEUES } from "@operant/protocol";
import { drawScenario, openOn, standIn } from "@operant/simulation";
import { manifestId } from "@operant/study";

const SUBJECTS = 10_000;
const DONE = 9900;
const BLOCK = 50;

it("99 % of 10,000 subjects are there: the first block of the rest is out within two seconds", async () => {
  const manifest = { ...drawScenario(1).manifest, factors: [], subjects: SUBJECTS };
  const disk = new MemoryDisk();
  const animal = standIn(manifest);
  const study = fromHex(manifestId(manifest)) ?? new Uint8Array(0);
  const first = await openOn(disk, manifest);
  for (let firstSubject = 0; firstSubject < DONE; firstSubject += BLOCK) {
    const block = { study, firstSubject, subjectCount: BLOCK, attempt: 1 };
    const subjects = Array.from({ length: BLOCK }, (_, i) => animal(firstSubject + i));
    const result = { block, fence: { attempt: 1, takeover: 0 }, subjects };
    await first.commit(result, encodeBlockResult(result));
  }
  await first.close();

  const startedMs = performance.now();
  const dataset = await openOn(disk, manifest);
  const bus = createEmbeddedBus();
  const blocks = await bus.queue(QUEUES.blocks, QUEUE_SETTINGS);
  const handle = await startCoordinator({ bus, manifest, dataset });
  expect(await blocks.take(1, 2000)).toHaveLength(1);
  expect(performance.now() - startedMs).toBeLessThan(2000);
  expect(dataset.status().missing).toBe(SUBJECTS - DONE);
  await handle.stop();
  await dataset.close();
  await bus.drain();
});
