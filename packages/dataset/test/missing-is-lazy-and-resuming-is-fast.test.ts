import { expect, it } from "vitest";

import { MemoryDisk } from "../src/index.ts";
import { openOn } from "./store.ts";
import { blockResult, makeStudy } from "./study.ts";

it("opens a million subjects in little memory and lists ranges as they are asked for", async () => {
  const study = makeStudy({ subjects: 1000, levels: 1000 });
  const store = new MemoryDisk();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const dataset = await openOn(store, study);
  const ranges = dataset.missing(300);
  expect([ranges.next().value, ranges.next().value]).toEqual([
    [0, 300],
    [300, 300],
  ]);
  const { result, bytes } = blockResult(study, 600, 100);
  await dataset.commit(result, bytes);
  expect([ranges.next().value, ranges.next().value]).toEqual([
    [700, 300],
    [1000, 300],
  ]);
  let subjects = 0;
  for (const [, count] of dataset.missing()) subjects += count;
  expect(subjects).toBe(999_900);
  const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  expect(after - before).toBeLessThan(50e6);
});

it("resumes a study of 5,000 one-subject blocks that is 99 % done in a moment", async () => {
  const study = makeStudy({ subjects: 2500 });
  const store = new MemoryDisk();
  const first = await openOn(store, study);
  const commits: Promise<unknown>[] = [];
  for (let subject = 0; subject < 4950; subject += 1) {
    const { result, bytes } = blockResult(study, subject, 1);
    commits.push(first.commit(result, bytes));
  }
  await Promise.all(commits);
  await first.close();
  const start = performance.now();
  const resumed = await openOn(store, study);
  expect([...resumed.missing()]).toEqual([[4950, 50]]);
  expect(performance.now() - start).toBeLessThan(4000);
});
