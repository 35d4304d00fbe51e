import { expect, it } from "vitest";

import { MemoryDisk } from "../src/index.ts";
import { openOn } from "./store.ts";
import { blockResult, makeStudy } from "./study.ts";

const study = makeStudy({ subjects: 500 });

it("writes a thousand waiting results with few fsyncs, and acknowledges none before its own", async () => {
  const store = new MemoryDisk();
  const dataset = await openOn(store, study);
  let syncs = 0;
  store.fault = (_, name, path) => {
    if (name === "sync" && path.endsWith("ledger")) syncs += 1;
    return undefined;
  };
  const early: number[] = [];
  const commits = Array.from({ length: 900 }, async (_, subject) => {
    const { result, bytes } = blockResult(study, subject, 1);
    await dataset.commit(result, bytes);
    if (syncs === 0) early.push(subject);
  });
  await Promise.all(commits);
  expect(early).toEqual([]);
  // A few batches, and one for each of the 14 shards that became whole.
  expect(syncs).toBeLessThan(30);
});
