import type { BlockResult, Fence, Worker } from "@operant/protocol";

import type { Store } from "./storage/store.ts";

/** What the dataset must know of one condition. */
export interface Condition {
  /** Stable, readable id, e.g. "delay=1s,genotype=wild-type". */
  readonly id: string;
  /** Label of the level of each factor, by factor name; the same factors in every condition. */
  readonly factors: Readonly<Record<string, string>>;
}

export interface DatasetOptions {
  /** Looks up a condition by index, 0 ≤ index < number of conditions. */
  readonly conditionAt: (index: number) => Condition;
  /** Where files live; the disk unless a test or a simulation says otherwise. */
  readonly store?: Store;
  /** Takes the lock from a writer on another machine. Only when that writer is known to be gone. */
  readonly takeOver?: boolean;
  /** Drops damaged records from the middle of the ledger; their subjects are computed again. */
  readonly repair?: boolean;
  /** Tells whether the process that holds the lock still lives. */
  readonly isAlive?: (owner: LockOwner) => boolean;
}

/** Who writes to a dataset. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** Tells two processes with one pid apart; "" where the system does not say. */
  readonly started: string;
  /** Random; tells two writers of one process apart. */
  readonly token: string;
}

/** What became of one subject of a block result. */
export type SubjectOutcome =
  /** Its first result: written and fsynced. */
  | { readonly subject: number; readonly kind: "committed" }
  /** Another result with an equal digest: discarded and counted. */
  | { readonly subject: number; readonly kind: "verified" }
  /** Another result with a different digest: the determinism alarm. Both are kept. */
  | { readonly subject: number; readonly kind: "conflict"; readonly conflict: Conflict }
  /** First result, but under an older fence than the highest seen: not committed. */
  | { readonly subject: number; readonly kind: "stale"; readonly highest: Fence }
  /** Given up earlier: not committed unless it is released. */
  | { readonly subject: number; readonly kind: "quarantined" };

export type CommitOutcome =
  | { readonly kind: "accepted"; readonly subjects: readonly SubjectOutcome[] }
  /** Nothing was taken from the block: another study, out of range, or damaged on the way. */
  | { readonly kind: "rejected"; readonly reason: string };

/** Two results of one subject that differ though they must not. */
export interface Conflict {
  readonly subject: number;
  /** Digests, 64 hexadecimal digits each: of the committed result and of the other one. */
  readonly committed: string;
  readonly other: string;
  readonly committedBy: Worker | undefined;
  readonly otherBy: Worker | undefined;
  /** The other block result, inside the dataset. */
  readonly file: string;
}

/** Why a subject is given up. */
export interface Quarantine {
  readonly subject: number;
  readonly code: string;
  readonly message: string;
}

/** A range of subjects: the first and how many. */
export type SubjectRange = readonly [first: number, count: number];

/** What opening the ledger found and mended. */
export interface Recovery {
  /** Bytes of an unfinished last record that were cut off; 0 after a clean stop. */
  readonly cutBytes: number;
  /** Damaged records that `repair` dropped. */
  readonly droppedRecords: number;
  /** Committed subjects whose rows were lost with a damaged file; they are missing again. */
  readonly lostSubjects: number;
}

export interface DatasetStatus {
  readonly study: string;
  /** Id of the study, 64 hexadecimal digits. */
  readonly id: string;
  /** Planned subjects. */
  readonly subjects: number;
  readonly committed: number;
  readonly quarantined: number;
  readonly missing: number;
  /** Results beyond the first that agreed, and that did not. */
  readonly verified: number;
  readonly conflicts: number;
  readonly parts: number;
  readonly completed: CompletionStatement | undefined;
}

/** The accounts of a finished study; recorded in the ledger and as `statement.json`. */
export interface CompletionStatement {
  readonly study: string;
  readonly id: string;
  readonly subjects: number;
  readonly committed: number;
  readonly quarantined: number;
  readonly verified: number;
  readonly conflicts: number;
  /** Nothing was given up and no two results differ. */
  readonly clean: boolean;
  /** SHA-256 over the digests of all subjects in order; 32 zero bytes stand for a quarantined one. */
  readonly digest: string;
  readonly steps: number;
  readonly trials: number;
  readonly spineUpdates: number;
  /** Wall-clock time of the run, as far as the caller knows it. */
  readonly seconds: number | undefined;
}

/**
 * A study's results on disk, open for its one writer.
 *
 * A promise resolves only after its effect is fsynced. After any write error the dataset takes nothing
 * more (the same error again); what was acknowledged stays, and opening it anew resumes.
 */
export interface Dataset {
  readonly directory: string;
  readonly recovery: Recovery;
  /** Commits, verifies or refuses each subject of a result; `bytes` is its encoded form. */
  commit(result: BlockResult, bytes: Uint8Array): Promise<CommitOutcome>;
  /** Gives a missing subject up. No effect on one that is committed. */
  quarantine(reason: Quarantine): Promise<void>;
  /** Puts a quarantined subject back among the missing. */
  release(subject: number): Promise<void>;
  /** Refuses first results older than `fence` from now on; call before a range is enqueued again. */
  raiseFence(range: SubjectRange, fence: Fence): Promise<void>;
  /** The highest fence seen for any subject of the range; attempt 0 before the first. */
  highestFence(range: SubjectRange): Fence;
  /**
   * Yields what is missing, in subject order, as ranges of at most `limit` subjects that never cross
   * a condition. Lazy: reads the present state as it goes.
   */
  missing(limit?: number, from?: number): Generator<SubjectRange>;
  quarantined(): readonly Quarantine[];
  conflicts(): readonly Conflict[];
  status(): DatasetStatus;
  /** Writes the accounts. Throws NotCompleteError while a subject is missing. */
  complete(facts?: { readonly seconds?: number }): Promise<CompletionStatement>;
  /** Finishes pending writes, closes files, gives the lock back. */
  close(): Promise<void>;
}
