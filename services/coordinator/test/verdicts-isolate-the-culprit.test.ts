import * as fc from "fast-check";
import { expect, it } from "vitest";

import type { BlockResult } from "@operant/protocol";
import { failure } from "@operant/protocol";

import { absent, halves, without } from "../src/range.ts";
import { judge } from "../src/verdict.ts";

const study = new Uint8Array(32);

function failed(count: number, present: readonly number[], subject?: number, retryable = true) {
  const one = (index: number): BlockResult["subjects"][number] => ({
    subject: 100 + index,
    digest: study,
    tables: [],
    steps: 1,
    trials: 1,
    spineUpdates: 0,
  });
  const block = { study, firstSubject: 100, subjectCount: count, attempt: 1 };
  const fence = { attempt: 1, takeover: 0 };
  const why = failure("OPERANT_COMPUTE_WORKER_LOST", "died", { retryable, subject });
  return { block, fence, subjects: present.map(one), failure: why };
}

it("whatever failed, every absent subject is tried again or given up, once, and nobody else", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.uniqueArray(fc.nat(29)),
      fc.option(fc.nat(29), { nil: undefined }),
      fc.boolean(),
      (count, indices, named, retryable) => {
        const present = indices.filter((index) => index < count).sort((a, b) => a - b);
        fc.pre(present.length < count);
        const subject = named === undefined ? undefined : 100 + named;
        const result = failed(count, present, subject, retryable);
        const verdict = judge(result, new Map(), 1);
        const again = verdict.retry.flatMap(({ first, count: many }) =>
          Array.from({ length: many }, (_, index) => first + index),
        );
        const treated = [
          ...again,
          ...(verdict.quarantine === undefined ? [] : [verdict.quarantine]),
        ];
        const all = absent(result).flatMap(({ first, count: many }) =>
          Array.from({ length: many }, (_, index) => first + index),
        );
        expect(treated.sort((a, b) => a - b)).toEqual(all);
      },
    ),
    { seed: 20261123 },
  );
});

it("an unnamed failure halves, so that n subjects take log n failures", () => {
  expect(judge(failed(8, []), new Map(), 3).retry).toEqual([
    { first: 100, count: 4 },
    { first: 104, count: 4 },
  ]);
});

it("a subject that fails alone has its tries; its own fault has none", () => {
  expect(judge(failed(1, []), new Map([[100, 1]]), 3)).toEqual({
    retry: [{ first: 100, count: 1 }],
  });
  expect(judge(failed(1, []), new Map([[100, 2]]), 3)).toEqual({ quarantine: 100, retry: [] });
  expect(judge(failed(1, [], 100, false), new Map(), 3)).toEqual({ quarantine: 100, retry: [] });
});

it("ranges are cut without losing a subject", () => {
  expect(halves({ first: 3, count: 1 })).toEqual([{ first: 3, count: 1 }]);
  expect(without({ first: 0, count: 10 }, { first: 4, count: 2 })).toEqual([
    { first: 0, count: 4 },
    { first: 6, count: 4 },
  ]);
  expect(without({ first: 0, count: 3 }, { first: 7, count: 2 })).toEqual([{ first: 0, count: 3 }]);
});
