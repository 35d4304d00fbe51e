import { bundle } from "@operant/plugins";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, refusal } from "./folder.ts";

const file = (text: string) => join(folderOf({ "task.ts": text }), "task.ts");

describe("a plug-in may not use", () => {
  it.each([
    ["Math.random", "Math.random()", "random stream"],
    ["Math.exp", "Math.exp(1)", "exp64 of @operant/kernels"],
    ["Math.tan", "Math.tan(1)", "functions of @operant/kernels"],
    ["Date", "new Date().getTime()", "Count steps"],
    ["Date", "Date.now()", "Count steps"],
    ["performance", "performance.now()", "Count steps"],
    ["setTimeout", "setTimeout(() => 1, 2)", "no clock"],
    ["fetch", "fetch('http://x')", "pass what it needs"],
    ["process", "process.env", "pass what it needs"],
    ["globalThis", "globalThis['Date']", "pass what it needs"],
  ])("%s, and is told where", async (name, use, remedy) => {
    const error = await refusal(
      file(`// ${name} is banned\nexport const a = 1;\nexport default  ${use};\n`),
    );
    expect(error.code).toBe("OPERANT_PLUGIN_IMPURE");
    expect(error.message).toContain(`task.ts:3:`);
    expect(error.message).toContain(`${name} may not be used in a plug-in`);
    expect(error.message).toContain(remedy);
  });

  it("such things in a file that it imports either; all are listed", async () => {
    const folder = folderOf({
      "task.ts": 'import { now } from "./lib/clock.ts";\nexport default now() + Math.random();',
      "lib/clock.ts": "export const now = () => Date.now();",
    });
    const { problems } = await refusal(join(folder, "task.ts"));
    const places = problems.map(
      ({ place }) => `${place?.file.slice(folder.length)}:${place?.line}`,
    );
    expect(places.sort()).toEqual(["/lib/clock.ts:1", "/task.ts:2"]);
  });

  it("but names of its own, comments, texts and exact functions are free", async () => {
    const text = [
      "/* Math.random() */ // Date.now()",
      'const note = "Math.random() and new Date()";',
      "const process = (fetch: number) => fetch + Math.sqrt(4) + Math.floor(1.5);",
      "class Date { performance = 1; }",
      "export default { note, now: process(new Date().performance) };",
    ];
    await expect(bundle(file(text.join("\n")))).resolves.toMatchObject({ name: "task" });
  });
});
