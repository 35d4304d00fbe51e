import type { Failure, SubjectResult } from "@operant/protocol";
import { IndexError } from "../errors.ts";
import { subjectAt, type SubjectRange } from "../subject.ts";
import { planCondition } from "./plan-condition.ts";
import { runPlanned, type SubjectJob } from "./run-subject.ts";

/** What running a block takes. */
export interface BlockJob extends Omit<SubjectJob, "subject"> {
  readonly block: SubjectRange;
  /** Called before each subject runs, so that whoever watches can name the one that never ends. */
  readonly onSubject?: (subject: number) => void;
}

/** What became of a block's subjects. */
export interface BlockOutcome {
  /** The finished ones, in subject order. */
  readonly subjects: readonly SubjectResult[];
  /** Why the first of the others did not finish; absent when all did. */
  readonly failure?: Failure;
}

/**
 * Runs the subjects of a block one after the other; a failed subject does not stop the rest. A pure
 * function: the block's boundaries change nothing about a subject. Throws an IndexError for a block
 * outside the study or across conditions.
 */
export function runBlock(job: BlockJob): BlockOutcome {
  const { firstSubject, subjectCount } = job.block;
  const planned = planBlock(job);
  if (!planned.ok) return { subjects: [], failure: planned.failure };
  const subjects: SubjectResult[] = [];
  let failure: Failure | undefined;
  for (let subject = firstSubject; subject < firstSubject + subjectCount; subject += 1) {
    job.onSubject?.(subject);
    const outcome = runPlanned({ ...job, subject }, planned.plan);
    if (outcome.ok) subjects.push(outcome.result);
    else failure ??= outcome.failure;
  }
  return failure === undefined ? { subjects } : { subjects, failure };
}

/**
 * Plans the condition of a block, or says why it cannot be run. Throws an IndexError for a block outside
 * the study or across conditions.
 */
export function planBlock({ manifest, registry, block }: BlockJob) {
  const { firstSubject, subjectCount } = block;
  const { condition } = subjectAt(manifest, firstSubject);
  const last = subjectAt(manifest, firstSubject + subjectCount - 1);
  if (last.condition.index !== condition.index) {
    throw new IndexError("block", `${firstSubject} … ${last.subject}`, "within one condition");
  }
  const planned = planCondition(manifest, registry, condition.index);
  if (planned.ok) return planned;
  return { ok: false as const, failure: { ...planned.failure, subject: firstSubject } };
}
