import { bundle, load, PluginError } from "@operant/plugins";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, LEVER, refusal } from "./folder.ts";

/** The error that loading a file of this text throws. */
async function loadRefusal(text: string): Promise<PluginError> {
  const module = await bundle(join(folderOf({ "task.ts": text }), "task.ts"));
  const outcome = await load(module).catch((error: unknown) => error);
  if (outcome instanceof PluginError) return outcome;
  throw new Error("nothing was thrown");
}

describe("bundling explains", () => {
  it("a file that is not there, with the files that are", async () => {
    const folder = folderOf(LEVER);
    const error = await refusal(join(folder, "levr.ts"));
    expect(error.code).toBe("OPERANT_PLUGIN_NOT_FOUND");
    expect(error.message).toContain("its folder holds lever.ts");
    expect((await refusal(folder)).message).toContain("a folder, not a file");
    expect((await refusal("/no/such/folder/a.ts")).message).toContain("no folder /no/such/folder");
  });

  it("wrong syntax, with its place", async () => {
    const folder = folderOf({ "task.ts": "export default {\n  id: 'x@1'\n  title: 'x',\n};\n" });
    const error = await refusal(join(folder, "task.ts"));
    expect(error.code).toBe("OPERANT_PLUGIN_SYNTAX");
    expect(error.message).toContain(
      `${join(folder, "task.ts")}:3:3: Expected "}" but found "title"`,
    );
  });

  it("imports that cannot be found or are not offered", async () => {
    const cases = {
      'import { x } from "./gone.ts"; export default x;': 'Could not resolve "./gone.ts"',
      'import x from "no-such-package"; export default x;': 'Could not resolve "no-such-package"',
      'import { x } from "@operant/bus"; export default x;':
        'imports "@operant/bus", which is not offered',
      'import { readFileSync } from "node:fs"; export default readFileSync;': 'imports "node:fs"',
      'import { readFileSync } from "fs"; export default readFileSync;': 'imports "fs"',
    };
    for (const [text, message] of Object.entries(cases)) {
      const error = await refusal(join(folderOf({ "task.ts": text }), "task.ts"));
      expect(error.code).toBe("OPERANT_PLUGIN_IMPORT");
      expect(error.message).toContain(message);
    }
  });
});

describe("loading explains", () => {
  it.each([
    ["export const task = 1;", "NO_DEFAULT", "it exports task"],
    ["throw new TypeError('no luck');", "THROWS", "TypeError: no luck"],
    ["export default 7;", "KIND", "it is a number"],
    ["export default { id: 'x@1' };", "KIND", "it has only id"],
    [
      "export default { id: 'x@1', actions: ['wait'], stepSeconds: 1 };",
      "KIND",
      "as an environment it lacks title",
    ],
    ["export default { signals: {}, counters: {} };", "KIND", "as an agent it lacks id"],
  ])("%s", async (text, code, message) => {
    const error = await loadRefusal(text);
    expect(error.code).toBe(`OPERANT_PLUGIN_${code}`);
    expect(error.message).toContain(message);
  });

  it("bytes that are not what their hash says", async () => {
    const module = await bundle(join(folderOf(LEVER), "lever.ts"));
    const bytes = Uint8Array.of(...module.bytes.subarray(0, 1000));
    await expect(load({ ...module, bytes })).rejects.toThrow("OPERANT_PLUGIN_DIGEST");
  });
});
