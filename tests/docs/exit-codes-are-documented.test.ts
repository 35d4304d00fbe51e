import { expect, it } from "vitest";
import { operant } from "../end-to-end/operant.ts";
import { read } from "./repository.ts";

it("the guide's table is what the program prints", async () => {
  const help = (await operant(["--help"])).out.split("Exit codes:")[1] ?? "";
  const printed = [...help.matchAll(/^ +(\d+) {2}(.+)$/gmu)].map(([, code, text]) => [code, text]);
  const section = (await read("docs/guide.md")).split("## Exit codes")[1]?.split("\n## ")[0] ?? "";
  const rows = [...section.matchAll(/^\| (\d+) +\| (.+?) +\|$/gmu)];
  expect(printed.length).toBeGreaterThan(5);
  expect(rows.map(([, code, text]) => [code, text])).toEqual(printed);
});
