import { describe, it } from "vitest";
import type { Animal } from "@operant/replications";
import { blockOf, NEGATIVE, POSITIVE } from "./curve.ts";
import { difference } from "./estimate.ts";
import { accepts, rejects } from "./expectation.ts";
import { Laboratory } from "./laboratory.ts";
import { Verdict } from "./verdict.ts";

const laboratory = new Laboratory("dips");

/** The animal acquires, generalises to the other tone, and never treats the two differently. */
function confuses(animals: readonly Animal[]): Verdict {
  const acquired = blockOf(animals, { phase: "acquisition", block: 60 }, 3);
  const verdict = new Verdict().above("acquisition, trials 121–180", acquired, 0.9);
  for (const phase of ["discrimination", "reversal"]) {
    for (const block of [1, 2]) {
      const toneA = blockOf(animals, { phase, block: 120, where: POSITIVE }, block);
      const toneB = blockOf(animals, { phase, block: 120, where: NEGATIVE }, block);
      verdict.within(`${phase}, block ${block}, A − B`, difference(toneA, toneB), -0.1, 0.1);
    }
  }
  return verdict;
}

describe.each(["d2-plasticity-off", "a2a-block"])("%s", (animal) => {
  it("abolishes discrimination and reversal, not acquisition", () => {
    accepts(animal, laboratory, confuses(laboratory.group(animal)));
  });
});

describe("no discrimination and no reversal", () => {
  it.each(["wild-type", "frozen", "random"])("is not what %s animals show", (control) => {
    rejects(confuses(laboratory.group(control)));
  });
});
