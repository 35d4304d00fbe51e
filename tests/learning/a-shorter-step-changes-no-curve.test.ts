import { describe, it } from "vitest";
import type { Animal, Selection } from "@operant/replications";
import { loseShift, winStay } from "./choice-strategy.ts";
import { NEGATIVE, POSITIVE } from "./curve.ts";
import { accepts, rejects } from "./expectation.ts";
import { Laboratory } from "./laboratory.ts";
import { Verdict } from "./verdict.ts";

/** One point of a curve: whose, what, and how far a step may move it. */
type Point = readonly [
  group: string,
  name: string,
  statistic: (animal: Animal) => number,
  margin: number,
];

function point(group: string, selection: Selection, column = "responded"): Point {
  const { phase, from = 1, to = "end" } = selection;
  const name = `${group}, ${phase} ${from}–${to}, ${column}`;
  return [group, name, (animal) => animal.mean(column, selection), 0.02];
}

function curve(phase: string, block: number, blocks: number, where: Selection["where"] = {}) {
  const kind = Object.values(where).map((value) => (value === 0 ? "tone A" : "tone B"));
  return Array.from({ length: blocks }, (_, i): Point => {
    const selection = { phase, from: i * block + 1, to: (i + 1) * block, where };
    const [group, name, statistic, margin] = point("wild-type", selection);
    return [group, [name, ...kind].join(", "), statistic, margin];
  });
}

const CURVES: Readonly<Record<string, readonly Point[]>> = {
  acquisition: [...curve("acquisition", 60, 2), ...curve("extinction", 60, 3)],
  discrimination: [POSITIVE, NEGATIVE].flatMap((tone) => [
    ...curve("discrimination", 120, 5, tone),
    ...curve("reversal", 120, 3, tone),
  ]),
  "probabilistic-reversal": [
    ["wild-type", "win-stay", (animal) => winStay(animal, "reversals"), 0.02],
    ["wild-type", "lose-shift", (animal) => loseShift(animal, "reversals"), 0.02],
    [
      "wild-type",
      "reversals",
      (animal) => Math.max(...animal.values("reversal", { phase: "reversals" })),
      1,
    ],
  ],
  delay: ["0s", "0.6s", "1s", "1.5s", "2s", "3s"].map((delay) =>
    point(`wild-type,${delay}`, { phase: "acquisition", from: 61 }),
  ),
  blocking: ["blocked", "control"].map((design) =>
    point(`wild-type,${design}`, { phase: "value" }, "value_at_choice"),
  ),
};

/** The same animals (the same random numbers) with another step. */
function converges(coarse: Laboratory, fine: Laboratory, points: readonly Point[]): Verdict {
  const verdict = new Verdict();
  for (const [group, name, statistic, margin] of points) {
    const [before, after] = [coarse.group(group).map(statistic), fine.group(group).map(statistic)];
    verdict.unmoved(name, before, after, margin);
  }
  return verdict;
}

describe.each(Object.entries(CURVES))("%s", (study, points) => {
  const coarse = new Laboratory(study, "0.1 s");

  it.each(["0.05 s", "0.02 s"])("is the same at a step of %s", (step) => {
    accepts(`step 0.1 s → ${step}`, coarse, converges(coarse, new Laboratory(study, step), points));
  });
});

it("would see another animal", () => {
  const laboratory = new Laboratory("probabilistic-reversal");
  for (const [group, name, statistic, margin] of CURVES["probabilistic-reversal"] ?? []) {
    const [before, after] = [laboratory.group(group), laboratory.group("random")];
    const verdict = new Verdict();
    rejects(verdict.unmoved(name, before.map(statistic), after.map(statistic), margin));
  }
});
