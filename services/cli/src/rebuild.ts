import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PluginModule } from "@operant/plugins";
import { readManifest } from "@operant/study";
import { EXIT, Exit } from "./exit.ts";
import { registryOf, type LoadedStudy } from "./study-source.ts";

const PLUGINS = "plugins";

/** Keeps the plug-in modules of a study beside its results, named by hash. */
export async function keepModules(
  directory: string,
  modules: readonly PluginModule[],
): Promise<void> {
  if (modules.length === 0) return;
  await mkdir(join(directory, PLUGINS), { recursive: true });
  for (const { sha256, bytes } of modules) {
    await writeFile(join(directory, PLUGINS, `${sha256}.mjs`), bytes);
  }
}

/** Rebuilds the study of a dataset from what the dataset keeps. */
export async function rebuild(directory: string, manifestJson: string): Promise<LoadedStudy> {
  const manifest = readManifest(manifestJson);
  const modules = await Promise.all(
    manifest.versions.plugins.map(async ({ sha256, name }) => {
      return { name, sha256, bytes: await readModule(directory, sha256, name) };
    }),
  );
  return { manifest, modules, registry: await registryOf(manifest, modules) };
}

async function readModule(directory: string, sha256: string, name: string): Promise<Uint8Array> {
  const file = join(directory, PLUGINS, `${sha256}.mjs`);
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Exit(
      EXIT.dataset,
      `operant: the module of the plug-in "${name}" is missing: ${file}. ` +
        "Put it back, or run the study file again in the same folder, which writes it.",
      { cause },
    );
  }
}
