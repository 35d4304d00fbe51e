import type { BlockResult, Failure } from "@operant/protocol";

import type { Range } from "./range.ts";
import { absent, halves, without } from "./range.ts";

/** What follows from a result with a failure. */
export interface Verdict {
  /** The subject to give up. */
  readonly quarantine?: number;
  /** What to compute again, in these pieces. */
  readonly retry: readonly Range[];
}

/**
 * Decides about the subjects that a failed block did not bring. The one bad subject is set apart, at
 * once where the failure names it and by halving where it does not; all others are computed again.
 * A subject that fails alone is given up: at once if the failure is its own, after `tries` failures if
 * it may have been the machine's.
 *
 * @param failedAlone - How often each subject has failed alone so far, this time not included.
 */
export function judge(
  result: BlockResult & { readonly failure: Failure },
  failedAlone: ReadonlyMap<number, number>,
  tries: number,
): Verdict {
  const missing = absent(result);
  const culprit = culpritOf(result, missing);
  if (culprit === undefined) return { retry: missing.flatMap(halves) };
  const one = { first: culprit, count: 1 };
  const others = missing.flatMap((range) => without(range, one));
  if (!result.failure.retryable) return { quarantine: culprit, retry: others };
  if (others.length > 0) return { retry: [...others, one] };
  const given = (failedAlone.get(culprit) ?? 0) + 1 >= tries;
  return given ? { quarantine: culprit, retry: [] } : { retry: [one] };
}

/** The subject that failed, where the failure names it or it was alone. */
function culpritOf({ block, failure }: BlockResult, missing: readonly Range[]): number | undefined {
  const named = failure?.subject;
  const inside = missing.some(
    ({ first, count }) => named !== undefined && named >= first && named < first + count,
  );
  if (inside) return named;
  return block.subjectCount === 1 ? missing[0]?.first : undefined;
}
