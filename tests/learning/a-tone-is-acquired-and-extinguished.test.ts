import { describe, it } from "vitest";
import type { Animal } from "@operant/replications";
import { blockOf } from "./curve.ts";
import { accepts, rejects } from "./expectation.ts";
import { Laboratory } from "./laboratory.ts";
import { Verdict } from "./verdict.ts";

const laboratory = new Laboratory("acquisition");
const CONTROLS = ["frozen", "wrong-sign", "random"];

function acquires(animals: readonly Animal[]): Verdict {
  const block = (index: number) => blockOf(animals, { phase: "acquisition", block: 60 }, index);
  return new Verdict()
    .reaches("trials 1–60", block(1), 0.9)
    .above("trials 1–60", block(1), 0.85)
    .reaches("trials 61–120", block(2), 0.99)
    .above("trials 61–120", block(2), 0.98);
}

/** A response that was never there cannot be extinguished: acquisition is part of the row. */
function extinguishes(animals: readonly Animal[]): Verdict {
  const block = (index: number) => blockOf(animals, { phase: "extinction", block: 60 }, index);
  return acquires(animals)
    .below("without reward, trials 1–60", block(1), 0.4)
    .below("without reward, trials 61–120", block(2), 0.22)
    .below("without reward, trials 121–180", block(3), 0.21);
}

describe.each([
  { row: "acquisition", accept: acquires },
  { row: "extinction", accept: extinguishes },
])("$row of a tone", ({ row, accept }) => {
  it("is at least as good as the sketch", () => {
    accepts(row, laboratory, accept(laboratory.group("wild-type")));
  });

  it.each(CONTROLS)("is not found in %s animals", (control) => {
    rejects(accept(laboratory.group(control)));
  });
});
