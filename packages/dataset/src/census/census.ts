import type { Fence, Worker } from "@operant/protocol";
import { compareFences } from "@operant/protocol";

import type { CompletionStatement, Conflict, Quarantine, SubjectRange } from "../contract.ts";
import type { CommittedRecord, LedgerRecord, PartEntry, SealedRecord } from "../ledger/record.ts";
import { unpackDigests } from "../ledger/record.ts";
import type { Source } from "./open-shard.ts";
import { COMMITTED, isUnfinished, LOST, MISSING, OpenShard, QUARANTINED } from "./open-shard.ts";
import type { ShardPlan } from "./shards.ts";
import { firstOf, shardCount, shardOf, sizeOf } from "./shards.ts";

/** A shard in Parquet: its files, and where its digests lie in the ledger. */
export interface SealedShard {
  readonly parts: readonly PartEntry[];
  readonly digestOffset: number;
}

const REASON_LOST = {
  code: "OPERANT_DATASET_REASON_LOST",
  message: "the reason stood in a damaged record of the ledger",
};

/** Sums over the study. */
export interface Totals {
  committed: number;
  verified: number;
  steps: number;
  trials: number;
  spineUpdates: number;
}

/**
 * What the ledger says, in memory: who is committed, missing, given up. Records change it the same way
 * when they are read back and when they are written. A shard nobody has touched costs nothing, one that
 * is sealed costs its list of files.
 */
export class Census {
  readonly plan: ShardPlan;
  readonly open = new Map<number, OpenShard>();
  readonly sealed = new Map<number, SealedShard>();
  readonly quarantined = new Map<number, Quarantine>();
  readonly conflicts: Conflict[] = [];
  readonly totals: Totals = { committed: 0, verified: 0, steps: 0, trials: 0, spineUpdates: 0 };
  statement: CompletionStatement | undefined;

  constructor(plan: ShardPlan) {
    this.plan = plan;
  }

  get missing(): number {
    return this.plan.subjects - this.totals.committed - this.quarantined.size + this.lost;
  }

  /** Committed subjects whose rows are lost. */
  lost = 0;

  /** Committed subjects whose steps, trials and spine updates stood in a record that is lost. */
  readonly uncounted = new Set<number>();

  /** Applies one record; `payloadOffset` is the place of its payload in the ledger. */
  apply({ head, payload }: LedgerRecord, payloadOffset: number): void {
    switch (head.kind) {
      case "opened":
        return;
      case "committed":
        return this.#commit(head, payload);
      case "verified":
        this.totals.verified += payload.length / 4;
        return;
      case "conflict":
        this.conflicts.push(conflictOf(head));
        return;
      case "quarantined":
        return this.#quarantine({
          subject: head.subject,
          code: head.code,
          message: head.message,
        });
      case "released":
        if (!this.quarantined.delete(head.subject)) return;
        this.openShard(shardOf(this.plan, head.subject)).setState(head.subject, MISSING);
        return;
      case "fenced":
        return this.#fence([head.first, head.count], head.fence);
      case "sealed":
        return this.#seal(head, payload, payloadOffset);
      case "unsealed":
        return this.#unseal(head.shard, payload);
      case "complete":
        this.statement = head.statement as CompletionStatement;
    }
  }

  /** The shard in progress; begins one that nobody has touched. The shard must not be sealed. */
  openShard(shard: number): OpenShard {
    const known = this.open.get(shard);
    if (known !== undefined) return known;
    const opened = new OpenShard(firstOf(this.plan, shard), sizeOf(this.plan, shard));
    this.open.set(shard, opened);
    return opened;
  }

  /** Highest fence of the range; sealed shards need none, for nothing in them can be committed. */
  highestFence([first, count]: SubjectRange): Fence {
    let highest: Fence = { attempt: 0, takeover: 0 };
    for (let subject = first; subject < first + count; subject += 1) {
      const shard = this.open.get(shardOf(this.plan, subject));
      if (shard === undefined) {
        subject = firstOf(this.plan, shardOf(this.plan, subject) + 1) - 1;
        continue;
      }
      const fence = shard.fence(subject);
      if (compareFences(fence, highest) > 0) highest = fence;
    }
    return highest;
  }

  /**
   * Walks through what is missing from subject `from` on.
   *
   * @yields ranges of at most `limit` subjects, none across a condition
   */
  *missingRanges(limit: number, from: number): Generator<SubjectRange> {
    for (let first = from; first < this.plan.subjects;) {
      if (!this.#isMissing(first)) {
        first = this.#uniformUntil(first);
        continue;
      }
      const cut = Math.min(this.#cut(first, limit), this.plan.subjects);
      let end = first;
      while (end < cut && this.#isMissing(end)) end = Math.min(this.#uniformUntil(end), cut);
      yield [first, end - first];
      first = end;
    }
  }

  /** Says that the rows of a source are gone; their subjects are missing again. */
  lose(shard: OpenShard, source: Source): number {
    const lost = shard.lose(source);
    this.lost += lost;
    return lost;
  }

  #cut(first: number, limit: number): number {
    const { subjectsPerCondition } = this.plan;
    const condition = Math.floor(first / subjectsPerCondition);
    return Math.min((condition + 1) * subjectsPerCondition, first + limit);
  }

  #isMissing(subject: number): boolean {
    const shard = shardOf(this.plan, subject);
    if (this.sealed.has(shard)) return false;
    const open = this.open.get(shard);
    return open === undefined || isUnfinished(open.state(subject));
  }

  /** End of the stretch from `subject` on whose members are surely alike. */
  #uniformUntil(subject: number): number {
    const shard = shardOf(this.plan, subject);
    if (this.open.has(shard)) return subject + 1;
    return Math.min(firstOf(this.plan, shard + 1), this.plan.subjects);
  }

  #commit(head: CommittedRecord, payload: Uint8Array): void {
    const byShard = new Map<number, number[]>();
    for (const { subject, digest } of unpackDigests(payload)) {
      const number = shardOf(this.plan, subject);
      if (this.sealed.has(number)) continue;
      const shard = this.openShard(number);
      const state = shard.state(subject);
      if (state === LOST) this.lost -= 1;
      // Rows that were lost in an earlier life and came back stand in the ledger a second time.
      else if (state !== COMMITTED) this.totals.committed += 1;
      this.uncounted.delete(subject);
      shard.digest(subject).set(digest);
      shard.setState(subject, COMMITTED);
      shard.raise(subject, head.fence);
      const subjects = byShard.get(number) ?? [];
      subjects.push(subject);
      byShard.set(number, subjects);
    }
    const source = { place: head.place, worker: head.worker };
    for (const [number, subjects] of byShard) this.openShard(number).setSource(subjects, source);
    if (head.restored) return;
    this.totals.steps += head.steps;
    this.totals.trials += head.trials;
    this.totals.spineUpdates += head.spineUpdates;
  }

  #quarantine(reason: Quarantine): void {
    const shard = this.openShard(shardOf(this.plan, reason.subject));
    if (shard.state(reason.subject) === LOST) {
      this.lost -= 1;
      this.totals.committed -= 1;
      this.uncounted.delete(reason.subject);
    }
    this.quarantined.set(reason.subject, reason);
    shard.setState(reason.subject, QUARANTINED);
  }

  #fence([first, count]: SubjectRange, fence: Fence): void {
    for (let subject = first; subject < first + count; subject += 1) {
      const shard = shardOf(this.plan, subject);
      if (!this.sealed.has(shard)) this.openShard(shard).raise(subject, fence);
    }
  }

  #seal(head: SealedRecord, digests: Uint8Array, digestOffset: number): void {
    const shard = this.openShard(head.shard);
    for (let i = 0; shard.unfinished > 0 && i < shard.size; i += 1) {
      // Only a repaired ledger seals what it does not call committed.
      if (!isUnfinished(shard.state(shard.first + i))) continue;
      const subject = shard.first + i;
      const digest = digests.subarray(i * 32, i * 32 + 32);
      if (digest.some((byte) => byte !== 0)) {
        this.totals.committed += 1;
        this.uncounted.add(subject);
      } else this.#quarantine({ subject, ...REASON_LOST });
    }
    this.open.delete(head.shard);
    this.sealed.set(head.shard, { parts: head.parts, digestOffset });
  }

  /** Opens a sealed shard again: its rows are lost, its digests stay. */
  #unseal(number: number, digests: Uint8Array): void {
    this.sealed.delete(number);
    this.open.delete(number);
    const shard = this.openShard(number);
    shard.digests().set(digests);
    for (let subject = shard.first; subject < shard.first + shard.size; subject += 1) {
      if (this.quarantined.has(subject)) shard.setState(subject, QUARANTINED);
      else {
        shard.setState(subject, LOST);
        this.lost += 1;
      }
    }
  }

  /** Number of shards of the study. */
  get shards(): number {
    return shardCount(this.plan);
  }
}

function conflictOf(head: {
  readonly subject: number;
  readonly committed: string;
  readonly other: string;
  readonly committedBy?: Worker | undefined;
  readonly otherBy?: Worker | undefined;
  readonly file: string;
}): Conflict {
  const { subject, committed, other, committedBy, otherBy, file } = head;
  return { subject, committed, other, committedBy, otherBy, file };
}
