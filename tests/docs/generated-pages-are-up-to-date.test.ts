import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { operant, temporaryFolder } from "../end-to-end/operant.ts";
import { ROOT } from "./repository.ts";

// When one of these fails: run `npm run docs` and commit what it writes.

it.each(["environments", "agents"])("docs/%s", async (kind) => {
  const fresh = join(await temporaryFolder(), kind);
  expect((await operant([kind, "--write", fresh])).code).toBe(0);
  expect(await texts(join(ROOT, "docs", kind))).toEqual(await texts(fresh));
});

it("studies/study.schema.json", async () => {
  const fresh = join(await temporaryFolder(), "study.schema.json");
  expect((await operant(["schema", "--write", fresh])).code).toBe(0);
  const committed = await readFile(join(ROOT, "studies", "study.schema.json"), "utf8");
  const current = committed === (await readFile(fresh, "utf8"));
  expect(current).toBe(true);
});

async function texts(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const entries = names.map(async (name) => [name, await readFile(join(folder, name), "utf8")]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}
