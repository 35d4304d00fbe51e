import type { Archive } from "./contract.ts";
import type { Range } from "./range.ts";
import { halves } from "./range.ts";

/** What follows from a block that never came back. */
export interface LossVerdict {
  /** Why its only subject is to be given up. */
  readonly givenUp?: string;
  readonly retry: readonly Range[];
  /** A subject that is committed, to be computed again: it shows whether anybody computes at all. */
  readonly canary?: Range;
}

/** Decides about blocks that were taken for lost. */
export interface Losses {
  /** @param heard - Results received so far. */
  judge(block: Range, heard: number): LossVerdict;
  /** Forgets a subject that came back after all. */
  forget(subject: number): void;
}

/** Losses of a lone subject, with answers to others between them, after which it is given up. */
const MOST_LOSSES = 6;

/**
 * Creates the judge of lost blocks. They are halved, so that a subject which kills its node ends up alone
 * and what is merely slow gets smaller. A lone subject is given up only when others were answered
 * between its losses; where nothing is left to compute, a harmless one is computed once more.
 */
export function createLosses(archive: Pick<Archive, "missing" | "quarantined" | "status">): Losses {
  const alone = new Map<number, { readonly losses: number; readonly heard: number }>();
  return {
    judge(block, heard) {
      if (block.count > 1) return { retry: halves(block) };
      const { first } = block;
      const [missing] = archive.missing(1, first);
      if (missing?.[0] !== first) return { retry: [] };
      const before = alone.get(first) ?? { losses: 0, heard };
      const losses = before.losses + (heard > before.heard ? 1 : 0);
      alone.set(first, { losses, heard });
      if (losses >= MOST_LOSSES) {
        alone.delete(first);
        const text = `no node that took subject ${first} ever answered, ${losses} times, while others did`;
        return { givenUp: text, retry: [] };
      }
      const harmless = findHarmless(archive);
      const canary = harmless === undefined ? {} : { canary: { first: harmless, count: 1 } };
      return { retry: [block], ...canary };
    },
    forget: (subject) => void alone.delete(subject),
  };
}

/** A subject that is committed; undefined while there is none. */
function findHarmless(
  archive: Pick<Archive, "missing" | "quarantined" | "status">,
): number | undefined {
  const givenUp = new Set(archive.quarantined().map(({ subject }) => subject));
  const { subjects } = archive.status();
  for (let next = 0; next < subjects;) {
    const [[first, count] = [subjects, 0]] = archive.missing(Infinity, next);
    for (; next < first; next += 1) if (!givenUp.has(next)) return next;
    next = first + count;
  }
  return undefined;
}
