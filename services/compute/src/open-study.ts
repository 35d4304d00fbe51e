import { createHash } from "node:crypto";

import { builtins, withPlugins } from "@operant/catalog";
import { load } from "@operant/plugins";
import { decodeManifest, toHex } from "@operant/protocol";
import type { Manifest, Registry } from "@operant/study/run";
import { readManifest } from "@operant/study/run";

/** A study that a thread can run. */
export interface OpenStudy {
  readonly manifest: Manifest;
  readonly registry: Registry;
}

/** A study that cannot be run on this node: a damaged manifest, a plug-in that does not load. */
export class StudyUnusableError extends Error {
  override readonly name = "StudyUnusableError";
}

/**
 * Reads a framed manifest and loads its plug-ins, checking every hash. Throws StudyUnusableError.
 *
 * @param study - Id that the block names, hexadecimal.
 */
export async function openStudy(study: string, bytes: Uint8Array): Promise<OpenStudy> {
  const decoded = decodeManifest(bytes);
  if (!decoded.ok) throw new StudyUnusableError(decoded.error.message, { cause: decoded.error });
  const { json, plugins } = decoded.value;
  checkHash("manifest", createHash("sha256").update(json, "utf8").digest(), study);
  try {
    const definitions = [];
    for (const { name, module: bytes, sha256 } of plugins) {
      definitions.push(await load({ name, bytes, sha256: toHex(sha256) }));
    }
    const manifest = readManifest(json);
    const here = withPlugins(builtins(), definitions);
    return { manifest, registry: await withServed(here, manifest) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StudyUnusableError(reason, { cause });
  }
}

/** Adds what the study has served from elsewhere; its machinery is loaded by those who have some. */
async function withServed(here: Registry, { versions }: Manifest): Promise<Registry> {
  if (versions.served === undefined) return here;
  const remote = await import("@operant/remote");
  return remote.withServed(here, versions.served);
}

function checkHash(what: string, found: Uint8Array, wanted: string): void {
  if (toHex(found) === wanted) return;
  const text = `${what} has SHA-256 ${toHex(found)}, not ${wanted}; it was changed on the way`;
  throw new StudyUnusableError(text);
}
