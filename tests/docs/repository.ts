import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Text of a file of the repository. */
export function read(file: string): Promise<string> {
  return readFile(join(ROOT, file), "utf8");
}

/** Every page that people read, by path in the repository. */
export async function pages(): Promise<readonly string[]> {
  const found = ["README.md", "CONTRIBUTING.md"];
  for (const folder of ["docs", "packages", "services", "proto", "studies", "tests", "deploy"]) {
    found.push(...(await markdown(join(ROOT, folder))));
  }
  return found;
}

async function markdown(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : markdown(path);
      return entry.name.endsWith(".md") ? [relative(ROOT, path)] : [];
    }),
  );
  return nested.flat().sort();
}

const SKIPPED = new Set(["node_modules", "dist"]);

/** What stands in code blocks and code spans of a page. */
export function codeOf(page: string): readonly string[] {
  const blocks = [...page.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gmu)].map(([, code]) => code ?? "");
  const rest = page.replaceAll(/^```[\s\S]*?^```/gmu, "");
  const spans = [...rest.matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code ?? "");
  return [...blocks.flatMap((block) => block.split("\n")), ...spans];
}
