import { expect, it } from "vitest";

import { createEmbeddedBus } from "@operant/bus";
import { startCompute } from "@operant/compute-service";
import { createCoordinator } from "@operant/coordinator-service";
import { MemoryDisk } from "@operant/dataset";
import { manifestId } from "@operant/study";
import { toHex } from "@operant/protocol";

import { localPool } from "./local-pool.ts";
import { openOn, tinyStudy } from "./rig.ts";

it("a small study that comes second does not wait for a large one that came first", async () => {
  const bus = createEmbeddedBus();
  const coordinator = await createCoordinator({ bus });
  const large = tinyStudy(200);
  const small = tinyStudy(20);
  const datasets = [await openOn(new MemoryDisk(), large), await openOn(new MemoryDisk(), small)];
  const [one, two] = datasets as [(typeof datasets)[0], (typeof datasets)[0]];
  const options = { blockSize: 1, window: 8 };
  const first = await coordinator.submit({ manifest: large, dataset: one, ...options });
  const second = await coordinator.submit({ manifest: small, dataset: two, ...options });

  const pool = localPool();
  const compute = await startCompute({ bus, pool });
  expect(await second.finished).toMatchObject({ kind: "complete" });
  const ofLarge = pool.runs.filter(({ block }) => toHex(block.study) === manifestId(large));
  // Forty blocks of the small study beside about as many of the large one.
  expect(ofLarge.length).toBeLessThan(2 * 40);
  await first.stop();
  await coordinator.stop();
  await compute.stop();
  for (const dataset of datasets) await dataset.close();
});
