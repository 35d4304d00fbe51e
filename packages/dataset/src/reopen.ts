import { join } from "node:path";

import { Census } from "./census/census.ts";
import { DatasetManifestError } from "./errors.ts";
import { pathOf } from "./layout.ts";
import type { Ledger, LedgerScan } from "./ledger/ledger.ts";
import { scanLedger } from "./ledger/ledger.ts";
import type { OpenedRecord } from "./ledger/record.ts";
import { record } from "./ledger/record.ts";
import type { Spool } from "./storage/spool.ts";
import type { Store } from "./storage/store.ts";
import { shardOf, sizeOf } from "./census/shards.ts";

/** A ledger read back. */
export interface Reading {
  readonly opened: OpenedRecord;
  readonly census: Census;
  readonly scan: LedgerScan;
}

/** Files that are looked at side by side. */
const CONCURRENCY = 64;

/**
 * Reads the ledger of a dataset; undefined when there is none, or none that reached its first record.
 * Throws what `scanLedger` throws.
 */
export async function readCensus(store: Store, directory: string): Promise<Reading | undefined> {
  let opened: OpenedRecord | undefined;
  let census: Census | undefined;
  const scan = await scanLedger(store, pathOf(directory, "ledger"), (entry, payloadOffset) => {
    if (entry.head.kind === "opened") {
      opened = entry.head;
      census = new Census(opened);
    }
    census?.apply(entry, payloadOffset);
  });
  if (scan === undefined) return undefined;
  if (opened === undefined || census === undefined) {
    const problem = "does not begin with what the study is";
    const remedy = "its first record is damaged: run the study into another directory";
    throw new DatasetManifestError(pathOf(directory, "ledger"), problem, remedy);
  }
  return { opened, census, scan };
}

/** Registers what is needed of the spool and marks results that are damaged or gone as lost. */
export async function checkSpool(census: Census, spool: Spool): Promise<number> {
  let lost = 0;
  for (const shard of census.open.values()) {
    for (const { place } of shard.sources) spool.need(place);
    for (const source of shard.usedSources()) {
      if (!(await spool.holds(source.place))) lost += census.lose(shard, source);
    }
  }
  await spool.removeUnneeded();
  return lost;
}

/**
 * Opens shards again whose parts are gone or cut, or whose sums stood in a record that a repair dropped:
 * they are computed anew. Says so in the ledger.
 */
export async function checkParts(
  store: Store,
  directory: string,
  census: Census,
  ledger: Ledger,
): Promise<number> {
  const damaged = new Set<number>();
  for (const subject of census.uncounted) {
    const shard = shardOf(census.plan, subject);
    if (census.sealed.has(shard)) damaged.add(shard);
  }
  const shards = [...census.sealed];
  for (let start = 0; start < shards.length; start += CONCURRENCY) {
    const some = shards.slice(start, start + CONCURRENCY);
    const sizes = some.map(async ([shard, { parts }]) => {
      const found = await Promise.all(parts.map(({ file }) => store.size(join(directory, file))));
      if (parts.some(({ bytes }, i) => found[i] !== bytes)) damaged.add(shard);
    });
    await Promise.all(sizes);
  }
  const before = census.lost;
  for (const shard of [...damaged].sort((a, b) => a - b)) {
    const offset = census.sealed.get(shard)?.digestOffset ?? 0;
    const length = sizeOf(census.plan, shard) * 32;
    const digests = await store.readAt(pathOf(directory, "ledger"), offset, length);
    const unsealed = record({ kind: "unsealed", shard }, digests);
    await ledger.append([unsealed]);
    census.apply(unsealed, 0);
  }
  return census.lost - before;
}
