import type { BlockResult } from "@operant/protocol";

/** A range of subjects of one condition. */
export interface Range {
  readonly first: number;
  readonly count: number;
}

/** Cuts a range at its middle. */
export function halves({ first, count }: Range): Range[] {
  const lower = Math.ceil(count / 2);
  return [
    { first, count: lower },
    { first: first + lower, count: count - lower },
  ].filter((half) => half.count > 0);
}

/** What is left of a range without another. */
export function without(range: Range, removed: Range): Range[] {
  const end = range.first + range.count;
  const removedEnd = removed.first + removed.count;
  const lowerEnd = Math.min(end, removed.first);
  const upperFirst = Math.max(range.first, removedEnd);
  return [
    { first: range.first, count: lowerEnd - range.first },
    { first: upperFirst, count: end - upperFirst },
  ].filter(({ count }) => count > 0);
}

/** The subjects of a result's block that it does not bring, as ranges. */
export function absent({ block, subjects }: BlockResult): Range[] {
  const ranges: Range[] = [];
  let next = block.firstSubject;
  const end = block.firstSubject + block.subjectCount;
  for (const subject of [...subjects.map((one) => one.subject), end]) {
    if (subject > next) ranges.push({ first: next, count: subject - next });
    next = subject + 1;
  }
  return ranges;
}

/** Whether two ranges share a subject. */
export function overlap(left: Range, right: Range): boolean {
  return left.first < right.first + right.count && right.first < left.first + left.count;
}
