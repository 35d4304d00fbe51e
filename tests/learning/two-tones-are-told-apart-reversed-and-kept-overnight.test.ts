import { describe, it } from "vitest";
import type { Animal } from "@operant/replications";
import { blockOf, meanOf, NEGATIVE, POSITIVE } from "./curve.ts";
import { accepts, rejects } from "./expectation.ts";
import { Laboratory } from "./laboratory.ts";
import { Verdict } from "./verdict.ts";

const laboratory = new Laboratory("discrimination");

/** Responses to the first tone (positive until the reversal) and to the second, block by block. */
function responses(animals: readonly Animal[], phase: string) {
  const toneA = (index: number) => blockOf(animals, { phase, block: 120, where: POSITIVE }, index);
  const toneB = (index: number) => blockOf(animals, { phase, block: 120, where: NEGATIVE }, index);
  return { toneA, toneB };
}

function tellsApart(animals: readonly Animal[]): Verdict {
  const { toneA, toneB } = responses(animals, "discrimination");
  const where = { ...POSITIVE, responded: 1 };
  const learned = { phase: "discrimination", from: 481, where };
  const verdict = new Verdict()
    .above("block 1, A+", toneA(1), 0.98)
    .below("block 1, B−", toneB(1), 0.3)
    .within("block 5, value of A", meanOf(animals, "value_at_choice", learned), 0.95, 1.05);
  for (const [block, barA, barB] of [
    [2, 0.99, 0.2],
    [3, 0.98, 0.21],
    [4, 0.98, 0.21],
    [5, 0.98, 0.21],
  ] as const) {
    verdict.reaches(`block ${block}, A+`, toneA(block), barA);
    verdict.falls(`block ${block}, B−`, toneB(block), barB);
    verdict.below(`block ${block}, B−`, toneB(block), 0.25);
  }
  return verdict;
}

function reverses(animals: readonly Animal[]): Verdict {
  const { toneA, toneB } = responses(animals, "reversal");
  const verdict = new Verdict();
  for (const [block, barNew, barOld] of [
    [1, 0.7, 0.63],
    [2, 0.98, 0.35],
    [3, 0.98, 0.25],
  ] as const) {
    verdict.above(`block ${block}, B+`, toneB(block), barNew);
    verdict.below(`block ${block}, A−`, toneA(block), barOld);
  }
  return verdict;
}

/** The first block after the night is as if there had been none, and so is the reversal. */
function keepsOvernight(animals: readonly Animal[], others: readonly Animal[]): Verdict {
  const next = responses(animals, "next");
  const verdict = reverses(animals).above("next day, A", next.toneA(1), 0.98);
  verdict.below("next day, B", next.toneB(1), 0.25);
  for (const [phase, margin] of [
    ["next", 0.05],
    ["reversal", 0.1],
  ] as const) {
    const [slept, awake] = [responses(animals, phase), responses(others, phase)];
    verdict.same(`${phase}, A with and without the night`, slept.toneA(1), awake.toneA(1), margin);
    verdict.same(`${phase}, B with and without the night`, slept.toneB(1), awake.toneB(1), margin);
  }
  return verdict;
}

describe.each([
  { row: "discrimination", animal: "wild-type", accept: tellsApart },
  { row: "reversal", animal: "wild-type", accept: reverses },
  {
    row: "one night between sessions",
    animal: "one-night",
    accept: (animals: readonly Animal[]) => keepsOvernight(animals, laboratory.group("wild-type")),
  },
])("$row", ({ row, animal, accept }) => {
  it("is at least as good as in the sketch", () => {
    accepts(row, laboratory, accept(laboratory.group(animal)));
  });

  it.each(["frozen", "random"])("is not found in %s animals", (control) => {
    rejects(accept(laboratory.group(control)));
  });
});
