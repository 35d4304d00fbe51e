import type { Dataset } from "@operant/dataset";

import type { Range } from "./range.ts";

/** A range that is due, under at least this attempt. */
export interface Due extends Range {
  readonly leastAttempt: number;
}

/** What is to be enqueued next: first what failed, then what the dataset misses, in subject order. */
export interface Plan {
  /** The next range of at most `size` subjects; undefined when the round is through. */
  next(size: number): Due | undefined;
  /** Puts ranges before everything else. */
  again(ranges: readonly Range[], leastAttempt: number): void;
  /** Subjects that this round has not reached yet, at most. */
  ahead(): number;
  /** Starts a new round over what is missing by then. */
  rewind(): void;
}

/** Creates the plan of a study. It holds a cursor and the failed ranges, never a list of jobs. */
export function createPlan(dataset: Pick<Dataset, "missing" | "status">): Plan {
  let urgent: Due[] = [];
  let cursor = 0;
  // What was missing as the round began, less what was drawn: the numbers of a sample tell nothing of it.
  let ahead = dataset.status().missing;
  return {
    next(size) {
      const first = urgent.shift();
      if (first !== undefined) return first;
      const [found] = ahead > 0 ? dataset.missing(size, cursor) : [];
      if (found === undefined) {
        // The rest came in from elsewhere meanwhile.
        ahead = 0;
        return undefined;
      }
      cursor = found[0] + found[1];
      ahead -= found[1];
      return { first: found[0], count: found[1], leastAttempt: 1 };
    },
    again(ranges, leastAttempt) {
      urgent = [...urgent, ...ranges.map((range) => ({ ...range, leastAttempt }))];
    },
    ahead: () => Math.min(ahead, dataset.status().missing),
    rewind() {
      cursor = 0;
      ahead = dataset.status().missing;
    },
  };
}
