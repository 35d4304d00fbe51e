import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { read, ROOT } from "./repository.ts";

it("once, in order, under its own title", async () => {
  const files = (await readdir(join(ROOT, "docs/decisions")))
    .filter((name) => /^\d{4}-.*\.md$/u.test(name))
    .sort();
  const titles = await Promise.all(
    files.map(async (file) => (await read(`docs/decisions/${file}`)).split("\n")[0] ?? ""),
  );
  const index = await read("docs/decisions/README.md");
  const listed = [...index.matchAll(/^- \[(\d{4})\]\(\.\/(.+)\) (.+)$/gmu)];
  expect(listed.map(([, , file]) => file)).toEqual(files);
  for (const [i, [, number = "", file = "", title = ""]] of listed.entries()) {
    expect(file).toMatch(new RegExp(`^${number}-`, "u"));
    expect(titles[i]).toContain(title);
  }
});

it("and numbers are not used twice", async () => {
  const files = await readdir(join(ROOT, "docs/decisions"));
  const numbers = files.flatMap((name) => /^(\d{4})-/u.exec(name)?.[1] ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
});
