import { bundle } from "@operant/plugins";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, LEVER } from "./folder.ts";

const FOREIGN = JSON.stringify({
  compilerOptions: { target: "es5", useDefineForClassFields: false },
});

describe("the bytes of a bundle", () => {
  it("depend neither on the folder, nor on the path as given, nor on the author's tsconfig", async () => {
    const near = join(folderOf(LEVER), "lever.ts");
    const far = join(folderOf({ ...LEVER, "tsconfig.json": FOREIGN }, "a/b/c/d"), "lever.ts");
    const modules = await Promise.all([near, far, relative(process.cwd(), far)].map(bundle));
    expect(new Set(modules.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(modules[0]?.bytes).toEqual(modules[1]?.bytes);
    const text = new TextDecoder().decode(modules[0]?.bytes);
    for (const trace of [process.cwd(), "plugin-", "node_modules"])
      expect(text).not.toContain(trace);
  });

  it("change with what any of the files does, and not with their comments", async () => {
    const hash = async (pays: string) => {
      const folder = folderOf({ ...LEVER, "odds/pays.ts": pays });
      return (await bundle(join(folder, "lever.ts"))).sha256;
    };
    const plain = LEVER["odds/pays.ts"];
    expect(await hash(`// A remark.\n${plain}`)).toBe(await hash(plain));
    expect(await hash(plain.replace("<", "<="))).not.toBe(await hash(plain));
  });
});
