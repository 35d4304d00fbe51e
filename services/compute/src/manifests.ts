import type { ObjectStore } from "@operant/bus";
import { decodeManifest, encodeManifest, fromHex } from "@operant/protocol";
import type { PluginModule } from "@operant/protocol";
import { readManifest } from "@operant/study";

/** The manifests that a node has seen, with their plug-ins, in memory that threads share. */
export interface Manifests {
  /**
   * Framed Manifest of a study with the modules it names; undefined while the stores lack a part. A
   * manifest that cannot be read is passed on: the thread says what is wrong with it.
   */
  get(study: string): Promise<Uint8Array | undefined>;
}

const MOST_KEPT = 8;

/** Creates the cache in front of the object stores; the study used longest ago goes first. */
export function createManifests(manifests: ObjectStore, plugins: ObjectStore): Manifests {
  const kept = new Map<string, Promise<Uint8Array | undefined>>();

  async function fetch(study: string): Promise<Uint8Array | undefined> {
    const bytes = await manifests.get(study);
    const whole = bytes && (await withModules(bytes, plugins));
    if (whole === undefined) return undefined;
    const shared = new Uint8Array(new SharedArrayBuffer(whole.length));
    shared.set(whole);
    return shared;
  }

  return {
    async get(study) {
      const asked = kept.get(study) ?? fetch(study);
      kept.delete(study);
      kept.set(study, asked);
      const oldest = kept.keys().next();
      if (kept.size > MOST_KEPT && oldest.done !== true) kept.delete(oldest.value);
      try {
        const manifest = await asked;
        if (manifest === undefined) kept.delete(study);
        return manifest;
      } catch (error) {
        kept.delete(study);
        throw error;
      }
    },
  };
}

/** Adds the modules that the manifest names by hash and does not bring. */
async function withModules(
  bytes: Uint8Array,
  plugins: ObjectStore,
): Promise<Uint8Array | undefined> {
  const decoded = decodeManifest(bytes);
  const named = decoded.ok ? namedPlugins(decoded.value.json) : [];
  if (!decoded.ok || decoded.value.plugins.length >= named.length) return bytes;
  const modules: PluginModule[] = [];
  for (const { name, sha256 } of named) {
    const module = await plugins.get(sha256);
    if (module === undefined) return undefined;
    modules.push({ name, module, sha256: fromHex(sha256) ?? new Uint8Array(0) });
  }
  return encodeManifest({ ...decoded.value, plugins: modules });
}

function namedPlugins(json: string): readonly { name: string; sha256: string }[] {
  try {
    return readManifest(json).versions.plugins;
  } catch {
    return [];
  }
}
