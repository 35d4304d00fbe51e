import type { Quarantine } from "@operant/dataset";
import type { BlockResult, Failure } from "@operant/protocol";

import type { StudySetting } from "./contract.ts";
import { givenUp } from "./live.ts";
import type { LossVerdict } from "./losses.ts";
import { createLosses } from "./losses.ts";
import { mostFailures } from "./policy.ts";
import type { Range } from "./range.ts";
import { createSuspects } from "./suspects.ts";
import { judge } from "./verdict.ts";

const NEVER_ANSWERED = "OPERANT_COORDINATOR_NEVER_ANSWERED";

/** What becomes of the subjects of one study that fail or never come back. */
export interface Failures {
  /** Judges the failure of a block; returns what is to be computed again. */
  failed(result: BlockResult & { readonly failure: Failure }): readonly Range[];
  /** Judges a block that never came back; `heard` is the number of results received so far. */
  lost(block: Range, heard: number): Pick<LossVerdict, "retry" | "canary">;
  /** Forgets what was held against a subject that is in the dataset now. */
  committed(subject: number): void;
  /** The last subject whose fate can matter: Infinity while too few failed, −1 once the study is to end. */
  last(): number;
  /** Gives up those whose turn it is; with "all", because nothing more will come, everybody suspected. */
  giveUp(whom: "ripe" | "all"): Promise<void>;
}

/** The study as its failures see it. */
export interface Failing {
  hasEnded(): boolean;
  /** Ends it: its policy allows no more failures than these. */
  stop(failures: readonly Quarantine[]): void;
}

/** Creates the record of a study without failures. */
export function createFailures(setting: StudySetting, study: Failing): Failures {
  const { archive, id, manifest, metrics, notify, tries } = setting;
  const most = mostFailures(manifest.failures);
  const suspects = createSuspects(archive, most);
  const losses = createLosses(archive);
  const failedAlone = new Map<number, number>();
  const taken = new Set<number>();
  const givenUpSoFar: Quarantine[] = [];

  function suspect(subject: number, code: string, reason: string): void {
    failedAlone.delete(subject);
    // Two ways may lead here; the second changes nothing and must not be counted.
    const [missing] = archive.missing(1, subject);
    if (missing?.[0] !== subject || taken.has(subject)) return;
    const replay = `operant replay ${archive.directory} --subject ${subject}`;
    const message = `${reason} (seed ${String(manifest.seed)}; look closer with: ${replay})`;
    suspects.add({ subject, code, message });
  }

  return {
    failed(result) {
      const { block, failure } = result;
      const verdict = judge(result, failedAlone, tries);
      if (block.subjectCount === 1) {
        failedAlone.set(block.firstSubject, (failedAlone.get(block.firstSubject) ?? 0) + 1);
      }
      if (verdict.quarantine !== undefined) {
        suspect(verdict.quarantine, failure.code, failure.message);
      }
      return verdict.retry;
    },
    lost(block, heard) {
      const { givenUp: reason, ...again } = losses.judge(block, heard);
      if (reason !== undefined) suspect(block.first, NEVER_ANSWERED, reason);
      return again;
    },
    committed(subject) {
      failedAlone.delete(subject);
      losses.forget(subject);
    },
    last: () => suspects.last(),
    async giveUp(whom) {
      const ripe = suspects[whom]();
      for (const { subject } of ripe) taken.add(subject);
      for (const one of ripe) {
        if (study.hasEnded()) return;
        await archive.quarantine(one);
        metrics.quarantined.add();
        notify(givenUp({ id, name: manifest.study }, one));
        givenUpSoFar.push(one);
        if (givenUpSoFar.length >= most) study.stop(givenUpSoFar);
      }
    },
  };
}
