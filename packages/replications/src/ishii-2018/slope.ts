import type { Kernels } from "@operant/kernels";
import type { Observable, Repetition, Replication } from "../contract.ts";
import { law, LAWS, scaled, type DendriteLaw } from "../laboratory/presets.ts";
import { chosen, golden, LONG } from "../observable.ts";
import { type Images, images } from "./images.ts";

const BASES: readonly (readonly [name: string, base: DendriteLaw])[] = [
  ["β = 0.01", law(0.2, 0.01, 0.02)],
  ["v1-adult", LAWS["v1-adult"]],
];

const MEASURES = ["F(1 d)", "F(8 d)", "mean V below 1 µm³", "median V"] as const;

/** Golden ratios knock-out / wild type: base, slope factor, then the four measures. */
const RATIOS: readonly (readonly [base: string, factor: number, ...ratios: number[]])[] = [
  ["β = 0.01", 1.25, 1.29, 1.23, 0.9, 0.85],
  ["β = 0.01", 1.5, 1.59, 1.45, 0.83, 0.75],
  ["β = 0.01", 2, 2.21, 1.85, 0.72, 0.63],
  ["v1-adult", 1.25, 1.36, 1.33, 0.92, 0.9],
  ["v1-adult", 1.5, 1.76, 1.68, 0.86, 0.83],
  ["v1-adult", 2, 2.68, 2.39, 0.77, 0.74],
];

const nameOf = (measure: string, base: string, factor: number): string =>
  `${measure}, ${base}, slope × ${factor}`;

/** What rests on an unknown number. */
const GATED =
  "That one slope factor stands for the knock-out is published; its size is not known, so three are " +
  "tried. α and β are quoted without a checked source.";

/** FMR-1: one slope factor makes spines smaller and turnover higher. */
export const slopeFactor: Replication = {
  id: "FMR-1",
  title: "A steeper fluctuation gives more turnover and smaller spines",
  kind: "C",
  protocol:
    "Two stationary dendrites of 100,000 spines that differ only in α; images 1 and 8 days apart with " +
    "births per spine kept; ratios knock-out / wild type.",
  observables: RATIOS.flatMap(([base, factor, ...ratios]): Observable[] =>
    MEASURES.map((measure, i) =>
      golden({
        name: nameOf(measure, base, factor),
        value: ratios[i] as number,
        tolerance: 0.03,
      }),
    ),
  ),
  controls: [
    { name: "slope and floor scaled", reason: "all noise alike only speeds time up: sizes stay" },
  ],
  repetitions: LONG,
  caveat: GATED,
  measure({ key, variant }, kernels) {
    const entries = BASES.flatMap(([name, base]) => {
      const wild = images(kernels, key, base);
      return RATIOS.filter(([at]) => at === name).flatMap(([, factor]) => {
        const ratios = compare(images(kernels, key, knockOut(base, factor, variant)), wild);
        return MEASURES.map((measure, i) => [nameOf(measure, name, factor), ratios[i]] as const);
      });
    });
    return Object.fromEntries(entries) as Record<string, number>;
  },
};

function knockOut(base: DendriteLaw, factor: number, variant: string): DendriteLaw {
  if (variant === "slope and floor scaled") return scaled(base, factor, factor);
  return scaled(base, factor, 1);
}

function compare(knocked: Images, wild: Images): number[] {
  return [
    knocked.lostInDay / wild.lostInDay,
    knocked.lostInEightDays / wild.lostInEightDays,
    knocked.meanBelow1 / wild.meanBelow1,
    knocked.median / wild.median,
  ];
}

/** FMR-2: only the slope-only change makes spines smaller. */
export const speedUp: Replication = {
  id: "FMR-2",
  title: "More noise at every size only speeds time up",
  kind: "C",
  protocol: "As FMR-1, v1-adult, with α and β both × 1.5.",
  observables: [
    chosen("F(1 d) ratio", { low: 1.5, reason: "turnover rises; margin chosen" }),
    golden({ name: "mean V ratio", value: 1, tolerance: 0.01 }),
  ],
  controls: [{ name: "slope only", reason: "spines get smaller" }],
  repetitions: LONG,
  measure({ key, variant }: Repetition, kernels: Kernels) {
    const base = LAWS["v1-adult"];
    const changed = scaled(base, 1.5, variant === "slope only" ? 1 : 1.5);
    const plan = { dayGaps: 2, weekGaps: 6 };
    const [knocked, wild] = [images(kernels, key, changed, plan), images(kernels, key, base, plan)];
    return {
      "F(1 d) ratio": knocked.lostInDay / wild.lostInDay,
      "mean V ratio": knocked.meanBelow1 / wild.meanBelow1,
    };
  },
};
