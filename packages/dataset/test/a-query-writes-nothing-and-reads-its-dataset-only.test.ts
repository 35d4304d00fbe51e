import { mkdir, readdir, readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

import { query } from "../src/index.ts";
import { openIn, scratchDirectory } from "./disk.ts";
import { blockResult, makeStudy } from "./study.ts";

/** A dataset with one sealed part, and a folder beside it. */
async function makeDataset(): Promise<{ directory: string; outside: string; part: string }> {
  const study = makeStudy({ subjects: 20 });
  const directory = await scratchDirectory();
  const dataset = await openIn(directory, study);
  const { result, bytes } = blockResult(study, 0, 40);
  await dataset.commit(result, bytes);
  await dataset.complete({ seconds: 1 });
  await dataset.close();
  const files = await readdir(directory, { recursive: true });
  const part = files.find((name) => /trials.*\.parquet$/.test(name)) ?? "";
  const outside = await scratchDirectory();
  await mkdir(outside);
  return { directory, outside, part: join(directory, part) };
}

it("everything that would write, or read elsewhere, is refused in one way", async () => {
  const { directory, outside, part } = await makeDataset();
  const before = await readFile(part);
  const secrets = join(homedir(), ".duckdb");
  const hadSecrets = existsSync(secrets);
  for (const sql of [
    `COPY trials TO '${outside}/a.csv'`,
    `COPY (SELECT 1) TO '${part}'`,
    `EXPLAIN ANALYZE COPY (SELECT 1) TO '${part}'`,
    `SELECT 1; COPY trials TO '${outside}/a.csv'`,
    `EXPORT DATABASE '${outside}/all'`,
    `ATTACH '${outside}/other.db'`,
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET enable_external_access = true",
    "SET threads = 1",
    "CREATE PERSISTENT SECRET s (TYPE s3, KEY_ID 'a', SECRET 'b')",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT content FROM read_text('/etc/passwd')",
    `SELECT * FROM glob('${outside}/*')`,
    "CREATE TABLE kept AS SELECT * FROM read_csv('/etc/passwd')",
  ]) {
    await expect(query(directory, sql)).rejects.toThrow(/touches no other file/);
  }
  expect(await readdir(outside)).toEqual([]);
  expect(existsSync(secrets)).toBe(hadSecrets);
  expect(await readFile(part)).toEqual(before);
});

it("questions of every kind are answered", async () => {
  const { directory } = await makeDataset();
  for (const sql of [
    "SELECT count(*) FROM trials",
    "FROM subjects LIMIT 1",
    "WITH one AS (SELECT 1 AS n) SELECT n FROM one",
    "DESCRIBE trials",
    "SUMMARIZE trials",
    "SHOW TABLES",
    "EXPLAIN SELECT * FROM trials",
    "PIVOT (SELECT condition, subject FROM subjects) ON condition USING count(subject)",
    "CREATE TABLE few AS SELECT * FROM subjects LIMIT 3; SELECT count(*) FROM few",
  ]) {
    expect((await query(directory, sql)).rows.length).toBeGreaterThan(0);
  }
  await expect(query(directory, "-- nothing")).rejects.toThrow(/asks nothing/);
});
