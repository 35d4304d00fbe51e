import { toHex } from "@operant/protocol";
import { expect, it } from "vitest";
import { manifestOf, run } from "./laboratory.ts";

function digests(seed: number | string): string[] {
  return run(manifestOf({ seed })).subjects.map(({ digest }) => toHex(digest));
}

it("the same seed gives the same run", () => {
  expect(run(manifestOf({ seed: 7 }))).toEqual(run(manifestOf({ seed: 7 })));
});

it("another seed gives other animals", () => {
  const all = [...digests(7), ...digests(8), ...digests("7")];
  expect(new Set(all).size).toBe(9);
});
