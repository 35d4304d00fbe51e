import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { papers } from "@operant/replications";
import { describe, expect, it } from "vitest";
import { read, ROOT } from "./repository.ts";

// When one of these fails: run `npm run docs:replications` (minutes) and commit what it writes.

const FOLDER = "docs/replications";
const gallery = await read(`${FOLDER}/README.md`);

it("the gallery is of a full run, and every page names one and the same parameter file", async () => {
  expect(gallery).toMatch(/^\d+ replications of \d+ papers, \d+ run \(full\): /mu);
  const names = papers.map(({ id }) => `${FOLDER}/${id}.md`);
  const all = [gallery, ...(await Promise.all(names.map(read)))];
  const hashes = all.flatMap((page) => page.match(/`[0-9a-f]{16}`/gu) ?? []);
  expect(hashes.length).toBeGreaterThan(20);
  expect(new Set(hashes).size).toBe(1);
});

it("nothing lies there that no paper owns", () => {
  const owned = new Set([...papers.map(({ id }) => `${id}.md`), "README.md", "figures"]);
  expect(readdirSync(join(ROOT, FOLDER)).filter((name) => !owned.has(name))).toEqual([]);
});

describe.each(papers)("$id", (paper) => {
  it("has its page with every replication, observable and figure, and stands in the gallery", async () => {
    const page = await read(`${FOLDER}/${paper.id}.md`);
    const missing: string[] = [];
    const require = (text: string, where: string, name: string): void => {
      if (!where.includes(text)) missing.push(`${name}: ${text}`);
    };
    for (const { id, title, observables, diagnosis } of paper.replications) {
      require(`## ${id}: ${title}`, page, "page");
      require(`[${id}](${paper.id}.md)`, gallery, "gallery");
      for (const { name } of observables) require(name.replaceAll("|", "\\|"), page, "page");
      if (diagnosis !== undefined) require(diagnosis, page, "page");
    }
    for (const { id, reason } of paper.skipped ?? []) {
      require(`| ${id} |`, page, "page");
      require(reason.replaceAll("|", "\\|"), gallery, "gallery");
    }
    expect(missing).toEqual([]);
    const figures = Array.from(page.matchAll(/\]\((figures\/[^)]+)\)/gu), ([, file = ""]) => file);
    expect(figures.length > 0 || paper.replications.length === 0).toBe(true);
    expect(figures.filter((file) => !existsSync(join(ROOT, FOLDER, file)))).toEqual([]);
  });
});
