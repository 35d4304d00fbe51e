import type { ObjectStore } from "@operant/bus";
import { decodeManifest, encodeManifest, fromHex, toHex } from "@operant/protocol";
import type { PluginModule } from "@operant/protocol";
import { readManifest } from "@operant/study";

import type { PluginPolicy } from "./plugin-policy.ts";

/** What a node may do with a study. */
export type Readiness =
  /** Framed Manifest with the modules it names, and whether participants are served. A spoiled one is passed on: the thread says what is wrong. */
  | { readonly kind: "ready"; readonly manifest: Uint8Array; readonly served: boolean }
  /** The operator's policy does not allow this plug-in here. */
  | { readonly kind: "refused"; readonly plugin: NamedPlugin }
  /** The stores lack the manifest or a module. */
  | { readonly kind: "absent" };

/** A plug-in as a manifest names it. */
export interface NamedPlugin {
  readonly name: string;
  /** SHA-256 of its module, hexadecimal. */
  readonly sha256: string;
}

/** The manifests that a node has seen, with their plug-ins, in memory that threads share. */
export interface Manifests {
  get(study: string): Promise<Readiness>;
}

/** Where manifests come from and what they may bring. */
export interface ManifestSources {
  readonly manifests: ObjectStore;
  readonly plugins: ObjectStore;
  readonly policy: PluginPolicy;
}

const MOST_KEPT = 8;

/** Creates the cache in front of the object stores; the study used longest ago goes first. */
export function createManifests(sources: ManifestSources): Manifests {
  const kept = new Map<string, Promise<Readiness>>();
  return {
    async get(study) {
      const asked = kept.get(study) ?? fetchStudy(study, sources);
      kept.delete(study);
      kept.set(study, asked);
      const oldest = kept.keys().next();
      if (kept.size > MOST_KEPT && oldest.done !== true) kept.delete(oldest.value);
      try {
        const answer = await asked;
        // What is missing may come, and an operator may allow what is refused.
        if (answer.kind !== "ready") kept.delete(study);
        return answer;
      } catch (error) {
        kept.delete(study);
        throw error;
      }
    },
  };
}

async function fetchStudy(study: string, sources: ManifestSources): Promise<Readiness> {
  const bytes = await sources.manifests.get(study);
  if (bytes === undefined) return { kind: "absent" };
  const decoded = decodeManifest(bytes);
  if (!decoded.ok) return ready(bytes, false);
  const { json, plugins: carried } = decoded.value;
  const { plugins: named, served } = namesIn(json);
  // Asked before a single byte of them is fetched, and of those that the frame carries, too.
  const all = [...named, ...carried.map(({ name, sha256 }) => ({ name, sha256: toHex(sha256) }))];
  for (const plugin of all) {
    if (!(await sources.policy.allows(plugin.sha256))) return { kind: "refused", plugin };
  }
  const isServed = served.length > 0;
  if (carried.length >= named.length) return ready(bytes, isServed);
  const modules = await fetchModules(named, sources.plugins);
  return modules === undefined
    ? { kind: "absent" }
    : ready(encodeManifest({ ...decoded.value, plugins: modules }), isServed);
}

async function fetchModules(
  named: readonly NamedPlugin[],
  plugins: ObjectStore,
): Promise<PluginModule[] | undefined> {
  const modules: PluginModule[] = [];
  for (const { name, sha256 } of named) {
    const module = await plugins.get(sha256);
    if (module === undefined) return undefined;
    modules.push({ name, module, sha256: fromHex(sha256) ?? new Uint8Array(0) });
  }
  return modules;
}

function ready(bytes: Uint8Array, served: boolean): Readiness {
  const manifest = new Uint8Array(new SharedArrayBuffer(bytes.length));
  manifest.set(bytes);
  return { kind: "ready", manifest, served };
}

interface Names {
  readonly plugins: readonly NamedPlugin[];
  readonly served: readonly object[];
}

function namesIn(json: string): Names {
  try {
    const { plugins, served = [] } = readManifest(json).versions;
    return { plugins, served };
  } catch {
    return { plugins: [], served: [] };
  }
}
