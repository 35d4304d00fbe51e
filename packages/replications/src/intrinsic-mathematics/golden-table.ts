import type { Kernels, PhiloxKey } from "@operant/kernels";
import type { Observable, Replication } from "../contract.ts";
import { balancedBirthRate } from "../laboratory/brownian.ts";
import { spinesIn, takeCensus } from "../laboratory/census.ts";
import { onDendrite, spreadStationary } from "../laboratory/dendrite.ts";
import { law, LAWS, stratonovich, type DendriteLaw } from "../laboratory/presets.ts";
import { median } from "../laboratory/statistics.ts";
import { golden, LONG } from "../observable.ts";

const SPINES = 100_000;
const DAYS = [1, 7, 30, 90] as const;

/** Volume, then S(1, 7, 30, 90 d) and mean life in days, at α = 0.2, β = 0.0035. */
const ADULT: readonly (readonly [volumeUm3: number, ...values: number[]])[] = [
  [0.01, 0.9702, 0.5154, 0.1816, 0.0539, 22.6],
  [0.02, 0.9998, 0.7856, 0.3299, 0.1027, 38.11],
  [0.05, 1, 0.9795, 0.6084, 0.2194, 67.5],
  [0.1, 1, 0.9992, 0.8084, 0.351, 95.21],
  [0.2, 1, 1, 0.9328, 0.5062, 126],
  [0.5, 1, 1, 0.9905, 0.7059, 169.34],
];

/** Volume and mean life at β = 0.01. */
const SLICE_LIVES: readonly (readonly [volumeUm3: number, days: number])[] = [
  [0.01, 9.12],
  [0.02, 16.82],
  [0.05, 34.66],
  [0.1, 54.93],
  [0.2, 80.47],
  [0.5, 119.89],
];

const survivalName = (volume: number, days: number): string => `S(${days} d) of ${volume} µm³`;
const lifeName = (volume: number, beta: string): string =>
  `mean life of ${volume} µm³, β = ${beta}`;

/** GOLD-1: survival and mean life by volume. */
export const goldenSurvival: Replication = {
  id: "GOLD-1",
  title: "Golden survival and mean life by volume",
  kind: "C",
  protocol:
    `${SPINES} spines of each volume for 1, 7, 30 and 90 d at β = 0.0035; mean life at both floors by ` +
    "summing survivors over 800 ages up to 2,500 d.",
  observables: [
    ...ADULT.flatMap(([volume, ...values]): Observable[] =>
      DAYS.map((days, i) =>
        golden({
          name: survivalName(volume, days),
          value: values[i] as number,
          tolerance: 0.006,
          x: volume,
          series: `after ${days} d`,
        }),
      ),
    ),
    ...ADULT.map(([volume, , , , , life = NaN]) => lifeObservable(volume, "0.0035", life)),
    ...SLICE_LIVES.map(([volume, life]) => lifeObservable(volume, "0.01", life)),
  ],
  controls: [{ name: "wrong drift", reason: "the Stratonovich reading has no mean life at all" }],
  repetitions: LONG,
  axis: { name: "volume", unit: "µm³", value: "survival" },
  measure({ key, variant }, kernels) {
    const lawOf = (beta: number, volume: number): DendriteLaw => {
      const base = law(0.2, beta, volume);
      return variant === "model" ? base : stratonovich(base);
    };
    const lifeOf = (beta: number, volume: number): number =>
      spinesIn(takeCensus(kernels, key, lawOf(beta, volume), { births: 400_000 }));
    return Object.fromEntries([
      ...ADULT.flatMap(([volume]) => [
        ...DAYS.map(
          (days) =>
            [survivalName(volume, days), alive(kernels, key, lawOf(0.0035, volume), days)] as const,
        ),
        [lifeName(volume, "0.0035"), lifeOf(0.0035, volume)] as const,
      ]),
      ...SLICE_LIVES.map(([volume]) => [lifeName(volume, "0.01"), lifeOf(0.01, volume)] as const),
    ]);
  },
};

function lifeObservable(volume: number, beta: string, life: number): Observable {
  return golden({
    name: lifeName(volume, beta),
    unit: "d",
    value: life,
    tolerance: Number((0.03 * life).toFixed(2)),
  });
}

function alive(kernels: Kernels, key: PhiloxKey, entry: DendriteLaw, days: number): number {
  return onDendrite(kernels, [key[0], key[1] ^ days], SPINES, (dendrite) => {
    dendrite.volumes.fill(entry.birthVolumeUm3);
    return 1 - dendrite.advance(entry, days) / SPINES;
  });
}

/** Preset, interval in days, golden fraction lost, tolerance. */
const TURNOVERS = [
  ["ca1-slice-block", 1, 0.11, 0.002],
  ["ca1-invivo", 1, 0.071, 0.002],
  ["ca1-invivo", 2, 0.124, 0.003],
  ["ca1-invivo", 4, 0.2, 0.003],
  ["ca1-invivo", 30, 0.568, 0.004],
  ["v1-adult", 1, 0.02, 0.001],
  ["v1-adult", 2, 0.0401, 0.001],
  ["v1-adult", 4, 0.0798, 0.002],
  ["v1-adult", 8, 0.154, 0.003],
  ["v1-adult", 30, 0.43, 0.004],
] as const;
const MEDIANS = [
  ["ca1-slice-block", 0.0555],
  ["ca1-invivo", 0.0637],
  ["v1-adult", 0.0426],
] as const;

/** GOLD-2: turnover and median volume of the stationary presets. */
export const goldenTurnover: Replication = {
  id: "GOLD-2",
  title: "Golden turnover and median volume at stationarity",
  kind: "C",
  protocol: `${SPINES} spines laid out over the stationary law; loss within each interval; the median after 30 d with births.`,
  observables: [
    ...TURNOVERS.map(([preset, days, value, tolerance]) =>
      golden({ name: `F(${days} d), ${preset}`, value, tolerance, x: days, series: preset }),
    ),
    ...MEDIANS.map(([preset, value]) =>
      golden({ name: `median V, ${preset}`, unit: "µm³", value, tolerance: 0.002 }),
    ),
  ],
  controls: [{ name: "wrong drift", reason: "losses fall behind births and volumes grow" }],
  repetitions: LONG,
  axis: { name: "interval", unit: "d", value: "fraction of spines lost" },
  measure({ key, variant }, kernels) {
    const lawOf = (preset: keyof typeof LAWS): DendriteLaw =>
      variant === "model" ? LAWS[preset] : stratonovich(LAWS[preset]);
    const starts = new Map(
      MEDIANS.map(([preset]) => [preset, spreadStationary(LAWS[preset], SPINES)]),
    );
    return onDendrite(kernels, key, 2 * SPINES, (dendrite) => {
      const begin = (preset: (typeof MEDIANS)[number][0]): void => {
        dendrite.volumes.fill(0);
        dendrite.volumes.set(starts.get(preset) ?? []);
      };
      const losses = TURNOVERS.map(([preset, days]) => {
        begin(preset);
        return [`F(${days} d), ${preset}`, dendrite.advance(lawOf(preset), days) / SPINES] as const;
      });
      const medians = MEDIANS.map(([preset]) => {
        begin(preset);
        dendrite.advance(lawOf(preset), 30);
        dendrite.births(lawOf(preset), balancedBirthRate(LAWS[preset], SPINES), 30);
        return [`median V, ${preset}`, median(dendrite.spines())] as const;
      });
      return Object.fromEntries([...losses, ...medians]);
    });
  },
};
