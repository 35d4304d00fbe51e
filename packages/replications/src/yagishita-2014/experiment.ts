import { openStream, Purpose } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { kruskalWallis, mannWhitney } from "../laboratory/rank-tests.ts";
import { CONTROLS, growthAt } from "./window.ts";

/** Delays and numbers of spines; 28 where the number is not known. */
const GROUPS = [
  [-1, 20],
  [0, 28],
  [0.3, 28],
  [0.6, 28],
  [1, 48],
  [2, 28],
  [5, 28],
] as const;
const ALONE = 58;
/** Standard deviation of a spine's relative change that is not due to the protocol. */
const SPREAD = 0.6;
/** Repetitions of the pairing in the published induction, as one change of full size: η = 1. */
const FULL_PROTOCOL = 1 / 0.25;
/** χ² with 7 degrees of freedom at P = 0.001. */
const CRITICAL_H = 24.322;
const EXPERIMENTS = { quick: 10, full: 25 } as const;

/** YAG-1. */
export const delayExperiment: Replication = {
  id: "YAG-1",
  title: "The published experiment finds 0.6 and 1 s, and not −1 and 5 s",
  kind: "C",
  protocol:
    "Synthetic experiments with the published numbers of spines: the agent's enlargement at seven " +
    "delays and without dopamine, scaled to a complete induction, plus a spread of 60 % per spine. " +
    "Kruskal–Wallis over the eight groups; each delay against no dopamine by rank sums, P times 7.",
  observables: [
    {
      name: "experiments with the published pattern of significance",
      unit: "1",
      accept: { low: 0.8, reason: "at least 80 % of the experiments" },
    },
  ],
  controls: [
    ...Object.entries(CONTROLS).map(([name, { reason }]) => ({ name, reason })),
    { name: "frozen", reason: "without plasticity no delay differs" },
  ],
  repetitions: { quick: 8, full: 8 },
  usesAgent: true,
  caveat:
    "Spread per spine and four of the numbers of spines are unknown (60 %, 28). Bonferroni's factor " +
    "stands for Steel's test, which is a little less strict.",
  measure({ key, variant, effort }, kernels) {
    const scale = variant === "frozen" ? 0 : FULL_PROTOCOL;
    const growth = GROUPS.map(([delay]) => scale * growthAt(kernels, variant, delay));
    const stream = openStream(key, Purpose.environment);
    const sample = (size: number, mean: number): number[] =>
      Array.from({ length: size }, () => mean + SPREAD * stream.normal());
    let found = 0;
    for (let i = 0; i < EXPERIMENTS[effort]; i += 1) {
      const alone = sample(ALONE, 0);
      const groups = GROUPS.map(([, size], g) => sample(size, growth[g] as number));
      if (hasPattern(groups, alone)) found += 1;
    }
    return {
      "experiments with the published pattern of significance": found / EXPERIMENTS[effort],
    };
  },
};

function hasPattern(groups: readonly (readonly number[])[], alone: readonly number[]): boolean {
  const p = groups.map((group) => GROUPS.length * mannWhitney(group, alone));
  const [early, , , best, second, , late] = p as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const significant = best < 0.01 && second < 0.01;
  return (
    kruskalWallis([...groups, alone]) > CRITICAL_H && significant && early > 0.05 && late > 0.05
  );
}
