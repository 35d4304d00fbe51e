import { expect, it } from "vitest";
import { operant } from "../end-to-end/operant.ts";
import { codeOf, pages, read } from "./repository.ts";

const help = (await operant(["--help"])).out;
const COMMANDS = [...(help.split("Commands:")[1] ?? "").matchAll(/^ {2}([a-z]+)/gmu)]
  .map(([, name = ""]) => name)
  .filter((name) => name !== "help");
const HELPS = new Map(
  await Promise.all(
    COMMANDS.map(async (name) => [name, (await operant([name, "--help"])).out] as const),
  ),
);

/** `operant <words>` as a page writes it: its command and its options. */
function callsIn(line: string): { readonly command: string; readonly options: string[] }[] {
  const calls = [...line.matchAll(/(?:^|[\s(])operant((?: [^\s"'|;&]+| "[^"]*"| '[^']*')+)/gu)];
  return calls.map(([, words = ""]) => ({
    command:
      words
        .trim()
        .split(" ")[0]
        ?.replace(/[,.:]$/u, "") ?? "",
    options: [...words.matchAll(/ (--[a-z-]+)/gu)].map(([, option = ""]) => option),
  }));
}

it.each(await pages())("%s", async (page) => {
  const wrong: string[] = [];
  for (const line of codeOf(await read(page))) {
    for (const { command, options } of callsIn(line)) {
      if (/^[-<A-Z…]/u.test(command)) continue;
      const known = HELPS.get(command);
      if (known === undefined || options.some((option) => !known.includes(option)))
        wrong.push(line);
    }
  }
  expect(wrong).toEqual([]);
});

it("every command is in the guide or beside it", async () => {
  const guides = (await pages()).filter((page) => /^docs\/[^/]+$/u.test(page));
  const guide = (await Promise.all(guides.map(read))).join("\n");
  const missing = [...HELPS.keys()].filter(
    (name) => !new RegExp(`\`(?:operant )?${name}\\b`, "u").test(guide),
  );
  expect(missing).toEqual([]);
});

it.each([...HELPS])("operant %s --help shows an example", (name, text) => {
  expect(text).toMatch(new RegExp(`Example:\\n +operant ${name} `, "u"));
});

it("every script that a page names is in package.json", async () => {
  const { scripts } = JSON.parse(await read("package.json")) as { scripts: object };
  const known = new Set([...Object.keys(scripts), "ci", "install"]);
  const texts = await Promise.all(["README.md", "CONTRIBUTING.md", "docs/guide.md"].map(read));
  const named = texts
    .flatMap(codeOf)
    .flatMap((line) => /\bnpm (?:run )?([a-z]+)/u.exec(line)?.[1] ?? []);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
