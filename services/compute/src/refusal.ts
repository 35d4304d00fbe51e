import type { Block, Worker } from "@operant/protocol";
import { encodeBlockResult, failure } from "@operant/protocol";

import { COMPUTE_CODES } from "./codes.ts";
import type { NamedPlugin } from "./manifests.ts";
import type { PluginPolicy } from "./plugin-policy.ts";

/** Who refuses, and by what rule. */
export interface Refuser {
  readonly policy: PluginPolicy;
  readonly worker: Worker;
}

/** Builds the framed answer to a block whose plug-in may not run here: which, and how to allow it. */
export function refusalOf(
  block: Block,
  { name, sha256 }: NamedPlugin,
  { policy, worker }: Refuser,
): Uint8Array {
  const message =
    `node ${worker.node} does not run the plug-in ${name} (sha256:${sha256}), for its policy is ` +
    `${policy.words}; its operator allows it with: operant serve compute --allow-plugins sha256:${sha256}`;
  const fence = { attempt: block.attempt, takeover: 0 };
  const refused = failure(COMPUTE_CODES.pluginRefused, message, { retryable: true });
  return encodeBlockResult({ block, fence, subjects: [], failure: refused, worker });
}
