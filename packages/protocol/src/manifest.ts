import { operant } from "#wire";

import { HASH_BYTES } from "./block.ts";
import { checkBytes, checkText, outOfRange } from "./check.ts";
import type { Decoded } from "./frame.ts";
import { checkKnown, frame, FrameKind, readBytes, unframe } from "./frame.ts";

/** A task or agent file, bundled to one ES module. */
export interface PluginModule {
  /** SHA-256 of `module`, 32 bytes. */
  readonly sha256: Uint8Array;
  /** UTF-8 source of the module, at most 16 MiB. */
  readonly module: Uint8Array;
  /** The file name that the study gave, for messages only. */
  readonly name: string;
}

/** A resolved study on the wire. Whoever reads one compares the id with the SHA-256 of `json`. */
export interface ManifestMessage {
  /** SHA-256 of the canonical JSON, 32 bytes. */
  readonly id: Uint8Array;
  readonly json: string;
  readonly plugins: readonly PluginModule[];
}

const MAX_JSON = 0x400_0000;
const MAX_MODULE = 0x100_0000;
const MAX_PLUGINS = 256;

/** Frames a manifest. Throws ProtocolError. */
export function encodeManifest(manifest: ManifestMessage): Uint8Array {
  checkManifest(manifest);
  const { id, json, plugins } = manifest;
  return frame(
    FrameKind.manifest,
    operant.v1.Manifest.encode({ id, json, plugins: plugins.map((plugin) => ({ ...plugin })) }),
  );
}

/** Reads a framed manifest; does not compute the hashes. */
export function decodeManifest(bytes: Uint8Array): Decoded<ManifestMessage> {
  return unframe(FrameKind.manifest, bytes, (reader) => {
    const wire = operant.v1.Manifest.decode(reader);
    checkKnown("manifest", wire);
    const manifest = {
      id: readBytes(wire.id),
      json: wire.json ?? "",
      plugins: (wire.plugins ?? []).map((plugin, index) => {
        checkKnown(`plugins[${index}]`, plugin);
        return {
          sha256: readBytes(plugin.sha256),
          module: readBytes(plugin.module),
          name: plugin.name ?? "",
        };
      }),
    };
    checkManifest(manifest);
    return manifest;
  });
}

function checkManifest(manifest: ManifestMessage): void {
  checkBytes("id", manifest.id, HASH_BYTES);
  checkText("json", manifest.json, 2, MAX_JSON);
  if (manifest.plugins.length > MAX_PLUGINS) {
    throw outOfRange("plugins", manifest.plugins.length, `at most ${MAX_PLUGINS} plug-ins`);
  }
  for (const [index, plugin] of manifest.plugins.entries()) {
    checkBytes(`plugins[${index}].sha256`, plugin.sha256, HASH_BYTES);
    checkBytes(`plugins[${index}].module`, plugin.module, undefined, MAX_MODULE);
    checkText(`plugins[${index}].name`, plugin.name, 0, 1024);
  }
}
