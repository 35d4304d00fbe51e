import { expect, it } from "vitest";

import { createEmbeddedBus } from "@operant/bus";
import { MemoryDisk } from "@operant/dataset";
import { QUEUE_SETTINGS, QUEUES } from "@operant/protocol";

import { localPool } from "./local-pool.ts";
import { digestOf, runStudy, tinyStudy } from "./rig.ts";

const manifest = tinyStudy(20);

it("a disk that takes no more ends the study, keeps the result in the queue, and a later run resumes", async () => {
  const disk = new MemoryDisk();
  const bus = createEmbeddedBus();
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  let left = 3;
  const results = await bus.queue(QUEUES.results, QUEUE_SETTINGS);
  let unacknowledged = 0;
  const pool = localPool(() => {
    left -= 1;
    // From the fourth block on every write fails.
    if (left < 0) disk.fault = () => ({ error: full });
    return undefined;
  });
  const inspect = (): void => void results.pending().then((count) => (unacknowledged = count));
  const outcome = await runStudy({ manifest, pool, bus, disk, blockSize: 2, inspect });
  expect(outcome).toMatchObject({ kind: "failed", error: { code: "OPERANT_DATASET_DISK_FULL" } });
  expect(unacknowledged).toBeGreaterThan(0);
  disk.crash();
  const whole = await runStudy({ manifest, pool: localPool(), disk });
  const serial = await runStudy({ manifest, pool: localPool() });
  expect(digestOf(whole)).toBe(digestOf(serial));
});
