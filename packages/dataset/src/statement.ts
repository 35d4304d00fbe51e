import { createHash } from "node:crypto";

import type { Census } from "./census/census.ts";
import type { CompletionStatement } from "./contract.ts";
import { pathOf } from "./layout.ts";
import { writeWhole } from "./parts/seal.ts";
import { sizeOf } from "./census/shards.ts";
import type { Store } from "./storage/store.ts";

/**
 * SHA-256 over the digests of all subjects in order, hexadecimal; 32 zero bytes stand for a quarantined
 * subject. It names the result, whatever the placement. Every shard must be sealed.
 */
export async function datasetDigest(
  census: Census,
  store: Store,
  directory: string,
): Promise<string> {
  const hash = createHash("sha256");
  for (let shard = 0; shard < census.shards; shard += 1) {
    const sealed = census.sealed.get(shard);
    if (sealed === undefined) throw new Error(`shard ${shard} is not sealed`);
    const length = sizeOf(census.plan, shard) * 32;
    hash.update(await store.readAt(pathOf(directory, "ledger"), sealed.digestOffset, length));
  }
  return hash.digest("hex");
}

export function statementOf(
  census: Census,
  { study, id }: { readonly study: string; readonly id: string },
  digest: string,
  seconds: number | undefined,
): CompletionStatement {
  const { committed, verified, steps, trials, spineUpdates } = census.totals;
  const quarantined = census.quarantined.size;
  const conflicts = census.conflicts.length;
  return {
    study,
    id,
    subjects: census.plan.subjects,
    committed,
    quarantined,
    verified,
    conflicts,
    clean: quarantined === 0 && conflicts === 0,
    digest,
    steps,
    trials,
    spineUpdates,
    seconds,
  };
}

/** Whether two statements differ at most in how long the run took. */
export function sameAccounts(left: CompletionStatement, right: CompletionStatement): boolean {
  const bare = (statement: CompletionStatement) => JSON.stringify({ ...statement, seconds: 0 });
  return bare(left) === bare(right);
}

/** Writes the statement beside the data, for people and other programs. */
export async function writeStatement(
  store: Store,
  directory: string,
  statement: CompletionStatement,
): Promise<void> {
  const text = `${JSON.stringify(statement, null, 2)}\n`;
  await writeWhole(store, pathOf(directory, "statement"), new TextEncoder().encode(text));
  await store.syncDirectory(directory);
}
