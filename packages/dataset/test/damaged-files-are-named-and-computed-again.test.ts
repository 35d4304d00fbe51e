import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { expect, it } from "vitest";

import { inspectDataset, query, verifyFiles } from "../src/index.ts";
import { finished, openIn } from "./disk.ts";
import { makeStudy, runToEnd } from "./study.ts";

const study = makeStudy({ subjects: 64 });
const PART = "trials/part-000001.parquet";

async function flipByte(path: string): Promise<void> {
  const bytes = await readFile(path);
  bytes[200] = (bytes[200] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

it("refuses to query a part with one flipped bit and names the file", async () => {
  const directory = await finished(study);
  await flipByte(join(directory, PART));
  await expect(query(directory, "SELECT * FROM trials")).rejects.toMatchObject({
    code: "OPERANT_DATASET_PART_CORRUPT",
    message: expect.stringMatching(/part-000001\.parquet has SHA-256 .* run the study again/),
  });
  await expect(query(directory, "SELECT count(*) FROM sessions")).resolves.toBeDefined();
  const report = await verifyFiles(directory);
  expect(report.damaged).toEqual([{ file: PART, problem: expect.stringContaining("SHA-256") }]);
});

it("recomputes a deleted part to the same bytes", async () => {
  const directory = await finished(study);
  const path = join(directory, PART);
  const before = await readFile(path);
  await rm(path);
  await expect(query(directory, "FROM trials")).rejects.toThrow("is missing");
  const dataset = await openIn(directory, study);
  expect(dataset.recovery.lostSubjects).toBe(64);
  expect([...dataset.missing()]).toEqual([[64, 64]]);
  await runToEnd(dataset, study);
  expect(await dataset.complete()).toMatchObject({ committed: 128, clean: true });
  await dataset.close();
  expect(await readFile(path)).toEqual(before);
  expect((await verifyFiles(directory)).damaged).toEqual([]);
});

it("refuses an edited manifest and restores it on resume", async () => {
  const directory = await finished(study);
  await writeFile(join(directory, "manifest.json"), study.manifest.replace("test", "best"));
  await expect(inspectDataset(directory)).rejects.toMatchObject({
    code: "OPERANT_DATASET_MANIFEST",
  });
  await (await openIn(directory, study)).close();
  expect((await inspectDataset(directory)).manifestJson).toBe(study.manifest);
});

it("reports wrong SQL with the views there are", async () => {
  const directory = await finished(study);
  await expect(query(directory, "SELECT * FROM trails")).rejects.toMatchObject({
    code: "OPERANT_DATASET_QUERY",
    message: expect.stringMatching(/trails[\s\S]*tables: conditions, sessions, subjects, trials/),
  });
});
