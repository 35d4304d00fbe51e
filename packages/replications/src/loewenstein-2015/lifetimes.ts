import { log64, type Kernels, openStream, type PhiloxKey, Purpose } from "@operant/kernels";
import type { Repetition, Replication } from "../contract.ts";
import { meanLifeDays } from "../laboratory/brownian.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { LAWS, stratonovich, type DendriteLaw } from "../laboratory/presets.ts";
import { CLEAR, golden, published, within } from "../observable.ts";

const SPINES = 400_000;

interface Case {
  readonly preset: keyof typeof LAWS;
  readonly from: number;
  readonly to: number;
  readonly slope: number;
  readonly tolerance: number;
}

const CASES: readonly Case[] = [
  { preset: "ca1-invivo", from: 5, to: 60, slope: -1.55, tolerance: 0.05 },
  { preset: "v1-adult", from: 30, to: 150, slope: -1.67, tolerance: 0.06 },
  { preset: "v1-adult", from: 5, to: 60, slope: -0.69, tolerance: 0.06 },
];

const nameOf = ({ preset, from, to }: Case): string => `slope ${from}–${to} d, ${preset}`;

/** LOE-5: lifetimes of new spines have a heavy tail. */
export const lifetimes: Replication = {
  id: "LOE-5",
  title: "Lifetimes of new spines follow a power law over a range",
  kind: "C",
  protocol:
    `${SPINES} newborn spines; share that dies within ± 5 % of two ages; slope of log density between ` +
    "them against log age.",
  observables: [
    ...CASES.map((entry) =>
      golden({ name: nameOf(entry), value: entry.slope, tolerance: entry.tolerance }),
    ),
    {
      name: "slope 5–60 d, ca1-invivo, against the paper",
      unit: "1",
      accept: within(-1.38, 0.1, "quoted exponent, band chosen"),
      published: published(
        -1.38,
        "1",
        "Loewenstein et al. 2015, quoted without a source",
        "unverified",
      ),
    },
  ],
  controls: [
    { name: "constant hazard", reason: "exponential lifetimes: age predicts nothing" },
    { name: "wrong drift", reason: "without the drift the tail is not cut" },
  ],
  repetitions: CLEAR,
  caveat:
    "Golden slopes are those of the inverse-Gaussian law; the paper's exponent is not checked.",
  measure: (repetition, kernels) => {
    const slopes = CASES.map((entry, i) => slopeOf(entry, i, repetition, kernels));
    return {
      ...Object.fromEntries(CASES.map((entry, i) => [nameOf(entry), slopes[i] as number])),
      "slope 5–60 d, ca1-invivo, against the paper": slopes[0] as number,
    };
  },
};

function slopeOf(
  { preset, from, to }: Case,
  index: number,
  { key, variant }: Repetition,
  kernels: Kernels,
): number {
  const base = LAWS[preset];
  const law = variant === "wrong drift" ? stratonovich(base) : base;
  const own: PhiloxKey = [key[0] ^ ((index + 1) << 16), key[1]];
  const density = (age: number): number =>
    variant === "constant hazard"
      ? exponentialDensity(base, own, age)
      : dying(kernels, own, law, age) / (SPINES * 0.1 * age);
  return (log64(density(to)) - log64(density(from))) / log64(to / from);
}

/** Counts the spines that die within 5 % of an age. */
function dying(kernels: Kernels, key: PhiloxKey, law: DendriteLaw, age: number): number {
  return onDendrite(kernels, [key[0], key[1] ^ age], SPINES, (dendrite) => {
    dendrite.volumes.fill(law.birthVolumeUm3);
    dendrite.advance(law, 0.95 * age);
    return dendrite.advance(law, 0.1 * age);
  });
}

function exponentialDensity(law: DendriteLaw, key: PhiloxKey, age: number): number {
  const stream = openStream([key[0], key[1] ^ age], Purpose.scratch);
  const mean = meanLifeDays(law.dynamics, law.birthVolumeUm3);
  let count = 0;
  for (let i = 0; i < SPINES / 4; i += 1) {
    if (Math.abs(stream.exponential(mean) / age - 1) < 0.05) count += 1;
  }
  return count / ((SPINES / 4) * 0.1 * age);
}
