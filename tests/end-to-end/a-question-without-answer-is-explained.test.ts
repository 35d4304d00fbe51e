import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { jsonOf, operant, temporaryFolder } from "./operant.ts";
import { expectRefusal } from "./refusal.ts";
import { QUICK_STUDY, writeStudy } from "./studies.ts";

let out: string;

beforeAll(async () => {
  const folder = await temporaryFolder();
  out = join(folder, "out");
  const file = await writeStudy(folder, QUICK_STUDY);
  await operant(["run", file, "--out", out, "--json", "--no-report", "--threads", "1"]);
});

const TABLES = "tables: conditions, measures, sessions, subjects, trials";

it.each([
  ["wrong SQL", "SELCT 1", ['syntax error at or near "SELCT"', TABLES]],
  ["an unknown table", "FROM trails", ['Did you mean "trials"?', TABLES]],
  ["an unknown column", "SELECT respnse FROM trials", ['"respnse" not found', TABLES]],
  ["no question", " ", ["the query is empty", "SELECT count(*) FROM trials"]],
  ["a change", "DELETE FROM trials", ["trials", TABLES]],
])("%s", async (_, sql, pieces) => {
  expectRefusal(await operant(["query", out, sql]), 2, pieces);
});

it.each([
  ["an animal that is not there", ["--subject", "12"], "no subject 12; this study has 0 … 11"],
  ["a word for a number", ["--subject", "x"], "whole number, counted from 0 over all conditions"],
  ["no animal", [], "required option '--subject <n>' not specified"],
  ["an unknown recording", ["--subject", "1", "--record", "spins"], "allowed: spines, traces"],
])("%s", async (_, words, piece) => {
  expectRefusal(await operant(["replay", out, ...words]), 2, [piece]);
});

it("nothing of this harms the dataset", async () => {
  const answer = await operant(["query", out, "SELECT count(*) FROM trials", "--json"]);
  expect(jsonOf(answer)["rows"]).toEqual([[48]]);
});
