import { describe, it } from "vitest";
import type { Animal } from "@operant/replications";
import { blockOf, NEGATIVE, POSITIVE } from "./curve.ts";
import { estimate } from "./estimate.ts";
import { accepts, rejects } from "./expectation.ts";
import { Laboratory } from "./laboratory.ts";
import { Verdict } from "./verdict.ts";

const laboratory = new Laboratory("drugs");
const BLOCKS = [1, 2, 3, 4] as const;
const PHASE = { phase: "discrimination", block: 120 } as const;

interface Groups {
  readonly healthy: readonly Animal[];
  readonly methamphetamine: readonly Animal[];
  readonly rescue: readonly Animal[];
  readonly overdose: readonly Animal[];
}

const toneA = (animals: readonly Animal[], block: number) =>
  blockOf(animals, { ...PHASE, where: POSITIVE }, block);
const toneB = (animals: readonly Animal[], block: number) =>
  blockOf(animals, { ...PHASE, where: NEGATIVE }, block);

/** Discrimination index (A − B)/(A + B) of one animal over the phase. */
function index(animal: Animal): number {
  const a = animal.mean("responded", { phase: "discrimination", where: POSITIVE });
  const b = animal.mean("responded", { phase: "discrimination", where: NEGATIVE });
  return (a - b) / (a + b);
}

/** Methamphetamine keeps animals responding to B; the antagonist lowers it; six times as much does not. */
function impairs({ healthy, methamphetamine }: Groups): Verdict {
  const verdict = new Verdict();
  for (const block of BLOCKS) {
    verdict.above(`block ${block}, A`, toneA(methamphetamine, block), 0.98);
    verdict.apart(
      `block ${block}, B above healthy`,
      toneB(methamphetamine, block),
      toneB(healthy, block),
    );
  }
  // The sketch: B 0.85, 0.52, 0.47, 0.37 with A 1.
  return verdict.falls("discrimination index, blocks 1–4", estimate(methamphetamine, index), 0.3);
}

function rescues({ methamphetamine, rescue }: Groups): Verdict {
  const verdict = new Verdict();
  for (const block of BLOCKS) {
    verdict.reaches(`block ${block}, A`, toneA(rescue, block), 0.98);
    verdict.falls(`block ${block}, B`, toneB(rescue, block), block === 1 ? 0.28 : 0.19);
    const text = `block ${block}, B of methamphetamine alone and with the antagonist`;
    verdict.apart(text, toneB(methamphetamine, block), toneB(rescue, block));
  }
  return verdict;
}

function impairsAgain({ rescue, overdose }: Groups): Verdict {
  const verdict = new Verdict();
  for (const block of BLOCKS) {
    const text = `block ${block}, B above the rescue dose`;
    verdict.apart(text, toneB(overdose, block), toneB(rescue, block));
  }
  return verdict.apart("discrimination index", estimate(rescue, index), estimate(overdose, index));
}

/** A drug is nothing to an animal that does not learn: one group stands for all four. */
function unlearning(animals: readonly Animal[]): Groups {
  return { healthy: animals, methamphetamine: animals, rescue: animals, overdose: animals };
}

describe.each([
  { row: "methamphetamine impairs", accept: impairs },
  { row: "the D2 antagonist rescues", accept: rescues },
  { row: "an overdose impairs again", accept: impairsAgain },
])("$row", ({ row, accept }) => {
  it("in animals that learn", () => {
    const [healthy, methamphetamine] = [
      laboratory.group("wild-type"),
      laboratory.group("methamphetamine"),
    ];
    const [rescue, overdose] = [laboratory.group("rescue"), laboratory.group("overdose")];
    accepts(row, laboratory, accept({ healthy, methamphetamine, rescue, overdose }));
  });

  it.each(["frozen", "random"])("not in %s animals", (control) => {
    rejects(accept(unlearning(laboratory.group(control))));
  });
});
