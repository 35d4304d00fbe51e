import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import type { BuildFailure, BuildOptions, Message } from "esbuild";
import { PluginError, type PluginProblem } from "./errors.ts";
import { productImports, type Findings } from "./resolve.ts";

/** One self-contained ECMAScript module, named by what it does. */
export interface PluginModule {
  /** File name without ending, e.g. "my-task". */
  readonly name: string;
  /** SHA-256 of `bytes`, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** The module: UTF-8 source that imports nothing. */
  readonly bytes: Uint8Array;
}

/** Everything that could make the output depend on where and how the bundler runs is fixed here. */
const FIXED = {
  bundle: true,
  write: false,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  // Always from source, so that a checkout and a built installation give the same bytes.
  conditions: ["@operant/source", "module", "import"],
  target: "es2022",
  charset: "utf8",
  // Without white space the comments that hold paths go, too.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  sourcemap: false,
  treeShaking: true,
  tsconfigRaw: { compilerOptions: { target: "es2022", useDefineForClassFields: true } },
  logLevel: "silent",
} as const satisfies BuildOptions;

/**
 * Bundles a task or agent file (TypeScript or JavaScript) with all that it imports.
 *
 * The same sources give the same bytes in any folder and on any machine. Types are stripped, not
 * checked. Throws PluginError if there is no such file, on wrong syntax (with place), on imports that
 * cannot be found or are not allowed, and on clocks, chance, network and machine-dependent functions.
 */
export async function bundle(file: string): Promise<PluginModule> {
  const path = resolve(file);
  await requireFile(file, path);
  const root = dirname(path);
  const display = (inner: string) => join(dirname(file), relative(root, inner));
  const findings: Findings = { imports: [], impurities: [] };
  const bytes = await compile(path, findings, file, display);
  if (findings.imports.length > 0) {
    throw new PluginError("OPERANT_PLUGIN_IMPORT", file, findings.imports);
  }
  if (findings.impurities.length > 0) {
    throw new PluginError("OPERANT_PLUGIN_IMPURE", file, findings.impurities);
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name: basename(file, extname(file)), sha256, bytes };
}

async function compile(
  path: string,
  findings: Findings,
  file: string,
  display: (path: string) => string,
): Promise<Uint8Array> {
  const root = dirname(path);
  // Threads load modules and never bundle: they do without the bundler.
  const { build } = await import("esbuild");
  const plugins = [productImports(findings, display)];
  try {
    const options = { ...FIXED, absWorkingDir: root, entryPoints: [path], plugins };
    const { outputFiles } = await build(options);
    return outputFiles[0]?.contents ?? new Uint8Array();
  } catch (error) {
    const { errors } = error as Partial<BuildFailure>;
    if (errors === undefined) throw error;
    const unresolved = errors.every(({ text }) => text.startsWith("Could not resolve"));
    const code = unresolved ? "OPERANT_PLUGIN_IMPORT" : "OPERANT_PLUGIN_SYNTAX";
    const problems = errors.map((message) =>
      problemOf(message, (inner) => display(resolve(root, inner))),
    );
    throw new PluginError(code, file, problems, error);
  }
}

function problemOf({ text, location }: Message, display: (path: string) => string): PluginProblem {
  const unresolved = text.startsWith("Could not resolve");
  const remedy = unresolved
    ? "Give a relative path with its ending, or install the package beside the file"
    : "Mend this line; the file is TypeScript or JavaScript";
  if (location === null) return { message: text, remedy };
  const { line, column, lineText } = location;
  const place = { file: display(location.file), line, column: column + 1, text: lineText };
  return { message: text, remedy, place };
}

async function requireFile(file: string, path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return;
  const beside = await readdir(dirname(path)).catch(() => undefined);
  const sources = (beside ?? []).filter((name) => /\.m?[jt]s$/.test(name)).sort();
  const message = found === undefined ? "there is no such file" : "this is a folder, not a file";
  const remedy =
    beside === undefined
      ? `Check the path: there is no folder ${dirname(path)} either`
      : sources.length === 0
        ? "Check the path: its folder holds no .ts or .js file"
        : `Check the name: its folder holds ${sources.slice(0, 8).join(", ")}`;
  throw new PluginError("OPERANT_PLUGIN_NOT_FOUND", file, [{ message, remedy }]);
}
