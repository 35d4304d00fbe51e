import type { ObjectStore } from "@operant/bus";

/** The manifests that a node has seen, in memory that threads share. */
export interface Manifests {
  /** Framed Manifest of a study; undefined while the store does not have it. */
  get(study: string): Promise<Uint8Array | undefined>;
}

const MOST_KEPT = 8;

/** Creates the cache in front of the object store; the study used longest ago goes first. */
export function createManifests(store: ObjectStore): Manifests {
  const kept = new Map<string, Promise<Uint8Array | undefined>>();
  return {
    async get(study) {
      const asked = kept.get(study) ?? store.get(study).then(share);
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

function share(bytes: Uint8Array | undefined): Uint8Array | undefined {
  if (bytes === undefined) return undefined;
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
