import { expect, it } from "vitest";

import type { Range } from "../src/range.ts";
import { createLosses } from "../src/losses.ts";

/** An archive of 16 subjects in which `missing` are missing. */
function archive(missing: readonly number[]): Parameters<typeof createLosses>[0] {
  return {
    status: () => ({ subjects: 16 }) as never,
    quarantined: () => [{ subject: 0, code: "", message: "" }],
    *missing(_limit, from = 0) {
      for (const subject of missing) if (subject >= from) yield [subject, 1];
    },
  };
}

it("lost blocks are halved until the subject is alone", () => {
  const losses = createLosses(archive([5]));
  let due: readonly Range[] = [{ first: 0, count: 8 }];
  for (let round = 0; round < 3; round += 1) {
    const holder = due.find(({ first, count }) => first <= 5 && first + count > 5);
    due = losses.judge(holder ?? { first: 5, count: 1 }, round).retry;
  }
  expect(due).toContainEqual({ first: 5, count: 1 });
});

it("alone, it is given up once others were answered between six losses", () => {
  const losses = createLosses(archive([5]));
  const lone = { first: 5, count: 1 };
  for (let heard = 0; heard < 6; heard += 1) {
    // A committed subject, not the one that was given up, shows whether anybody computes.
    const tried = { retry: [lone], canary: { first: 1, count: 1 } };
    expect(losses.judge(lone, heard)).toEqual(tried);
    expect(losses.judge(lone, heard)).toEqual(tried);
  }
  expect(losses.judge(lone, 6).givenUp).toMatch(/subject 5 ever answered, 6 times/);
});

it("a subject that was committed meanwhile is left alone", () => {
  expect(createLosses(archive([])).judge({ first: 5, count: 1 }, 9)).toEqual({ retry: [] });
});
