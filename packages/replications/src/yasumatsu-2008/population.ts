import type { Kernels, PhiloxKey } from "@operant/kernels";
import type { Replication } from "../contract.ts";
import { balancedBirthRate, stationaryCdf } from "../laboratory/brownian.ts";
import { takeCensus } from "../laboratory/census.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { LAWS, stratonovich } from "../laboratory/presets.ts";
import { kolmogorov, spearman } from "../laboratory/statistics.ts";
import { chosen, golden, LONG } from "../observable.ts";
import { GATED } from "./parameters.ts";

/** Preset, golden rank correlation, tolerance, and births to follow: few of the slice survive. */
const AGE_CORRELATION = [
  ["ca1-slice-block", 0.75, 0.03, 1_200_000],
  ["ca1-invivo", 0.7, 0.03, 600_000],
  ["v1-adult", 0.43, 0.04, 200_000],
] as const;

/** YAS-6: old spines are large. */
export const ageAndVolume: Replication = {
  id: "YAS-6",
  title: "Volume correlates with age",
  kind: "C",
  protocol:
    "Census of a stationary dendrite: births of every age up to 1,200 days, each advanced by its age " +
    "in one exact gap; rank correlation of age and volume over the survivors.",
  observables: AGE_CORRELATION.map(([preset, value, tolerance]) =>
    golden({ name: `Spearman(age, V), ${preset}`, value, tolerance }),
  ),
  controls: [
    { name: "wrong drift", reason: "the Stratonovich reading makes old spines far larger" },
    { name: "born at 0.2 µm³", reason: "spines born large have nowhere to grow from" },
  ],
  repetitions: LONG,
  caveat: `${GATED} The paper states only that the correlation is significant.`,
  measure({ key, variant }, kernels) {
    const entries = AGE_CORRELATION.map(([preset, , , births]) => {
      const base = LAWS[preset];
      const changed = variant === "wrong drift" ? stratonovich(base) : base;
      const law = variant === "born at 0.2 µm³" ? { ...base, birthVolumeUm3: 0.2 } : changed;
      const census = takeCensus(kernels, key, law, { even: true, horizonDays: 1200, births });
      const rho = spearman(census.ageDays, census.volumeUm3);
      return [`Spearman(age, V), ${preset}`, rho] as const;
    });
    return Object.fromEntries(entries);
  },
};

const SPINES = 40_000;

/** YAS-7: the stationary density. */
export const stationaryDensity: Replication = {
  id: "YAS-7",
  title: "Stationary distribution of volumes",
  kind: "C",
  protocol:
    `An empty dendrite is filled by 1,200 days of births, preset ca1-slice-block, rate for ${SPINES} ` +
    "spines; distance of the volumes from the closed form.",
  observables: [
    chosen("Kolmogorov distance", { high: 0.01, reason: "D < 0.01 at n = 40,000" }),
    chosen("spines / expected", { low: 0.98, high: 1.02, reason: "N = g·d/ν, four Poisson SD" }),
  ],
  controls: [{ name: "wrong drift", reason: "the Stratonovich reading has no stationary state" }],
  repetitions: { quick: 3, full: 8 },
  caveat: GATED,
  measure({ key, variant }, kernels) {
    const base = LAWS["ca1-slice-block"];
    const law = variant === "wrong drift" ? stratonovich(base) : base;
    const volumes = grow(kernels, key, law, balancedBirthRate(base, SPINES));
    return {
      "Kolmogorov distance": kolmogorov(volumes, (volume) => stationaryCdf(base, volume)),
      "spines / expected": volumes.length / SPINES,
    };
  },
};

function grow(
  kernels: Kernels,
  key: PhiloxKey,
  law: Parameters<typeof balancedBirthRate>[0],
  ratePerDay: number,
): Float32Array {
  return onDendrite(kernels, key, 2 * SPINES, (dendrite) => {
    dendrite.births(law, ratePerDay, 1200);
    return dendrite.spines();
  });
}
