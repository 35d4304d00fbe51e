import type { Worker } from "@operant/protocol";

import type { Census } from "../census/census.ts";
import type { LedgerRecord } from "../ledger/record.ts";
import { unpackDigests } from "../ledger/record.ts";
import { shardOf } from "../census/shards.ts";
import type { Spool } from "../storage/spool.ts";

/** A file that must be durable before the records of its batch. */
export interface PendingFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a batch must know of sealed shards, loaded from the ledger before it is judged. */
export interface SealedFacts {
  /** Digests by shard, in subject order. */
  readonly digests: ReadonlyMap<number, Uint8Array>;
  /** Who computed the committed result, for subjects that differ. */
  readonly workers: ReadonlyMap<number, Worker>;
}

/** What several operations write together: one frame of the ledger, one fsync. */
export class Batch {
  readonly census: Census;
  readonly spool: Spool;
  readonly facts: SealedFacts;
  readonly records: LedgerRecord[] = [];
  readonly files: PendingFile[] = [];
  /** Shards that may have become whole. */
  readonly touched = new Set<number>();

  constructor(census: Census, spool: Spool, facts: SealedFacts) {
    this.census = census;
    this.spool = spool;
    this.facts = facts;
  }

  /** Takes a record up; the census knows it at once, so that the rest of the batch sees it. */
  write(record: LedgerRecord): void {
    this.records.push(record);
    this.census.apply(record, 0);
    const { head, payload } = record;
    if (head.kind === "quarantined") this.#touch(head.subject);
    if (head.kind !== "committed") return;
    const before = new Set<number>();
    for (const { subject } of unpackDigests(payload))
      before.add(shardOf(this.census.plan, subject));
    for (const shard of before) {
      this.touched.add(shard);
      this.spool.need(head.place);
    }
  }

  #touch(subject: number): void {
    this.touched.add(shardOf(this.census.plan, subject));
  }
}
