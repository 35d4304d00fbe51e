import { exp64, log64, openStream, Purpose, type Kernels } from "@operant/kernels";
import type { Repetition, Replication } from "../contract.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { LAWS, relativeNoise, stratonovich, type DendriteLaw } from "../laboratory/presets.ts";
import { fitLine } from "../laboratory/statistics.ts";
import { chosen, golden, STATISTICAL } from "../observable.ts";
import { GATED } from "./parameters.ts";

const SPINES = 100_000;
const BINS = 20;

const base = LAWS["ca1-slice-block"];
const variants: Readonly<Record<string, DendriteLaw>> = {
  model: base,
  "constant relative noise": relativeNoise(base),
  "wrong drift": stratonovich(base),
};

/** YAS-1: the standard deviation of a day's change, against volume. */
export const fluctuations: Replication = {
  id: "YAS-1",
  title: "Fluctuation of a day grows linearly with volume",
  kind: "C",
  protocol:
    `${SPINES} spines, volumes log-uniform from 0.1 to 1 µm³, one exact step of one day without ` +
    `synaptic activity; SD(ΔV) in ${BINS} bins of volume, regressed on volume.`,
  observables: [
    golden({ name: "slope of SD(ΔV)", value: 0.202, tolerance: 0.004 }),
    golden({ name: "intercept of SD(ΔV)", unit: "µm³", value: 0.0101, tolerance: 0.0015 }),
    chosen("mean ΔV in standard errors", { low: -4, high: 4, reason: "µ = 0: within 4 SE" }),
  ],
  controls: [
    { name: "constant relative noise", reason: "without β the intercept is zero" },
    { name: "wrong drift", reason: "the Stratonovich reading moves the mean" },
  ],
  repetitions: STATISTICAL,
  caveat: GATED,
  measure,
};

function measure({ key, variant }: Repetition, kernels: Kernels): Record<string, number> {
  return onDendrite(kernels, key, SPINES, (dendrite) => {
    const stream = openStream(key, Purpose.agentInitial);
    const before = Float64Array.from(
      { length: SPINES },
      () => exp64(log64(10) * stream.uniform()) / 10,
    );
    dendrite.volumes.set(before);
    dendrite.advance(variants[variant] ?? base, 1);
    return regress(before, dendrite.volumes);
  });
}

function regress(before: Float64Array, after: Float32Array): Record<string, number> {
  const sums = Array.from({ length: BINS }, () => ({ n: 0, volume: 0, change: 0, square: 0 }));
  let [total, totalSquare] = [0, 0];
  before.forEach((volume, i) => {
    const change = (after[i] as number) - volume;
    const bin = sums[Math.min(BINS - 1, Math.floor((BINS * log64(volume * 10)) / log64(10)))];
    if (bin === undefined) return;
    bin.n += 1;
    bin.volume += volume;
    bin.change += change;
    bin.square += change * change;
    total += change;
    totalSquare += change * change;
  });
  const x = sums.map(({ n, volume }) => volume / n);
  const sd = sums.map(({ n, change, square }) => Math.sqrt(square / n - (change / n) ** 2));
  const line = fitLine(x, sd, (i) => 1 / (sd[i] as number) ** 2);
  return {
    "slope of SD(ΔV)": line.slope,
    "intercept of SD(ΔV)": line.intercept,
    "mean ΔV in standard errors": total / Math.sqrt(totalSquare),
  };
}
