import type { BlockResult, Fence } from "@operant/protocol";

import type { Batch } from "./commit/batch.ts";
import type { Census } from "./census/census.ts";
import type {
  CommitOutcome,
  CompletionStatement,
  Conflict,
  Dataset,
  DatasetStatus,
  Quarantine,
  Recovery,
  SubjectRange,
} from "./contract.ts";
import { NotCompleteError } from "./errors.ts";
import { judge, refusal } from "./commit/judge.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { record } from "./ledger/record.ts";
import type { StudyManifest } from "./manifest.ts";
import { COMMITTED } from "./census/open-shard.ts";
import { checkRange, shardOf } from "./census/shards.ts";
import { datasetDigest, sameAccounts, statementOf, writeStatement } from "./statement.ts";
import { statusOf } from "./census/status.ts";
import type { Lock } from "./storage/lock.ts";
import type { Writer, WriterParts } from "./commit/writer.ts";

/** What an open dataset is made of. */
export interface DatasetParts extends WriterParts {
  readonly writer: Writer;
  readonly manifest: StudyManifest;
  readonly lock: Lock;
  readonly recovery: Recovery;
}

/** A dataset open for its one writer; see `Dataset` for what each member promises. */
export class OpenDataset implements Dataset {
  readonly directory: string;
  readonly recovery: Recovery;
  readonly #parts: DatasetParts;
  readonly #census: Census;
  readonly #writer: Writer;
  readonly #ledger: Ledger;
  #closed: Promise<void> | undefined;

  constructor(parts: DatasetParts) {
    this.#parts = parts;
    this.directory = parts.directory;
    this.recovery = parts.recovery;
    this.#census = parts.census;
    this.#writer = parts.writer;
    this.#ledger = parts.ledger;
  }

  async commit(result: BlockResult, bytes: Uint8Array): Promise<CommitOutcome> {
    const reason = refusal(result, this.#parts.manifest, this.#census.plan);
    if (reason !== undefined) return { kind: "rejected", reason };
    const run = (batch: Batch) => judge(batch, result, bytes);
    return this.#writer.submit(run, { result, size: bytes.length });
  }

  quarantine(reason: Quarantine): Promise<void> {
    const { subject, code, message } = reason;
    checkRange(this.#census.plan, subject, 1);
    return this.#writer.submit(
      (batch) => {
        if (isSettled(batch.census, subject)) return;
        batch.write(record({ kind: "quarantined", subject, code, message }));
      },
      { size: message.length },
    );
  }

  release(subject: number): Promise<void> {
    checkRange(this.#census.plan, subject, 1);
    const shard = shardOf(this.#census.plan, subject);
    const run = (batch: Batch) => {
      if (!batch.census.quarantined.has(subject)) return;
      const digests = batch.facts.digests.get(shard);
      if (batch.census.sealed.has(shard) && digests !== undefined) {
        batch.write(record({ kind: "unsealed", shard }, digests));
      }
      batch.write(record({ kind: "released", subject }));
    };
    return this.#writer.submit(run, { shards: [shard] });
  }

  raiseFence([first, count]: SubjectRange, fence: Fence): Promise<void> {
    checkRange(this.#census.plan, first, count);
    return this.#writer.submit((batch) => {
      batch.write(record({ kind: "fenced", first, count, fence }));
    }, {});
  }

  highestFence(range: SubjectRange): Fence {
    checkRange(this.#census.plan, ...range);
    return this.#census.highestFence(range);
  }

  missing(limit = Infinity, from = 0): Generator<SubjectRange> {
    return this.#census.missingRanges(limit, from);
  }

  quarantined(): readonly Quarantine[] {
    return [...this.#census.quarantined.values()].sort((a, b) => a.subject - b.subject);
  }

  conflicts(): readonly Conflict[] {
    return [...this.#census.conflicts];
  }

  status(): DatasetStatus {
    return statusOf(this.#census, this.#parts.manifest);
  }

  async complete(facts: { readonly seconds?: number } = {}): Promise<CompletionStatement> {
    await this.#writer.settled();
    const census = this.#census;
    const [first] = census.missingRanges(1, 0);
    if (first !== undefined) throw new NotCompleteError(census.missing, first[0]);
    const { store, directory, manifest, spool } = this.#parts;
    const digest = await datasetDigest(census, store, directory);
    const statement = statementOf(census, manifest, digest, facts.seconds);
    const known = census.statement;
    if (known !== undefined && sameAccounts(known, statement)) return known;
    await this.#writer.submit((batch) => {
      batch.write(record({ kind: "complete", statement }));
    }, {});
    await spool.removeUnneeded(true);
    await writeStatement(store, directory, statement);
    return statement;
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await this.#writer.idle();
    this.#writer.end();
    await this.#parts.spool.close();
    await this.#ledger.close();
    await this.#parts.lock.release();
  }
}

/** Whether a subject is committed or given up already. */
function isSettled(census: Census, subject: number): boolean {
  const shard = shardOf(census.plan, subject);
  if (census.quarantined.has(subject) || census.sealed.has(shard)) return true;
  return census.open.get(shard)?.state(subject) === COMMITTED;
}
