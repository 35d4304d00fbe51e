// Compiles assembly/*.as and writes src/generated/wasm.ts.
//
//   pnpm --filter @operant/kernels generate     compile and write
//   import { compileKernels, generatedSource }  for the test that the committed file is up to date
//
// The sources end in .as because decorators make them AssemblyScript, not TypeScript: neither the
// TypeScript tools nor the formatter can read them.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { main } from "assemblyscript/asc";

const room = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const OPTIONS = (
  "index.ts --outFile kernels.wasm -O3 --runtime stub --noAssert " +
  "--enable simd,threads,bulk-memory " +
  "--importMemory --sharedMemory --initialMemory 1 --maximumMemory 65536"
).split(" ");

/** Compiles the kernels; returns the bytes of the module. */
export async function compileKernels() {
  const written = new Map();
  const messages = [];
  const collect = { write: (chunk) => messages.push(String(chunk)) };
  const { error } = await main([...OPTIONS, "--baseDir", path.join(room, "assembly")], {
    stdout: collect,
    stderr: collect,
    listFiles: () => [],
    writeFile: (name, contents) => void written.set(path.basename(name), contents),
    readFile: (name, baseDir) =>
      readFile(path.resolve(baseDir, name.replace(/\.ts$/u, ".as")), "utf8").catch(() => null),
  });
  if (error) throw new Error(`${error.message}\n${messages.join("")}`);
  return written.get("kernels.wasm");
}

/** Returns the text of src/generated/wasm.ts for a module. */
export function generatedSource(bytes) {
  const base64 = Buffer.from(bytes).toString("base64");
  const lines = base64.match(/.{1,96}/gu) ?? [];
  return [
    "// Generated from packages/kernels/assembly. Do not edit. To regenerate:",
    "//   pnpm --filter @operant/kernels generate",
    "",
    `/** The compiled kernels, ${bytes.length} bytes, in base64. */`,
    "export const WASM_BASE64: string =",
    ...lines.map((line, i) => `  "${line}"${i + 1 < lines.length ? " +" : ";"}`),
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = await compileKernels();
  await writeFile(path.join(room, "src/generated/wasm.ts"), generatedSource(bytes));
  process.stdout.write(`src/generated/wasm.ts: ${bytes.length} bytes of WebAssembly\n`);
}
