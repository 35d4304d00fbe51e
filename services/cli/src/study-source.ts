import { readFile } from "node:fs/promises";
import { dirname, resolve as resolvePath } from "node:path";
import { builtins, withPlugins } from "@operant/catalog";
import { bundle, load, type PluginDefinition, type PluginModule } from "@operant/plugins";
import {
  formatProblem,
  localPlugins,
  readStudy,
  resolve,
  type Manifest,
  type PluginReference,
  type Registry,
} from "@operant/study";
import { EXIT, Exit } from "./exit.ts";
import { PRODUCT_VERSION } from "./version.ts";

/** A study file that may run: its manifest, what it names, and the plug-in modules to ship. */
export interface LoadedStudy {
  readonly manifest: Manifest;
  readonly registry: Registry;
  readonly modules: readonly PluginModule[];
}

/** Reads, checks and resolves a study file. Throws an Exit that lists every problem with its place. */
export async function loadStudy(file: string): Promise<LoadedStudy> {
  const text = await readText(file);
  const { registry, files, modules } = await gatherPlugins(text, dirname(resolvePath(file)));
  const reading = readStudy(text, file, registry, { files });
  if (!reading.ok) {
    const lines = reading.problems.map(formatProblem);
    throw new Exit(EXIT.refused, `${lines.join("\n")}\n${refusal(lines.length)}`);
  }
  const manifest = resolve(reading.study, registry, { product: PRODUCT_VERSION });
  return { manifest, registry, modules };
}

/** Rebuilds the registry of a dataset from the plug-in modules that it keeps. */
export async function registryOf(modules: readonly PluginModule[]): Promise<Registry> {
  return withPlugins(builtins(), await Promise.all(modules.map((module) => load(module))));
}

async function gatherPlugins(text: string, folder: string) {
  const named = localPlugins(text);
  const modules: PluginModule[] = [];
  const files: PluginReference[] = [];
  const plugins: PluginDefinition[] = [];
  for (const { role, name } of named) {
    const bundled = await bundle(resolvePath(folder, name));
    const plugin = await load(bundled);
    modules.push(bundled);
    plugins.push(plugin);
    files.push({ role, id: plugin.id, sha256: bundled.sha256, name });
  }
  return { registry: withPlugins(builtins(), plugins), files, modules };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new Exit(
      EXIT.usage,
      `operant: cannot read the study file "${file}" (${reason}).\n` +
        "Give the path of a YAML file; `operant init study my-study.yaml` writes one to start from.",
      { cause },
    );
  }
}

function refusal(problems: number): string {
  return `The study is refused: ${problems} problem${problems === 1 ? "" : "s"}; nothing was run.`;
}
