import type { Quarantine } from "@operant/dataset";

import type { Archive } from "./contract.ts";

/** Subjects that failed for good and are not given up yet. */
export interface Suspects {
  add(suspect: Quarantine): void;
  /** The last subject whose fate can matter: Infinity while too few failed, −1 once the study is to end. */
  last(): number;
  /** Those to be given up now, in subject order. */
  ripe(): Quarantine[];
  /** As many as may still be given up, in subject order: nothing more will come. */
  all(): Quarantine[];
}

/**
 * Creates the list. Where the failure policy ends the study after `most` subjects (1 or more), it is the
 * first ones in subject order, whichever answer came first: a suspect is ripe once everybody before it is
 * committed, given up or suspect too. Under a policy that never ends a study everybody is ripe at once.
 */
export function createSuspects(archive: Pick<Archive, "missing">, most: number): Suspects {
  const suspects = new Map<number, Quarantine>();
  let given = 0;

  /** In subject order, without those that were committed after all. */
  function inOrder(): Quarantine[] {
    for (const subject of suspects.keys()) {
      const [missing] = archive.missing(1, subject);
      if (missing?.[0] !== subject) suspects.delete(subject);
    }
    return [...suspects.values()].sort((left, right) => left.subject - right.subject);
  }

  function last(): number {
    if (given >= most) return -1;
    return most === Infinity ? Infinity : (inOrder()[most - given - 1]?.subject ?? Infinity);
  }

  function take(taken: readonly Quarantine[]): Quarantine[] {
    for (const { subject } of taken) suspects.delete(subject);
    given += taken.length;
    return [...taken];
  }

  /** Whether somebody before `end` may still be committed. */
  function isOpenBefore(end: number): boolean {
    for (const [first, count] of archive.missing(Infinity, 0)) {
      if (first >= end) return false;
      const until = Math.min(first + count, end);
      for (let subject = first; subject < until; subject += 1) {
        if (!suspects.has(subject)) return true;
      }
    }
    return false;
  }

  return {
    add: (suspect) => void suspects.set(suspect.subject, suspect),
    last,
    ripe() {
      if (suspects.size === 0) return [];
      if (most === Infinity) return take(inOrder());
      const end = last();
      if (end === Infinity || isOpenBefore(end)) return [];
      return take(inOrder().slice(0, most - given));
    },
    all: () => take(inOrder().slice(0, most - given)),
  };
}
