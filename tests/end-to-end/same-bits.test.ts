import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonOf, operant, temporaryFolder } from "./operant.ts";
import { parquetBytes } from "./parquet-bytes.ts";
import { SMALL_STUDY, writeStudy } from "./studies.ts";

const PLACEMENTS: readonly (readonly string[])[] = [
  ["--threads", "1", "--block-size", "1"],
  ["--threads", "2", "--block-size", "1"],
  ["--threads", "1", "--block-size", "7"],
  ["--threads", "2", "--block-size", "7"],
  ["--threads", "1", "--block-size", "64"],
  ["--threads", "4", "--block-size", "64"],
  ["--threads", "2"],
];

describe("same bits", () => {
  it("gives one digest and equal tables for any threads and block size", async () => {
    const folder = await temporaryFolder();
    const file = await writeStudy(folder);
    const results = [];
    for (const [index, placement] of PLACEMENTS.entries()) {
      const out = join(folder, String(index));
      const ran = jsonOf(await operant(["run", file, "--out", out, "--json", ...placement]));
      results.push({ digest: ran["digest"], files: await parquetBytes(out) });
    }
    expect(Object.keys(results[0]?.files ?? {}).length).toBeGreaterThan(5);
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it("gives another digest for another seed", async () => {
    const folder = await temporaryFolder();
    const one = await writeStudy(folder);
    const first = jsonOf(await operant(["run", one, "--out", join(folder, "1"), "--json"]));
    const two = await writeStudy(folder, SMALL_STUDY.replace("20261123", "20261124"));
    const second = jsonOf(await operant(["run", two, "--out", join(folder, "2"), "--json"]));
    expect(second["digest"]).not.toBe(first["digest"]);
  });
});
