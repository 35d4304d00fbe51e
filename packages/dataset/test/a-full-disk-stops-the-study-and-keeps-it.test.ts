import { expect, it } from "vitest";

import { MemoryDisk } from "../src/index.ts";
import { openOn, partHashes } from "./store.ts";
import { blockResult, makeStudy, runToEnd } from "./study.ts";

const study = makeStudy({ subjects: 70 });

it("says so once, takes nothing more, and resumes when there is room", async () => {
  const store = new MemoryDisk();
  const dataset = await openOn(store, study);
  const kept = blockResult(study, 0, 7);
  await dataset.commit(kept.result, kept.bytes);
  const error = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  store.fault = (_, name) => (name === "append" ? { error, kept: 100 } : undefined);
  const { result, bytes } = blockResult(study, 7, 7);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await expect(dataset.commit(result, bytes)).rejects.toMatchObject({
      code: "OPERANT_DATASET_DISK_FULL",
      message: expect.stringMatching(/no space left for .*nothing committed is lost.*resume/),
    });
  }
  await dataset.close();
  store.fault = () => undefined;

  const resumed = await openOn(store, study);
  expect(resumed.recovery.cutBytes).toBeGreaterThan(0);
  expect([...resumed.missing()][0]).toEqual([7, 63]);
  await runToEnd(resumed, study);
  const { digest } = await resumed.complete();

  const whole = new MemoryDisk();
  const reference = await openOn(whole, study);
  await runToEnd(reference, study);
  expect((await reference.complete()).digest).toBe(digest);
  expect(await partHashes(store)).toEqual(await partHashes(whole));
});

it("tells a disk that fills up while the last parts are written", async () => {
  const store = new MemoryDisk();
  const dataset = await openOn(store, study);
  const error = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  store.fault = (_, name, path) =>
    name === "append" && path.includes(".parquet") ? { error } : undefined;
  const { result, bytes } = blockResult(study, 0, study.subjects);
  await dataset.commit(result, bytes);
  await expect(dataset.complete()).rejects.toMatchObject({ code: "OPERANT_DATASET_DISK_FULL" });
  await dataset.close();
  store.fault = () => undefined;
  const resumed = await openOn(store, study);
  expect(resumed.status().missing).toBe(0);
  expect(await resumed.complete()).toMatchObject({ committed: study.subjects, clean: true });
});

it("names another write error with its reason", async () => {
  const store = new MemoryDisk();
  const dataset = await openOn(store, study);
  store.fault = () => ({ error: new Error("input/output error") });
  const { result, bytes } = blockResult(study, 0, 7);
  await expect(dataset.commit(result, bytes)).rejects.toMatchObject({
    code: "OPERANT_DATASET_WRITE_FAILED",
    message: expect.stringContaining("input/output error"),
  });
});
