import type { Archive } from "@operant/coordinator-service";
import type { Digests, DatasetStatus, Quarantine, SubjectOutcome } from "@operant/dataset";
import { toHex, type BlockResult } from "@operant/protocol";

/** A subject whose recomputation did not give what the ledger holds. */
export interface Difference {
  readonly subject: number;
  readonly committed: string;
  /** The other digest, or why there is none. */
  readonly recomputed: string;
}

/** An archive that keeps nothing: it asks for a sample and compares what comes back. */
export interface VerifyingArchive extends Archive {
  differences(): readonly Difference[];
}

/**
 * Creates an archive to which the subjects of `sample` (ascending) are missing, so that a coordinator
 * has them computed again by the same code, threads and messages as the study itself.
 */
export function createVerifyingArchive(
  directory: string,
  digests: Digests,
  sample: readonly number[],
): VerifyingArchive {
  const left = new Set(sample);
  const differences: Difference[] = [];
  const expected = (subject: number): string => digests.digestOf(subject) ?? "nothing";
  const note = (subject: number, recomputed: string): void => {
    const committed = expected(subject);
    if (left.delete(subject) && recomputed !== committed) {
      differences.push({ subject, committed, recomputed });
    }
  };
  const status = (): DatasetStatus => ({
    study: "",
    id: "",
    subjects: sample.length,
    committed: sample.length - left.size,
    quarantined: 0,
    missing: left.size,
    verified: 0,
    conflicts: 0,
    parts: 0,
    completed: undefined,
  });
  return {
    directory,
    differences: () => differences.sort((a, b) => a.subject - b.subject),
    commit(result: BlockResult) {
      const subjects = result.subjects.map(({ subject, digest }): SubjectOutcome => {
        const kind = left.has(subject) ? "committed" : "verified";
        note(subject, toHex(digest));
        return { subject, kind };
      });
      return Promise.resolve({ kind: "accepted", subjects });
    },
    quarantine({ subject, code, message }: Quarantine) {
      note(subject, `${code}: ${message}`);
      return Promise.resolve();
    },
    quarantined: () => [],
    raiseFence: () => Promise.resolve(),
    highestFence: () => ({ attempt: 0, takeover: 0 }),
    *missing(_limit, from = 0) {
      for (const subject of left) if (subject >= from) yield [subject, 1];
    },
    status,
    complete: () =>
      Promise.resolve({
        ...status(),
        clean: differences.length === 0,
        digest: "",
        steps: 0,
        trials: 0,
        spineUpdates: 0,
        seconds: undefined,
      }),
  };
}
