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
  for (const line of codeOf(await read(page))) {
    for (const { command, options } of callsIn(line)) {
      if (/^[-<A-Z…]/u.test(command)) continue;
      expect([...HELPS.keys()], line).toContain(command);
      for (const option of options) expect(HELPS.get(command), line).toContain(option);
    }
  }
});

it("every command is in the guide or beside it, and shows an example", async () => {
  const guides = (await pages()).filter((page) => /^docs\/[^/]+$/u.test(page));
  const guide = (await Promise.all(guides.map(read))).join("\n");
  const missing = [...HELPS.keys()].filter(
    (name) => !new RegExp(`\`(?:operant )?${name}\\b`, "u").test(guide),
  );
  expect(missing, "write what these commands are for into docs/guide.md").toEqual([]);
  for (const [name, text] of HELPS) {
    expect(text, name).toMatch(new RegExp(`Example:\\n +operant ${name} `, "u"));
  }
});

it("every script that a page names is in package.json", async () => {
  const { scripts } = JSON.parse(await read("package.json")) as { scripts: object };
  const known = new Set([...Object.keys(scripts), "ci", "install"]);
  for (const page of ["README.md", "CONTRIBUTING.md", "docs/guide.md"]) {
    for (const line of codeOf(await read(page))) {
      const name = /\bnpm (?:run )?([a-z]+)/u.exec(line)?.[1];
      if (name !== undefined) expect([...known], line).toContain(name);
    }
  }
});
