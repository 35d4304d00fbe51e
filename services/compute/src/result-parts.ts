import type { BlockResult, Failure, SubjectResult } from "@operant/protocol";
import { encodeBlockResult, failure, ProtocolError } from "@operant/protocol";

import { COMPUTE_CODES } from "./codes.ts";

/**
 * Encodes a result as messages of at most `maxPayload` bytes, splitting it by subject range where it is
 * larger. A single subject that is too large, or that cannot be encoded, becomes a failure.
 */
export function encodeParts(result: BlockResult, maxPayload: number): Uint8Array[] {
  const encoded = tryEncode(result);
  if (encoded instanceof Uint8Array && encoded.length <= maxPayload) return [encoded];
  const { firstSubject, subjectCount } = result.block;
  if (subjectCount === 1) {
    const reason = encoded instanceof Uint8Array ? tooLarge(encoded.length, maxPayload) : encoded;
    const failed = failure(reason.code, reason.message, {
      retryable: false,
      subject: firstSubject,
    });
    return [encodeBlockResult({ ...result, subjects: [], failure: failed })];
  }
  const middle = firstSubject + Math.ceil(subjectCount / 2);
  const lower = within(result, firstSubject, middle);
  const upper = within(result, middle, firstSubject + subjectCount);
  return [...encodeParts(lower, maxPayload), ...encodeParts(upper, maxPayload)];
}

/** The part of a result that concerns subjects from `first` to before `end`. */
function within(result: BlockResult, first: number, end: number): BlockResult {
  const block = { ...result.block, firstSubject: first, subjectCount: end - first };
  const inside = (subject: number): boolean => subject >= first && subject < end;
  const subjects = result.subjects.filter(({ subject }: SubjectResult) => inside(subject));
  const { failure: whole, ...rest } = result;
  const complete = subjects.length === block.subjectCount;
  const computeMs = ((result.computeMs ?? 0) * block.subjectCount) / result.block.subjectCount;
  const part = { ...rest, block, subjects, computeMs };
  return complete || whole === undefined ? part : { ...part, failure: share(whole, inside) };
}

/** Gives a part without the named subject a failure that only says: run the missing ones again. */
function share(whole: Failure, inside: (subject: number) => boolean): Failure {
  if (whole.subject === undefined || inside(whole.subject)) return whole;
  return failure(whole.code, whole.message, { retryable: true });
}

function tryEncode(result: BlockResult): Uint8Array | { code: string; message: string } {
  try {
    return encodeBlockResult(result);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    return { code: COMPUTE_CODES.badResult, message: error.message };
  }
}

function tooLarge(bytes: number, maxPayload: number): { code: string; message: string } {
  const message =
    `the result of one subject has ${bytes} bytes; one message holds ${maxPayload}. ` +
    "Record less (events, traces), or raise the server's max_payload";
  return { code: COMPUTE_CODES.tooLarge, message };
}
