import { compareFences, decodeBlock, decodeBlockResult, QUEUES } from "@operant/protocol";

import type { Witness } from "./broker/broker.ts";
import { LedgerReading } from "./disk/ledger-reading.ts";
import type { Medium } from "./disk/medium.ts";
import type { Scenario } from "./scenario.ts";
import type { Expected } from "./serial.ts";
import { DIRECTORY, isPart, sha256 } from "./serial.ts";

/** A promise that was broken. */
export interface Violation {
  /** I1 to I9; see the README. */
  readonly invariant: string;
  readonly what: string;
}

/** What a coordinator shows to the world while it lives. */
export interface Accounts {
  /** Blocks on their way. */
  readonly outstanding: number;
  /** Operations on the dataset that are under way. */
  readonly inFlight: number;
  /** Subjects with rows, as its dataset says; less those it had when it was opened. */
  readonly committed: number;
  /** The same, as its metrics say. */
  readonly counted: number;
  readonly quarantined: number;
  readonly countedQuarantined: number;
}

/** Watches every promise of a study from outside: the broker, the durable bytes, the metrics. */
export class Inspector {
  readonly ledger: LedgerReading;
  readonly witness: Witness;
  readonly #scenario: Scenario;
  readonly #expected: Expected;
  readonly #medium: Medium;
  readonly #stored = new Map<number, Set<number>>();
  /** Set once the study has ended well: what comes later is useless and may be thrown away. */
  over = false;
  violation: Violation | undefined;

  constructor(scenario: Scenario, expected: Expected, medium: Medium) {
    this.#scenario = scenario;
    this.#expected = expected;
    this.#medium = medium;
    this.ledger = new LedgerReading();
    this.witness = {
      stored: (queue, data) => {
        if (queue === QUEUES.results) this.#resultStored(data);
        else this.#blockStored(data);
      },
      acknowledged: (queue, data) => {
        if (queue === QUEUES.results) this.#resultAcknowledged(data);
        else this.#blockAcknowledged(data);
      },
    };
  }

  fail(invariant: string, what: string): void {
    this.violation ??= { invariant, what };
  }

  /** Called when bytes became durable: I1, I2 and I3 on what the ledger says now. */
  synced(path: string): void {
    if (path !== `${DIRECTORY}/ledger`) return;
    const before = this.ledger.committed.size;
    const wrong = this.ledger.readOn(this.#medium.names.get(path));
    if (wrong !== undefined) this.fail(wrong.slice(0, 2), wrong.slice(4));
    if (this.ledger.committed.size !== before) this.#compareDigests();
    for (const [subject, code] of this.ledger.quarantined) {
      if (this.#scenario.poison.has(subject)) continue;
      this.fail(
        "I2",
        `subject ${subject} is given up (${code}), but there is nothing wrong with it`,
      );
    }
    if (this.ledger.conflicts > 0) this.fail("I1", "two results of one subject differ");
    if (this.ledger.completed) this.#nothingMissing();
  }

  /** Called after every step: I4 and I6. */
  look(accounts: Accounts): void {
    const { outstanding, inFlight, committed, counted } = accounts;
    const most = 2 * this.#scenario.window + 4;
    if (outstanding > most) this.fail("I4", `${outstanding} blocks on their way, at most ${most}`);
    if (inFlight > 0) return;
    if (committed !== counted) {
      this.fail("I6", `metrics count ${counted} subjects, the dataset has ${committed}`);
    }
    if (accounts.quarantined !== accounts.countedQuarantined) {
      const { quarantined, countedQuarantined } = accounts;
      this.fail("I6", `metrics count ${countedQuarantined} given up, the dataset ${quarantined}`);
    }
  }

  /** Called when a coordinator says "complete": I7, and I1 down to the bytes. */
  complete(digest: string): void {
    this.#nothingMissing();
    if (digest !== this.#expected.digest) {
      this.fail("I1", `the dataset has digest ${digest}, the serial run ${this.#expected.digest}`);
    }
    const files = new Map<string, string>();
    for (const [path, inode] of this.#medium.names) {
      if (isPart(path)) files.set(path, sha256(inode.bytes.subarray(0, inode.length)));
    }
    for (const path of new Set([...files.keys(), ...this.#expected.files.keys()])) {
      if (files.get(path) === this.#expected.files.get(path)) continue;
      this.fail("I1", `${path} differs from the serial run's`);
    }
  }

  #compareDigests(): void {
    for (const [subject, digest] of this.ledger.committed) {
      if (digest === this.#expected.digestOf(subject)) continue;
      this.fail("I1", `subject ${subject} has digest ${digest}, not the serial run's`);
    }
  }

  #nothingMissing(): void {
    for (let subject = 0; subject < this.#scenario.subjects; subject += 1) {
      const { committed, quarantined } = this.ledger;
      if (committed.has(subject) || quarantined.has(subject)) continue;
      this.fail("I7", `said to be complete, but subject ${subject} is missing`);
      return;
    }
  }

  /** From here on no older attempt may commit. */
  #blockStored(data: Uint8Array): void {
    const decoded = decodeBlock(data);
    if (!decoded.ok) return this.fail("I8", "the coordinator stored a malformed block");
    const { attempt, firstSubject, subjectCount } = decoded.value;
    for (let i = 0; i < subjectCount; i += 1) {
      this.ledger.raise(firstSubject + i, { attempt, takeover: 0 });
    }
    return undefined;
  }

  #resultStored(data: Uint8Array): void {
    const decoded = decodeBlockResult(data);
    if (!decoded.ok) return this.fail("I8", `a node stored a malformed result`);
    const { attempt, firstSubject, subjectCount } = decoded.value.block;
    const subjects = this.#stored.get(attempt) ?? new Set();
    for (let i = 0; i < subjectCount; i += 1) subjects.add(firstSubject + i);
    this.#stored.set(attempt, subjects);
    return undefined;
  }

  /** I8: a result is acknowledged only when its subjects are on disk, or when it is useless. */
  #resultAcknowledged(data: Uint8Array): void {
    const decoded = decodeBlockResult(data);
    if (this.over || !decoded.ok) return;
    const { fence, subjects } = decoded.value;
    for (const { subject } of subjects) {
      if (this.ledger.committed.has(subject) || this.ledger.quarantined.has(subject)) continue;
      const highest = this.ledger.fences.get(subject);
      if (highest !== undefined && compareFences(fence, highest) < 0) continue;
      this.fail("I8", `the result of subject ${subject} is acknowledged and not on disk`);
    }
  }

  /** I9: a block is acknowledged only when a result for each of its subjects is stored. */
  #blockAcknowledged(data: Uint8Array): void {
    const decoded = decodeBlock(data);
    if (!decoded.ok) return;
    const { attempt, firstSubject, subjectCount } = decoded.value;
    const stored = this.#stored.get(attempt);
    for (let subject = firstSubject; subject < firstSubject + subjectCount; subject += 1) {
      if (stored?.has(subject)) continue;
      this.fail("I9", `the block of subject ${subject} is acknowledged without a stored result`);
    }
  }
}
