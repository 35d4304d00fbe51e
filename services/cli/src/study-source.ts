import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { builtins, isEnvironment, withPlugins } from "@operant/catalog";
import {
  bundle,
  formatPluginProblem,
  load,
  PluginError,
  rehearse,
  type PluginDefinition,
  type PluginModule,
} from "@operant/plugins";
import {
  formatProblem,
  localPlugins,
  readStudy,
  resolve,
  type LocalPlugin,
  type Manifest,
  type PluginReference,
  type Registry,
} from "@operant/study";
import { EXIT, Exit } from "./exit.ts";
import type { NetworkOptions } from "./network-options.ts";
import { addServed, findRefusals, findServed } from "./served.ts";
import { PRODUCT_VERSION } from "./version.ts";

/** A study file that may run: its manifest, what it names, and the plug-in modules to ship. */
export interface LoadedStudy {
  readonly manifest: Manifest;
  readonly registry: Registry;
  readonly modules: readonly PluginModule[];
}

/**
 * Reads, checks and resolves a study file. A file that it names has `hangAfter` seconds to load; what it
 * has served from elsewhere is asked for over the broker. Throws an Exit that lists every problem with
 * its place.
 */
export async function loadStudy(
  file: string,
  hangAfter: number,
  network: Partial<NetworkOptions> = {},
): Promise<LoadedStudy> {
  const text = await readText(file);
  const { registry: here, files, modules } = await gatherPlugins(text, file, hangAfter);
  const { served, problems } = await findServed(text, file, network);
  if (problems.length > 0) {
    throw new Exit(EXIT.refused, `${problems.join("\n")}\n${refusal(problems.length)}`);
  }
  const registry = await addServed(here, served);
  const reading = readStudy(text, file, registry, { files, served });
  if (!reading.ok) {
    const lines = reading.problems.map(formatProblem);
    throw new Exit(EXIT.refused, `${lines.join("\n")}\n${refusal(lines.length)}`);
  }
  const manifest = resolve(reading.study, registry, { product: PRODUCT_VERSION });
  const refusals = await findRefusals(manifest, registry, network);
  if (refusals.length > 0) {
    const lines = refusals.map((why) => `${file}: ${why}`);
    throw new Exit(EXIT.refused, `${lines.join("\n")}\n${refusal(lines.length)}`);
  }
  return { manifest, registry, modules };
}

/**
 * Rebuilds the registry of a dataset from its manifest and the plug-in modules that it keeps. What was
 * served from elsewhere runs here where its id is known here.
 */
export async function registryOf(
  { versions }: Manifest,
  modules: readonly PluginModule[],
): Promise<Registry> {
  const plugins = await Promise.all(modules.map((module) => load(module)));
  return addServed(withPlugins(builtins(), plugins), versions.served ?? []);
}

const REHEARSAL_MS = 30_000;

/** The environment or agent that a file defines. Throws a PluginError. */
export async function typeFromFile(file: string): Promise<PluginDefinition> {
  const module = await bundle(file);
  await rehearse(module, REHEARSAL_MS);
  return load(module);
}

async function gatherPlugins(text: string, file: string, hangAfter: number) {
  const modules: PluginModule[] = [];
  const files: PluginReference[] = [];
  const problems: string[] = [];
  let registry: Registry = builtins();
  for (const named of localPlugins(text)) {
    const { role, name, line, column, path } = named;
    try {
      const { module, plugin } = await loadFile(named, file, hangAfter);
      registry = withPlugins(registry, [plugin]);
      modules.push(module);
      files.push({ role, id: plugin.id, sha256: module.sha256, name });
    } catch (error) {
      problems.push(`${file}:${line}:${column}: ${path}: ${reasonOf(error, name)}`);
    }
  }
  if (problems.length === 0) return { registry, files, modules };
  throw new Exit(EXIT.refused, `${problems.join("\n")}\n${refusal(problems.length)}`);
}

/** Bundles and loads a file that a study names relative to itself. */
async function loadFile({ role, name }: LocalPlugin, study: string, hangAfter: number) {
  const module = await bundle(isAbsolute(name) ? name : join(dirname(study), name));
  await rehearse(module, hangAfter * 1000);
  const plugin = await load(module);
  const kind = isEnvironment(plugin) ? "environment" : "agent";
  if (kind === role) return { module, plugin };
  const message = `it is an ${kind}, and stands where the study names its ${role}`;
  const remedy = `Name it under "${kind}", or name an ${role} here`;
  throw new PluginError("OPERANT_PLUGIN_KIND", name, [{ message, remedy }]);
}

/** What is wrong with a named file, without its code; anything unexpected goes on as it is. */
function reasonOf(error: unknown, name: string): string {
  if (error instanceof PluginError) {
    return error.problems.map((problem) => formatPluginProblem(name, problem)).join("\n");
  }
  if (error instanceof Error && "code" in error && String(error.code).startsWith("OPERANT_")) {
    return `${name}: ${error.message.replace(`${String(error.code)}: `, "")}`;
  }
  throw error;
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
