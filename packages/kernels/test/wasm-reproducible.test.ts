import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { compileKernels, generatedSource } from "../scripts/build-wasm.mjs";

describe("the committed WebAssembly", () => {
  it("is what the committed sources compile to, byte for byte", async () => {
    const committed = await readFile(new URL("../src/generated/wasm.ts", import.meta.url), "utf8");
    const bytes = await compileKernels();
    expect(generatedSource(bytes)).toBe(committed);
  });
});
