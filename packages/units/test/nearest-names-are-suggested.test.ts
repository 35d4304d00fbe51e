import { editDistance, nearestName } from "@operant/units";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("nearest names", () => {
  it.each([
    ["striatl", "striatal"],
    ["STRIATAL", "striatal"],
    ["q-lerning", "q-learning"],
    ["win-stay", "win-stay-lose-shift"],
    ["zebrafish", undefined],
  ])("finds for %s: %s", (asked, nearest) => {
    const names = ["striatal", "random", "q-learning", "win-stay-lose-shift"];
    expect(nearestName(asked, names)).toBe(nearest);
  });

  it("counts insertions, deletions, substitutions and swaps", () => {
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("rnu", "run")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
  });

  it("is the same both ways, and 0 for equals alone", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
