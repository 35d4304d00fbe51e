import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { pages, read, ROOT } from "./repository.ts";

const LINK = /\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/gu;

it.each(await pages())("%s", async (page) => {
  const text = (await read(page)).replaceAll(/^```[\s\S]*?^```|`[^`\n]*`/gmu, "");
  const dead: string[] = [];
  for (const [, link = ""] of text.matchAll(LINK)) {
    if (/^(?:[a-z]+:|#)/u.test(link)) continue;
    const [target = "", anchor] = decodeURI(link).split("#");
    const path = join(ROOT, dirname(page), target);
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (!found || (anchor !== undefined && !(await hasHeading(path, anchor)))) dead.push(link);
  }
  expect(dead).toEqual([]);
});

async function hasHeading(path: string, anchor: string): Promise<boolean> {
  if (!path.endsWith(".md")) return true;
  const text = await read(path.slice(ROOT.length));
  const headings = [...text.matchAll(/^#+ (.+)$/gmu)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return headings.includes(anchor);
}
