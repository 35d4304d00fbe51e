import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

interface Build {
  compileKernels(): Promise<Uint8Array>;
  generatedSource(bytes: Uint8Array): string;
}

const room = new URL("../", import.meta.url);

describe("the committed WebAssembly", () => {
  it("is what the committed sources compile to, byte for byte", async () => {
    const build = (await import(new URL("scripts/build-wasm.mjs", room).href)) as Build;
    const committed = await readFile(new URL("src/generated/wasm.ts", room), "utf8");
    expect(build.generatedSource(await build.compileKernels())).toBe(committed);
  });
});
