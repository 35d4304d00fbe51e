import type { Block } from "@operant/protocol";

import type { Range } from "./range.ts";
import { overlap, without } from "./range.ts";

/** A range that is enqueued and not yet answered. */
export interface Outstanding extends Range {
  readonly attempt: number;
}

/** The blocks that are on their way: all that a coordinator holds of a study besides its dataset. */
export interface Window {
  readonly size: number;
  add(block: Block): void;
  /** Removes an answered range under its attempt or an earlier one; false where there was nothing. */
  settle(range: Range, attempt: number): boolean;
  /** What was sent out under its first attempt, each range once. */
  toCopy(): Outstanding[];
  /** Removes everything and returns it. */
  clear(): Outstanding[];
}

/** Creates an empty window. */
export function createWindow(): Window {
  let blocks: Outstanding[] = [];
  let copied = new Set<number>();
  return {
    get size() {
      return blocks.length;
    },
    add({ firstSubject, subjectCount, attempt }) {
      blocks.push({ first: firstSubject, count: subjectCount, attempt });
    },
    settle(range, attempt) {
      let found = false;
      blocks = blocks.flatMap((block) => {
        if (block.attempt > attempt || !overlap(block, range)) return [block];
        found = true;
        return without(block, range).map((rest) => ({ ...rest, attempt: block.attempt }));
      });
      return found;
    },
    toCopy() {
      const fresh = blocks.filter(({ first, attempt }) => attempt === 1 && !copied.has(first));
      copied = new Set([...copied, ...fresh.map(({ first }) => first)]);
      return fresh;
    },
    clear() {
      const all = blocks;
      blocks = [];
      return all;
    },
  };
}
