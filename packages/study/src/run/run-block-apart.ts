import type { Failure } from "@operant/protocol";
import type { BlockOutcome } from "./run-block.ts";
import { planBlock, type BlockJob } from "./run-block.ts";
import type { Gathering } from "./participants.ts";
import { liveThrough, type SubjectOutcome } from "./run-subject.ts";

/** What running a block with distant participants takes. */
export interface BlockApartJob extends BlockJob {
  readonly gathering: Gathering;
}

/**
 * Runs the subjects of a block side by side, because somebody who takes part is elsewhere: each goes as
 * far as it can, then what all of them ask travels together. The outcome is that of `runBlock`, bit for
 * bit. Rejects where a participant is lost.
 */
export async function runBlockApart(job: BlockApartJob): Promise<BlockOutcome> {
  const planned = planBlock(job);
  if (!planned.ok) return { subjects: [], failure: planned.failure };
  const { gathering, block, onSubject } = job;
  const outcomes: SubjectOutcome[] = [];
  let going = Array.from({ length: block.subjectCount }, (_, row) => {
    const subject = block.firstSubject + row;
    const life = liveThrough({ ...job, subject }, planned.plan, gathering.seats(subject));
    return { row, subject, life };
  });
  while (going.length > 0) {
    going = going.filter(({ row, subject, life }) => {
      onSubject?.(subject);
      const fault = gathering.fault(subject);
      const { done, value } = fault === undefined ? life.next() : life.throw(fault);
      if (done === true) outcomes[row] = value;
      return done !== true;
    });
    if (going.length > 0) await gathering.exchange();
  }
  return gather(outcomes);
}

function gather(outcomes: readonly SubjectOutcome[]): BlockOutcome {
  const subjects = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.result] : []));
  const failures = outcomes.flatMap((outcome): Failure[] => (outcome.ok ? [] : [outcome.failure]));
  return failures[0] === undefined ? { subjects } : { subjects, failure: failures[0] };
}
