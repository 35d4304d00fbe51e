import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inspectDataset } from "@operant/dataset";
import { createKernels, type Kernels } from "@operant/kernels";
import type { SubjectResult } from "@operant/protocol";
import type { PluginModule } from "@operant/plugins";
import {
  readManifest,
  runSubject,
  totalSubjects,
  type Manifest,
  type RecordPlan,
  type Registry,
} from "@operant/study";
import { EXIT, Exit } from "./exit.ts";
import { registryOf } from "./study-source.ts";

/** A dataset's study, ready to be computed again. */
export interface Rebuilt {
  readonly manifest: Manifest;
  readonly registry: Registry;
  readonly kernels: Kernels;
}

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
export async function rebuild(directory: string): Promise<Rebuilt> {
  const { manifestJson } = await inspectDataset(directory);
  const manifest = readManifest(manifestJson);
  const modules = await Promise.all(
    manifest.versions.plugins.map(async ({ sha256, name }) => {
      return { name, sha256, bytes: await readModule(directory, sha256, name) };
    }),
  );
  return { manifest, registry: await registryOf(modules), kernels: createKernels() };
}

/** Computes one subject of a rebuilt study. Throws an Exit if it is outside the study or fails. */
export function recompute(study: Rebuilt, subject: number, record?: RecordPlan): SubjectResult {
  const total = totalSubjects(study.manifest);
  if (!Number.isInteger(subject) || subject < 0 || subject >= total) {
    throw new Exit(
      EXIT.usage,
      `operant: there is no subject ${subject}; this study has 0 … ${total - 1}.`,
    );
  }
  const outcome = runSubject({
    ...study,
    subject,
    createHasher: () => createHash("sha256"),
    ...(record === undefined ? {} : { record }),
  });
  if (outcome.ok) return outcome.result;
  const { code, message } = outcome.failure;
  throw new Exit(EXIT.failed, `${code}: ${message}`);
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
