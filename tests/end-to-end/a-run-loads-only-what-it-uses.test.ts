import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { operantUnder, temporaryFolder } from "./operant.ts";
import { QUICK_STUDY, writeStudy } from "./studies.ts";

/** Libraries for those who are on a network, are watched, or want a report. */
const OTHERS = ["nats", "prom-client", "pino", "cli-progress", "jstat", "simple-statistics"];

/** Names of the packages whose files some thread has loaded, as V8's coverage lists them. */
async function packagesIn(folder: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const file of await readdir(folder)) {
    const { result } = JSON.parse(await readFile(join(folder, file), "utf8")) as {
      result: readonly { url: string }[];
    };
    for (const { url } of result) {
      const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(url)?.[1];
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

it("leaves the libraries of others alone", async () => {
  const folder = await temporaryFolder();
  const coverage = join(folder, "coverage");
  const words = ["run", await writeStudy(folder, QUICK_STUDY), "--out", join(folder, "out")];
  const options = ["--threads", "1", "--no-report", "--json"];
  const { code } = await operantUnder(`export NODE_V8_COVERAGE='${coverage}'`, [
    ...words,
    ...options,
  ]);
  expect(code).toBe(0);
  const loaded = await packagesIn(coverage);
  expect([...loaded]).toEqual(expect.arrayContaining(["zod", "hyparquet-writer", "piscina"]));
  expect(OTHERS.filter((name) => loaded.has(name))).toEqual([]);
});
