import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

import { expect, it } from "vitest";

import { createDataset, inspectDataset, openDataset, query } from "../src/index.ts";
import { finished, openIn, scratchDirectory } from "./disk.ts";
import { blockResult, makeStudy } from "./study.ts";

const study = makeStudy();

it("refuses the same study with another seed", async () => {
  const directory = await finished(study);
  await expect(openIn(directory, makeStudy({ seed: 2 }))).rejects.toMatchObject({
    code: "OPERANT_DATASET_OTHER_STUDY",
    message: expect.stringMatching(
      /belongs to study test-study \([0-9a-f]{12}\), not to test-study/,
    ),
  });
});

it("refuses a dataset of a newer format, to write and to read", async () => {
  const directory = await finished(study);
  const path = join(directory, "ledger");
  const ledger = await readFile(path);
  ledger[8] = 2;
  await writeFile(path, ledger);
  const refusal = {
    code: "OPERANT_DATASET_VERSION",
    message: expect.stringMatching(
      /has dataset format 2, this release reads format 1; use the release/,
    ),
  };
  await expect(openIn(directory, study)).rejects.toMatchObject(refusal);
  await expect(inspectDataset(directory)).rejects.toMatchObject(refusal);
  await expect(query(directory, "FROM trials")).rejects.toMatchObject(refusal);
});

it("refuses to create where there is one and to open where there is none", async () => {
  const { manifest, conditionAt } = study;
  const directory = await finished(study);
  await expect(createDataset(directory, manifest, { conditionAt })).rejects.toMatchObject({
    code: "OPERANT_DATASET_EXISTS",
  });
  const nowhere = await scratchDirectory();
  await expect(openDataset(nowhere, manifest, { conditionAt })).rejects.toMatchObject({
    code: "OPERANT_DATASET_NOT_FOUND",
  });
  await expect(inspectDataset(nowhere)).rejects.toMatchObject({
    code: "OPERANT_DATASET_NOT_FOUND",
  });
});

it("has one writer at a time, and takes over from one that died", async () => {
  const directory = await scratchDirectory();
  const first = await openIn(directory, study);
  await expect(openIn(directory, study)).rejects.toMatchObject({
    code: "OPERANT_DATASET_LOCKED",
    message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
  });
  const { result, bytes } = blockResult(study, 0, 3);
  await first.commit(result, bytes);
  await first.close();
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const dead = { pid, host: hostname(), started: "", token: "x" };
  await writeFile(join(directory, "lock"), JSON.stringify(dead));
  const second = await openIn(directory, study);
  expect(second.status().committed).toBe(3);
  await second.close();
  await writeFile(join(directory, "lock"), JSON.stringify({ ...dead, host: "elsewhere" }));
  await expect(openIn(directory, study)).rejects.toThrow("which this machine cannot watch");
});

it("ignores a lock whose pid now belongs to a younger process", async () => {
  const directory = await finished(study);
  const reused = { pid: process.pid, host: hostname(), started: "earlier/1", token: "x" };
  await writeFile(join(directory, "lock"), JSON.stringify(reused));
  const dataset = await openIn(directory, study);
  expect(dataset.status().completed?.clean).toBe(true);
  await dataset.close();
});
