import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";

import type { FailurePolicy, Manifest } from "@operant/study";

import type { StudyModule } from "../coordinator.ts";
import { CoordinatorError } from "../errors.ts";

/** What somebody wants of a study; outlives the coordinator's process. */
export interface Intent {
  readonly standing: "running" | "paused" | "stopped" | "cancelled";
  /** Subjects per block. Absent: measured. */
  readonly blockSize?: number;
  /** Absent: as the manifest says. */
  readonly failures?: FailurePolicy;
}

const INTENT_FILE = "control.json";
const PLUGINS = "plugins";
const DEFAULT: Intent = { standing: "running" };

/** Reads what is wanted of the study in a dataset's folder; running where nothing (readable) is said. */
export async function readIntent(directory: string): Promise<Intent> {
  try {
    return {
      ...DEFAULT,
      ...(JSON.parse(await readFile(join(directory, INTENT_FILE), "utf8")) as Intent),
    };
  } catch {
    return DEFAULT;
  }
}

/** Writes it whole and durably. */
export async function writeIntent(directory: string, intent: Intent): Promise<void> {
  await writeDurably(
    join(directory, INTENT_FILE),
    new TextEncoder().encode(JSON.stringify(intent)),
  );
}

/** Keeps the modules of a study's plug-ins beside its results, named by hash. */
export async function keepModules(
  directory: string,
  modules: readonly StudyModule[],
): Promise<void> {
  if (modules.length > 0) await mkdir(join(directory, PLUGINS), { recursive: true });
  for (const { sha256, bytes } of modules) {
    await writeDurably(join(directory, PLUGINS, `${sha256}.mjs`), bytes);
  }
}

/**
 * Gathers the modules that a manifest names, from its folder or else by `fetch`. Throws
 * OPERANT_COORDINATOR_MISSING_MODULE where neither has the bytes of that hash.
 */
export async function gatherModules(
  directory: string,
  { versions }: Manifest,
  fetch: (sha256: string) => Promise<Uint8Array | undefined>,
): Promise<StudyModule[]> {
  const modules: StudyModule[] = [];
  for (const { sha256, name } of versions.plugins) {
    const kept = await readFile(join(directory, PLUGINS, `${sha256}.mjs`)).catch(() => undefined);
    const bytes = hashOf(kept) === sha256 ? kept : await fetch(sha256);
    if (bytes === undefined || hashOf(bytes) !== sha256) {
      const text = `the module of plug-in ${name} (${sha256.slice(0, 12)}) is not there; submit the study again`;
      throw new CoordinatorError("OPERANT_COORDINATOR_MISSING_MODULE", text);
    }
    modules.push({ name, sha256, bytes });
  }
  return modules;
}

function hashOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && createHash("sha256").update(bytes).digest("hex");
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.tmp`;
  const file = await open(aside, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, path);
}
