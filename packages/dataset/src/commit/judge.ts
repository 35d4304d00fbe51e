import type { BlockResult, SubjectResult, Worker } from "@operant/protocol";
import { compareFences, toHex } from "@operant/protocol";

import type { Batch } from "./batch.ts";
import type { CommitOutcome, Conflict, SubjectOutcome } from "../contract.ts";
import { equalBytes, sha256 } from "../ledger/frame.ts";
import { packDigests, packSubjects, record } from "../ledger/record.ts";
import type { StudyManifest } from "../manifest.ts";
import { COMMITTED, LOST } from "../census/open-shard.ts";
import { CONDITION_COLUMN, SUBJECT_COLUMN } from "../parts/part.ts";
import type { ShardPlan } from "../census/shards.ts";
import { firstOf, shardOf } from "../census/shards.ts";

/** Says why nothing can be taken from a result; undefined when it belongs here. */
export function refusal(
  result: BlockResult,
  manifest: StudyManifest,
  plan: ShardPlan,
): string | undefined {
  const { study, firstSubject, subjectCount } = result.block;
  if (toHex(study) !== manifest.id) {
    return `block.study is ${toHex(study)}, must be ${manifest.id}: the result is of another study`;
  }
  if (firstSubject + subjectCount > plan.subjects) {
    const last = firstSubject + subjectCount - 1;
    return `block ends at subject ${last}, must end at ${plan.subjects - 1} or before`;
  }
  for (const { subject, tables } of result.subjects) {
    for (const { name, columns } of tables) {
      const taken = columns.find((c) => c.name === SUBJECT_COLUMN || c.name === CONDITION_COLUMN);
      if (taken === undefined) continue;
      return `subject ${subject}: column ${name}.${taken.name} is the dataset's own; rename it`;
    }
  }
  return undefined;
}

/**
 * Decides what becomes of each subject of a result and writes that into the batch. Only the census
 * decides, never the way the result came: first one under a current fence commits, a further one is
 * compared by digest.
 */
export function judge(batch: Batch, result: BlockResult, bytes: Uint8Array): CommitOutcome {
  const verdicts = result.subjects.map((subject) => verdictOn(batch, result, subject));
  const of = (kind: Verdict["kind"]) =>
    verdicts.filter((verdict) => verdict.kind === kind).map(({ result: subject }) => subject);
  const first = of("first");
  const regained = [...of("regained"), ...of("replaced")];
  const equal = of("equal");
  const conflicts = new Map(
    [...of("different"), ...of("replaced")].map((subject) => [
      subject.subject,
      writeConflict(batch, result, subject, bytes),
    ]),
  );
  if (first.length + regained.length > 0) {
    const place = batch.spool.add(result, bytes);
    const isCounted = ({ subject }: SubjectResult) => !batch.census.uncounted.has(subject);
    const fresh = [...first, ...regained.filter((one) => !isCounted(one))];
    const restored = regained.filter(isCounted);
    if (fresh.length > 0) writeCommitted(batch, result, fresh, place);
    if (restored.length > 0) writeCommitted(batch, result, restored, place, true);
  }
  if (equal.length > 0) {
    const head = { kind: "verified", fence: result.fence, worker: result.worker } as const;
    batch.write(record(head, packSubjects(equal.map(({ subject }) => subject))));
  }
  const subjects = verdicts.map((verdict) => outcomeOf(batch, verdict, conflicts));
  return { kind: "accepted", subjects };
}

/** What the census says to one subject of a result. */
interface Verdict {
  readonly kind:
    | "first"
    | "equal"
    | "different"
    /** Rows were lost, the digest was not: they come back equal, or other than they were. */
    | "regained"
    | "replaced"
    | "stale"
    | "quarantined";
  readonly result: SubjectResult;
}

function verdictOn(batch: Batch, { fence }: BlockResult, result: SubjectResult): Verdict {
  const { census } = batch;
  const { subject, digest } = result;
  const number = shardOf(census.plan, subject);
  if (census.quarantined.has(subject)) return { kind: "quarantined", result };
  if (census.sealed.has(number)) {
    const equal = equalBytes(digest, committedDigest(batch, subject));
    return { kind: equal ? "equal" : "different", result };
  }
  const shard = census.openShard(number);
  const equal = equalBytes(digest, shard.digest(subject));
  const state = shard.state(subject);
  if (state === COMMITTED) return { kind: equal ? "equal" : "different", result };
  if (state === LOST) return { kind: equal ? "regained" : "replaced", result };
  return { kind: compareFences(fence, shard.fence(subject)) < 0 ? "stale" : "first", result };
}

/** Digest of a committed subject, sealed or not. */
function committedDigest({ census, facts }: Batch, subject: number): Uint8Array {
  const number = shardOf(census.plan, subject);
  if (!census.sealed.has(number)) return census.openShard(number).digest(subject);
  const start = (subject - firstOf(census.plan, number)) * 32;
  return facts.digests.get(number)?.subarray(start, start + 32) ?? new Uint8Array(0);
}

function committedBy({ census, facts }: Batch, subject: number): Worker | undefined {
  const number = shardOf(census.plan, subject);
  if (census.sealed.has(number)) return facts.workers.get(subject);
  return census.openShard(number).source(subject)?.worker;
}

function writeCommitted(
  batch: Batch,
  { fence, worker }: BlockResult,
  subjects: readonly SubjectResult[],
  place: ReturnType<Batch["spool"]["add"]>,
  restored = false,
): void {
  const sum = (pick: (subject: SubjectResult) => number) =>
    subjects.reduce((total, subject) => total + pick(subject), 0);
  const head = {
    kind: "committed",
    fence,
    worker,
    place,
    steps: sum(({ steps }) => steps),
    trials: sum(({ trials }) => trials),
    spineUpdates: sum(({ spineUpdates }) => spineUpdates),
    ...(restored ? { restored } : {}),
  } as const;
  batch.write(record(head, packDigests(subjects)));
}

function writeConflict(
  batch: Batch,
  { worker }: BlockResult,
  { subject, digest }: SubjectResult,
  bytes: Uint8Array,
): Conflict {
  const name = Buffer.from(sha256(bytes)).toString("hex").slice(0, 16);
  const file = `conflicts/${String(subject).padStart(10, "0")}-${name}.result`;
  if (!batch.files.some(({ path }) => path === file)) batch.files.push({ path: file, bytes });
  const conflict = {
    subject,
    committed: toHex(committedDigest(batch, subject)),
    other: toHex(digest),
    committedBy: committedBy(batch, subject),
    otherBy: worker,
    file,
  };
  batch.write(record({ kind: "conflict", ...conflict }));
  return conflict;
}

function outcomeOf(
  { census }: Batch,
  { kind, result }: Verdict,
  conflicts: ReadonlyMap<number, Conflict>,
): SubjectOutcome {
  const { subject } = result;
  switch (kind) {
    case "first":
    case "regained":
      return { subject, kind: "committed" };
    case "equal":
      return { subject, kind: "verified" };
    case "different":
    case "replaced": {
      const conflict = conflicts.get(subject);
      if (conflict === undefined) throw new Error(`no conflict recorded for subject ${subject}`);
      return { subject, kind: "conflict", conflict };
    }
    case "stale": {
      const highest = census.openShard(shardOf(census.plan, subject)).fence(subject);
      return { subject, kind: "stale", highest };
    }
    case "quarantined":
    default:
      return { subject, kind: "quarantined" };
  }
}
