import { readFile } from "node:fs/promises";

import { expect, it } from "vitest";

import { openOrCreateDataset } from "../src/index.ts";
import { writeReport } from "../src/report/index.ts";
import { openIn, scratchDirectory } from "./disk.ts";
import { blockResult, makeStudy } from "./study.ts";
import { runToneStudy, toneCondition, toneManifest } from "./tone-study.ts";

async function toneReport(): Promise<string> {
  const directory = await scratchDirectory();
  const manifest = toneManifest(4);
  const dataset = await openOrCreateDataset(directory, manifest, { conditionAt: toneCondition });
  await runToneStudy(dataset, manifest);
  await dataset.complete({ seconds: 12 });
  await dataset.close();
  return readFile(await writeReport(directory), "utf8");
}

it("shows learning, groups, spines, dopamine and provenance, the same each time", async () => {
  const page = await toneReport();
  for (const head of ["Learning", "Differences between groups", "Spine volumes", "Dopamine"]) {
    expect(page).toContain(`<h2>${head}</h2>`);
  }
  for (const text of [
    "methamphetamine+d2-antagonist",
    "Hedges’ g",
    "CS−",
    "Digest of the results",
  ]) {
    expect(page).toContain(text);
  }
  expect(page).not.toMatch(/https?:|<script|<link|url\(|@import|NaN|undefined|Infinity/);
  // Every drawing says in words what it shows.
  expect(page.match(/role="img"/g)?.length).toBe(page.match(/aria-label="[^"]{20,}"/g)?.length);
  expect(await toneReport()).toBe(page);
});

it("says what is missing, given up and in conflict", async () => {
  const study = makeStudy({ subjects: 10 });
  const directory = await scratchDirectory();
  const dataset = await openIn(directory, study);
  for (const salt of [0, 1]) {
    const { result, bytes } = blockResult(study, 0, 4, { salt });
    await dataset.commit(result, bytes);
  }
  await dataset.quarantine({ subject: 9, code: "OPERANT_TEST_BAD", message: "<b>it throws</b>" });
  await dataset.close();
  const page = await readFile(await writeReport(directory), "utf8");
  expect(page).toContain("15 of 20 animals missing");
  expect(page).toContain("Determinism alarm");
  expect(page).toContain("OPERANT_TEST_BAD: &lt;b&gt;it throws&lt;/b&gt;");
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
});

it("is written for a study of which nothing is there yet", async () => {
  const study = makeStudy({ subjects: 10 });
  const directory = await scratchDirectory();
  await (await openIn(directory, study)).close();
  expect(await readFile(await writeReport(directory), "utf8")).toContain("20 of 20 animals");
});
