import type { Archive } from "../contract.ts";
import { CoordinatorError } from "../errors.ts";

/** Throws unless this process leads: asked before anything is written. */
export type AssertLeading = () => void;

/**
 * Lets a dataset be written only while this process leads. Between the question and the write the lease
 * may run out all the same; the dataset's own fence keeps that from the successor.
 */
export function underLease(archive: Archive, assertLeading: AssertLeading): Archive {
  function leading<G extends unknown[], T>(write: (...given: G) => Promise<T>) {
    return async (...given: G): Promise<T> => {
      assertLeading();
      return write(...given);
    };
  }
  return {
    directory: archive.directory,
    commit: leading((result, bytes) => archive.commit(result, bytes)),
    quarantine: leading((reason) => archive.quarantine(reason)),
    raiseFence: leading((range, fence) => archive.raiseFence(range, fence)),
    complete: leading((facts) => archive.complete(facts)),
    quarantined: () => archive.quarantined(),
    highestFence: (range) => archive.highestFence(range),
    missing: (limit, from) => archive.missing(limit, from),
    status: () => archive.status(),
  };
}

/** Refuses to write for somebody whose lease has run out. */
export function notLeading(): CoordinatorError {
  const text = "this coordinator has lost the lead and writes nothing more; ask again";
  return new CoordinatorError("OPERANT_COORDINATOR_NOT_LEADING", text);
}
