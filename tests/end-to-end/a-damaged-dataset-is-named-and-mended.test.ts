import { cp, open, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { jsonOf, operant, temporaryFolder } from "./operant.ts";
import { parquetBytes } from "./parquet-bytes.ts";
import { expectRefusal } from "./refusal.ts";
import { QUICK_STUDY, writeStudy } from "./studies.ts";

let study: string;
let whole: string;
let digest: unknown;

beforeAll(async () => {
  const folder = await temporaryFolder();
  study = await writeStudy(folder, QUICK_STUDY);
  whole = join(folder, "whole");
  const ran = await operant([
    "run",
    study,
    "--out",
    whole,
    "--json",
    "--threads",
    "1",
    "--block-size",
    "1",
  ]);
  digest = jsonOf(ran)["digest"];
});

/** A copy of the whole dataset, to be damaged. */
async function copy(): Promise<string> {
  const out = join(await temporaryFolder(), "out");
  await cp(whole, out, { recursive: true });
  return out;
}

/** Turns every bit of one byte, at a share of the file's length. */
async function flip(file: string, share: number): Promise<void> {
  const bytes = await readFile(file);
  const at = Math.floor(share * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  await writeFile(file, bytes);
}

const again = (out: string, ...more: string[]) => {
  return ["run", study, "--out", out, "--json", "--threads", "1", ...more];
};

/** The dataset is what an uninterrupted run leaves. */
async function expectWhole(out: string): Promise<void> {
  expect(jsonOf(await operant(["status", out, "--json"]))).toMatchObject({ completed: { digest } });
  expect(await parquetBytes(out)).toEqual(await parquetBytes(whole));
}

it("a ledger that was cut: its end is dropped, nothing else", async () => {
  const out = await copy();
  await truncate(join(out, "ledger"), (await readFile(join(out, "ledger"))).length - 10);
  const resumed = await operant(again(out));
  expect(resumed.err).toMatch(/The ledger ended in an unfinished record \(\d+ bytes\)/u);
  expect(resumed.code).toBe(0);
  await expectWhole(out);
});

it("a ledger damaged in the middle: named by every command, mended by --repair", async () => {
  const out = await copy();
  await flip(join(out, "ledger"), 0.5);
  for (const words of [
    again(out),
    ["status", out],
    ["query", out, "FROM trials"],
    ["verify", out],
  ]) {
    expectRefusal(await operant(words), 5, [
      new RegExp(`^${join(out, "ledger")} is damaged at byte \\d+, after \\d+ good records`, "u"),
      "run the study into the same folder with --repair",
    ]);
  }
  const repaired = await operant(again(out, "--repair"));
  expect(repaired.err).toContain(`the damaged one is kept as ${join(out, "ledger.damaged")}`);
  expect(repaired.code).toBe(0);
  await expectWhole(out);
});

it("a part with a wrong byte: named by whatever reads it, computed anew once deleted", async () => {
  const out = await copy();
  const part = join("trials", "part-000000.parquet");
  await flip(join(out, part), 0.3);
  const remedy = "delete it and run the study again";
  const named = [`${join(out, part)} has SHA-256`, remedy];
  expectRefusal(await operant(["query", out, "FROM trials"]), 5, named);
  expectRefusal(await operant(["report", out]), 5, named);
  expectRefusal(await operant(["verify", out]), 5, [`DAMAGED  ${part} has SHA-256`]);
  await rm(join(out, part));
  expectRefusal(await operant(["query", out, "FROM trials"]), 5, ["is missing", remedy]);
  const mended = await operant(again(out));
  expect(mended.err).toContain("12 subjects lost with damaged files; computed again");
  expect(mended.code).toBe(0);
  await expectWhole(out);
  const verified = await operant(["verify", out, "--json", "--threads", "1"]);
  expect(jsonOf(verified)).toMatchObject({ damaged: 0, recomputed: 12, differing: 0 });
});

it("an edited manifest: refused to read, restored by the study", async () => {
  const out = await copy();
  await writeFile(join(out, "manifest.json"), '{"study":"other","subjects":1}');
  expectRefusal(await operant(["query", out, "FROM trials"]), 5, [
    join(out, "manifest.json"),
    "is not the manifest of study",
    'run "operant run" on its study again',
  ]);
  expect((await operant(again(out))).code).toBe(0);
  await expectWhole(out);
});

it("a dataset of another version: left alone", async () => {
  const out = await copy();
  const file = await open(join(out, "ledger"), "r+");
  await file.write(Uint8Array.of(99), 0, 1, 8);
  await file.close();
  for (const words of [again(out), ["status", out], ["verify", out]]) {
    expectRefusal(await operant(words), 5, [
      `${join(out, "ledger")} has dataset format 99, this release reads format 1`,
      "use the release of Operant that wrote it",
    ]);
  }
  expect((await readdir(out)).sort()).toEqual((await readdir(whole)).sort());
});
