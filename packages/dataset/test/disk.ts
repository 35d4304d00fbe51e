import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { onTestFinished } from "vitest";

import type { Dataset } from "../src/index.ts";
import { openOrCreateDataset } from "../src/index.ts";
import type { TestStudy } from "./study.ts";
import { runToEnd } from "./study.ts";

/** A directory of its own for the running test, removed when it ends. */
export async function scratchDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "operant-dataset-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return join(directory, "run");
}

export function openIn(directory: string, study: TestStudy): Promise<Dataset> {
  return openOrCreateDataset(directory, study.manifest, { conditionAt: study.conditionAt });
}

/** A finished dataset on disk. */
export async function finished(study: TestStudy): Promise<string> {
  const directory = await scratchDirectory();
  const dataset = await openIn(directory, study);
  await runToEnd(dataset, study);
  await dataset.complete();
  await dataset.close();
  return directory;
}
