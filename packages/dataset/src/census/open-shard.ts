import type { Fence, Worker } from "@operant/protocol";
import { compareFences } from "@operant/protocol";

import type { SpoolPlace } from "../ledger/record.ts";

/** Where a subject stands. */
export const MISSING = 0;
/** Result written, rows in the spool. */
export const COMMITTED = 1;
/** Given up. */
export const QUARANTINED = 2;
/** Digest known, rows lost with a damaged file: missing, and compared when they come again. */
export const LOST = 3;

export type SubjectState = typeof MISSING | typeof COMMITTED | typeof QUARANTINED | typeof LOST;

const DIGEST_BYTES = 32;
const NO_SOURCE = -1;

/** Where rows came from: their place in the spool, and who computed them. */
export interface Source {
  readonly place: SpoolPlace;
  readonly worker: Worker | undefined;
}

/** A shard that is not in Parquet yet: per subject its state, digest, fence, and source. */
export class OpenShard {
  readonly first: number;
  readonly size: number;
  /** Subjects that are neither committed nor given up. */
  unfinished: number;
  readonly #states: Uint8Array;
  readonly #digests: Uint8Array;
  readonly #attempts: Uint32Array;
  readonly #takeovers: Uint32Array;
  readonly #sourceIndex: Int32Array;
  /** Sources of the subjects; entries stay even when nothing refers to them any more. */
  readonly sources: Source[] = [];

  constructor(first: number, size: number) {
    this.first = first;
    this.size = size;
    this.unfinished = size;
    this.#states = new Uint8Array(size);
    this.#digests = new Uint8Array(size * DIGEST_BYTES);
    this.#attempts = new Uint32Array(size);
    this.#takeovers = new Uint32Array(size);
    this.#sourceIndex = new Int32Array(size).fill(NO_SOURCE);
  }

  state(subject: number): SubjectState {
    return this.#states[subject - this.first] as SubjectState;
  }

  setState(subject: number, state: SubjectState): void {
    const before = this.state(subject);
    this.#states[subject - this.first] = state;
    this.unfinished += Number(isUnfinished(state)) - Number(isUnfinished(before));
  }

  /** The digest; a view that stays valid. Zeros before there is one. */
  digest(subject: number): Uint8Array {
    const start = (subject - this.first) * DIGEST_BYTES;
    return this.#digests.subarray(start, start + DIGEST_BYTES);
  }

  /** The digests of all subjects in order. */
  digests(): Uint8Array {
    return this.#digests;
  }

  fence(subject: number): Fence {
    const i = subject - this.first;
    return { attempt: this.#attempts[i] ?? 0, takeover: this.#takeovers[i] ?? 0 };
  }

  /** Raises the fence of a subject; a lower one changes nothing. */
  raise(subject: number, fence: Fence): void {
    if (compareFences(fence, this.fence(subject)) <= 0) return;
    this.#attempts[subject - this.first] = fence.attempt;
    this.#takeovers[subject - this.first] = fence.takeover;
  }

  /** Where the rows of a committed subject are. */
  source(subject: number): Source | undefined {
    return this.sources[this.#sourceIndex[subject - this.first] ?? NO_SOURCE];
  }

  /** Says where the rows of `subjects` are. */
  setSource(subjects: readonly number[], source: Source): void {
    const index = this.sources.push(source) - 1;
    for (const subject of subjects) this.#sourceIndex[subject - this.first] = index;
  }

  /** Sources that some committed subject still refers to. */
  usedSources(): ReadonlySet<Source> {
    const used = new Set<Source>();
    for (let subject = this.first; subject < this.first + this.size; subject += 1) {
      const source = this.state(subject) === COMMITTED ? this.source(subject) : undefined;
      if (source !== undefined) used.add(source);
    }
    return used;
  }

  /** Says that the rows of `source` are gone. Returns how many subjects lose theirs. */
  lose(source: Source): number {
    let lost = 0;
    for (let subject = this.first; subject < this.first + this.size; subject += 1) {
      if (this.state(subject) !== COMMITTED || this.source(subject) !== source) continue;
      this.setState(subject, LOST);
      lost += 1;
    }
    return lost;
  }
}

/** Whether a subject in this state has yet to be computed. */
export function isUnfinished(state: SubjectState): boolean {
  return state === MISSING || state === LOST;
}
