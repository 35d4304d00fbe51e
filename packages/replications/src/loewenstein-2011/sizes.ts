import { exp64, linearReturningStep, log64 } from "@operant/kernels";
import type { Kernels } from "@operant/kernels";
import type { Repetition, Replication } from "../contract.ts";
import { normalCdf } from "../laboratory/gaussian.ts";
import { type Noise, withNoise } from "../laboratory/noise.ts";
import { fitLine, kolmogorov, momentsOf, share } from "../laboratory/statistics.ts";
import { chosen, golden, published, LONG, STATISTICAL } from "../observable.ts";
import { drawLogSizes, logSize, PLACEHOLDERS, stepOf } from "./two-scales.ts";

const SPINES = 100_000;

/** The paper gives no constants that could be checked. */
export const GATED =
  "The two time constants (3 and 60 d) and their equal shares are placeholders; the constants of the " +
  "paper are not known.";

/** LOE-1: stationary sizes are log-normal. */
export const logNormal: Replication = {
  id: "LOE-1",
  title: "Sizes are log-normal at stationarity",
  kind: "C",
  protocol:
    `${SPINES} spines start at one size; 600 days in steps of 120; Kolmogorov distance of ln S from ` +
    "the normal law.",
  observables: [chosen("Kolmogorov distance", { high: 0.006, reason: "D < 0.006 at n = 100,000" })],
  controls: [
    { name: "linear noise", reason: "σ(V) = αV + β with return has an inverse-gamma tail" },
  ],
  repetitions: { ...LONG, quick: 3 },
  caveat: GATED,
  measure({ key, variant }, kernels) {
    return withNoise(kernels, key, SPINES, (noise) => {
      const logs = variant === "model" ? relax(noise) : relaxLinear(noise);
      return { "Kolmogorov distance": kolmogorov(logs, normalCdf) };
    });
  },
};

function relax(noise: Noise): Float64Array {
  const sizes = { fast: new Float64Array(SPINES), slow: new Float64Array(SPINES) };
  const step = stepOf(PLACEHOLDERS, 120);
  for (let k = 0; k < 5; k += 1) step(sizes, noise);
  return logSize(sizes);
}

/** Family D, standardised to the mean and variance that the normal law has. */
function relaxLinear(noise: Noise): Float64Array {
  const law = { returnPerDay: 0.05, meanUm3: 0.1, slopePerSqrtDay: 0.2, offsetUm3PerSqrtDay: 0.01 };
  const step = linearReturningStep(law, 5);
  const volumes = new Float64Array(SPINES).fill(0.1);
  for (let k = 0; k < 40; k += 1) {
    const normals = noise.draw();
    for (let i = 0; i < SPINES; i += 1)
      volumes[i] = step(volumes[i] as number, normals[i] as number);
  }
  const logs = volumes.map((volume) => log64(Math.max(volume, 1e-6)));
  const { mean, variance } = momentsOf(logs);
  return logs.map((value) => (value - mean) / Math.sqrt(variance));
}

/** LOE-3: changes are proportional to size. */
export const multiplicative: Replication = {
  id: "LOE-3",
  title: "Changes are proportional to size",
  kind: "C",
  protocol:
    `${SPINES} spines at stationarity; SD of the change of size over 1 h and over 4 d in 20 bins of ` +
    "size; slope of log SD against log size.",
  observables: [
    golden({ name: "slope over 1 h", value: 1, tolerance: 0.03 }),
    golden({ name: "slope over 4 d", value: 0.5996, tolerance: 0.03 }),
  ],
  controls: [{ name: "additive noise", reason: "changes do not depend on size" }],
  repetitions: STATISTICAL,
  caveat:
    `${GATED} Over longer intervals regression to the mean flattens the slope to the autocorrelation ` +
    "at that interval, so proportionality holds for short ones.",
  measure: (repetition, kernels) => ({
    "slope over 1 h": slopeOver(1 / 24, repetition, kernels),
    "slope over 4 d": slopeOver(4, repetition, kernels),
  }),
};

function slopeOver(days: number, { key, variant }: Repetition, kernels: Kernels): number {
  return withNoise(kernels, key, SPINES, (noise) => {
    const sizes = drawLogSizes(PLACEHOLDERS, noise);
    const toSize = (log: number): number => (variant === "model" ? exp64(log) : 10 + log);
    const before = logSize(sizes).map(toSize);
    stepOf(PLACEHOLDERS, days)(sizes, noise);
    const after = logSize(sizes).map(toSize);
    const order = Array.from(before.keys()).sort((i, j) => (before[i] ?? 0) - (before[j] ?? 0));
    const x: number[] = [];
    const y: number[] = [];
    for (let bin = 0; bin < 20; bin += 1) {
      const members = order.slice((bin * SPINES) / 20, ((bin + 1) * SPINES) / 20);
      const change = members.map((i) => (after[i] ?? 0) - (before[i] ?? 0));
      x.push(log64(momentsOf(members.map((i) => before[i] ?? 0)).mean));
      y.push(log64(momentsOf(change).variance) / 2);
    }
    // The outermost bins are wide: their spread of size adds to the spread of change.
    return fitLine(x.slice(1, -1), y.slice(1, -1)).slope;
  });
}

/** LOE-4: large relative changes; the published phrase is ambiguous. */
export const largeChanges: Replication = {
  id: "LOE-4",
  title: "Spines that change by more than half within 20 days",
  kind: "C",
  protocol: `${SPINES} spines at stationarity, two images 20 days apart: share with |ΔS|/S > 0.5.`,
  observables: [
    {
      name: "share changed by > 50 %",
      unit: "1",
      accept: { low: 0.7, reason: "quoted: more than 70 %" },
      published: published(
        0.7,
        "1",
        "Raman & O'Leary 2021 (eLife 62912) Table 1, which quotes Loewenstein et al. 2011",
        "second-hand",
      ),
    },
  ],
  controls: [{ name: "frozen", reason: "nothing changes" }],
  repetitions: STATISTICAL,
  caveat: GATED,
  diagnosis:
    "If the phrase means one pair of images, the log change over 20 d must have an SD of 1.42; a " +
    "log-normal law with SD 1 cannot deliver it. It may mean a change at some time within 20 d. The " +
    "paper has to be read before this can decide anything.",
  measure({ key, variant }, kernels) {
    return withNoise(kernels, key, SPINES, (noise) => {
      const sizes = drawLogSizes(PLACEHOLDERS, noise);
      const before = logSize(sizes);
      if (variant === "model") stepOf(PLACEHOLDERS, 20)(sizes, noise);
      const change = logSize(sizes).map((log, i) => exp64(log - (before[i] as number)) - 1);
      return { "share changed by > 50 %": share(change, (value) => Math.abs(value) > 0.5) };
    });
  },
};
