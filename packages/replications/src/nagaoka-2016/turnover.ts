import type { Kernels, PhiloxKey } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { onDendrite, spreadStationary } from "../laboratory/dendrite.ts";
import { LAWS, relativeNoise, scaled, type DendriteLaw } from "../laboratory/presets.ts";
import { imageTwice } from "../laboratory/turnover.ts";
import { twoNoises, type TwoNoises } from "./two-noises.ts";
import { chosen, CLEAR, golden, published, STATISTICAL, within } from "../observable.ts";

const QUOTED = "Raman & O'Leary 2021 (eLife 62912) Table 1, which quotes Nagaoka et al. 2016";
const base = LAWS["v1-adult"];

/** TURN-2: base turnover of adult visual cortex. */
export const adultTurnover: Replication = {
  id: "TURN-2",
  title: "Turnover of adult visual cortex in two days",
  kind: "C",
  protocol: "40,000 spines at their stationary law, preset v1-adult; two images two days apart.",
  observables: [
    golden({ name: "lost in 2 d", value: 0.04, tolerance: 0.002 }),
    golden({ name: "gained in 2 d", value: 0.04, tolerance: 0.002 }),
    {
      name: "sum turnover in 2 d",
      unit: "1",
      accept: within(0.08, 0.01, "quoted value, band chosen"),
      published: published(0.08, "1", QUOTED, "second-hand"),
    },
  ],
  controls: [
    { name: "no crossing test", reason: "losses between the images are missed" },
    { name: "hippocampal floor", reason: "with β = 0.01 small spines fluctuate too much" },
    { name: "constant relative noise", reason: "no spine is ever lost" },
  ],
  repetitions: STATISTICAL,
  caveat: "The preset was fitted to this number read as a sum; the pass shows that it is kept.",
  measure({ key, variant }, kernels) {
    const crossingTest = variant !== "no crossing test";
    const law = lawOf(variant);
    const start = variant === "constant relative noise" ? base : law;
    const { lost, gained } = imageTwice(kernels, key, law, 2, { crossingTest, start });
    return { "lost in 2 d": lost, "gained in 2 d": gained, "sum turnover in 2 d": lost + gained };
  },
};

function lawOf(variant: string): DendriteLaw {
  if (variant === "hippocampal floor") return scaled(base, 1, 0.01 / 0.0035);
  if (variant === "constant relative noise") return relativeNoise(base);
  return base;
}

/** Variance that enriched vision adds, in units of the wild type's intrinsic variance. */
const ADDED = 0.88;
const KNOCK_OUT = 1.5;

/** FMR-4: experience matters less where the intrinsic part is larger. */
export const experience: Replication = {
  id: "FMR-4",
  title: "Experience changes turnover less in the knock-out",
  kind: "D",
  protocol:
    "Enriched vision adds a variance of 0.88 of the wild type's intrinsic variance to either genotype " +
    `(independent sources add; knock-out: slope × ${KNOCK_OUT}; the sum of the two noises is family C ` +
    "without return). Loss within 2 d at stationarity, " +
    "enriched / deprived.",
  observables: [
    golden({ name: "enriched / deprived, wild type", value: 1.88, tolerance: 0.08 }),
    chosen("excess of the knock-out / excess of the wild type", {
      high: 0.9,
      reason: "closer to 1 (published direction); margin chosen",
    }),
    chosen("enriched / deprived, knock-out", { high: 1.5, reason: "< 1.5, chosen" }),
    {
      name: "enriched / deprived, wild type, against the paper",
      unit: "1",
      accept: within(15 / 8, 0.2, "quoted ratio, band chosen"),
      published: published(15 / 8, "1", QUOTED, "second-hand"),
    },
  ],
  controls: [
    {
      name: "experience in proportion",
      reason: "if experience multiplies all noise, nothing changes",
    },
  ],
  repetitions: { ...CLEAR, quick: 3 },
  diagnosis:
    "Unknown value: the slope factor of the knock-out is not published. By finite differences the ratio is " +
    "1.642 at × 1.25, 1.499 at × 1.5 and 1.334 at × 2, so the chosen edge of 1.5 falls on the factor that " +
    "the preset assumes and luck decides. The direction holds at every factor.",
  measure({ key, variant }, kernels) {
    const loss = (law: DendriteLaw): number =>
      lossInTwoDays(kernels, key, law, spreadStationary(law, SPINES));
    const floor = Math.sqrt(1 + ADDED);
    const wild = loss(scaled(base, floor, floor)) / loss(base);
    const knockOut = scaled(base, KNOCK_OUT, 1);
    const both = twoNoises(base, KNOCK_OUT, ADDED, SPINES);
    const enriched =
      variant === "experience in proportion"
        ? loss(scaled(knockOut, floor, floor))
        : lossInTwoDays(kernels, key, both, both.start);
    const knocked = enriched / loss(knockOut);
    return {
      "enriched / deprived, wild type": wild,
      "excess of the knock-out / excess of the wild type": (knocked - 1) / (wild - 1),
      "enriched / deprived, knock-out": knocked,
      "enriched / deprived, wild type, against the paper": wild,
    };
  },
};

const SPINES = 100_000;
const GAPS = 8;

function lossInTwoDays(
  kernels: Kernels,
  key: PhiloxKey,
  law: Pick<DendriteLaw, "dynamics"> | Pick<TwoNoises, "dynamics">,
  start: Float32Array,
): number {
  return onDendrite(kernels, key, SPINES, (dendrite) => {
    let lost = 0;
    for (let k = 0; k < GAPS; k += 1) {
      dendrite.volumes.set(start);
      lost += dendrite.advance(law, 2);
    }
    return lost / (GAPS * SPINES);
  });
}
