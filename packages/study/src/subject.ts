import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { conditionAt, totalConditions, type Condition } from "./condition.ts";
import { IndexError } from "./errors.ts";
import type { Manifest } from "./manifest.ts";

/** Most subjects that a study may have: indices are unsigned 32-bit numbers. */
export const MAX_SUBJECTS = 2 ** 32 - 1;

/** Where a subject stands in its study. */
export interface Place {
  /** Index in the whole study: condition index × subjects per condition + index. */
  readonly subject: number;
  readonly condition: Condition;
  /** Index within the condition, from 0. */
  readonly index: number;
}

/** A range of subjects of one condition: the unit of work. */
export interface SubjectRange {
  readonly firstSubject: number;
  readonly subjectCount: number;
}

/** Number of subjects in the whole study. */
export function totalSubjects(manifest: Pick<Manifest, "factors" | "subjects">): number {
  return totalConditions(manifest) * manifest.subjects;
}

/** Computes condition and index of a subject. Throws an IndexError outside 0 … totalSubjects − 1. */
export function subjectAt(
  manifest: Pick<Manifest, "factors" | "subjects">,
  subject: number,
): Place {
  const total = totalSubjects(manifest);
  if (!Number.isInteger(subject) || subject < 0 || subject >= total) {
    throw new IndexError("subject", subject, `a whole number from 0 to ${total - 1}`);
  }
  const condition = conditionAt(manifest, Math.floor(subject / manifest.subjects));
  return { subject, condition, index: subject % manifest.subjects };
}

/**
 * The two key words of a subject's random streams: the first eight bytes, little-endian, of SHA-256
 * over the JSON array [seed, condition id, index within the condition] in UTF-8. A new condition or
 * more subjects change no other animal.
 */
export function subjectKey(
  seed: Manifest["seed"],
  condition: string,
  index: number,
): readonly [number, number] {
  const text = JSON.stringify([seed, condition, index]);
  const digest = sha256(utf8ToBytes(text));
  const view = new DataView(digest.buffer, digest.byteOffset);
  return [view.getUint32(0, true), view.getUint32(4, true)];
}

/**
 * Cuts the study into blocks of at most `size` subjects, in subject order, without listing them. A block
 * never crosses a condition. Throws an IndexError if `size` is not a whole number ≥ 1.
 *
 * @yields one block after the other
 */
export function* blocksOf(
  manifest: Pick<Manifest, "factors" | "subjects">,
  size: number,
): Generator<SubjectRange, void, undefined> {
  yield* blocksWithin(manifest, { firstSubject: 0, subjectCount: totalSubjects(manifest) }, size);
}

/**
 * The same for one range of subjects, such as one that is still missing.
 *
 * @yields one block after the other
 */
export function* blocksWithin(
  manifest: Pick<Manifest, "subjects">,
  range: SubjectRange,
  size: number,
): Generator<SubjectRange, void, undefined> {
  if (!Number.isInteger(size) || size < 1) {
    throw new IndexError("block size", size, "a whole number of at least 1");
  }
  const end = range.firstSubject + range.subjectCount;
  let first = range.firstSubject;
  while (first < end) {
    const nextCondition = (Math.floor(first / manifest.subjects) + 1) * manifest.subjects;
    const subjectCount = Math.min(size, nextCondition - first, end - first);
    yield { firstSubject: first, subjectCount };
    first += subjectCount;
  }
}
