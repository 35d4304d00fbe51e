import type { Kernels } from "@operant/kernels";
import type { Repetition, Replication } from "../contract.ts";
import { onDendrite } from "../laboratory/dendrite.ts";
import { withNoise } from "../laboratory/noise.ts";
import { advanceByEndPoints } from "../laboratory/endpoint.ts";
import { LAWS, relativeNoise, stratonovich, type DendriteLaw } from "../laboratory/presets.ts";
import { chosen, CLEAR, golden, STATISTICAL } from "../observable.ts";
import { GATED, SURVIVAL, SURVIVAL_DAYS } from "./parameters.ts";

const SPINES = 100_000;

const base = LAWS["ca1-slice-block"];
const laws: Readonly<Record<string, DendriteLaw>> = {
  "constant relative noise": relativeNoise(base),
  "wrong drift": stratonovich(base),
};

const nameOf = (volume: number, days: number): string => `S(${days} d) of ${volume} µm³`;

/** Measures the surviving fraction of spines of one volume after one exact gap. */
function surviving(
  { key, variant }: Repetition,
  kernels: Kernels,
  volumeUm3: number,
  days: number,
): number {
  const epochs = Math.round(volumeUm3 * 1e5) + days * 100_000;
  return onDendrite(kernels, [key[0], key[1] ^ epochs], SPINES, (dendrite) => {
    dendrite.volumes.fill(volumeUm3);
    if (variant !== "no crossing test") {
      return 1 - dendrite.advance(laws[variant] ?? base, days) / SPINES;
    }
    return withNoise(kernels, [key[0] ^ epochs, key[1]], SPINES, (noise) => {
      return 1 - advanceByEndPoints(base.dynamics, days, dendrite.volumes, noise) / SPINES;
    });
  });
}

/** YAS-2: survival against volume and time, the golden table. */
export const survivalTable: Replication = {
  id: "YAS-2",
  title: "Survival of a spine by its volume",
  kind: "C",
  protocol: `${SPINES} spines of each volume; one exact gap of 1, 7, 30 or 90 days; fraction left.`,
  observables: SURVIVAL.flatMap(([volume, ...values]) =>
    SURVIVAL_DAYS.map((days, i) =>
      golden({
        name: nameOf(volume, days),
        value: values[i] as number,
        tolerance: 0.006,
        x: volume,
        series: `after ${days} d`,
      }),
    ),
  ),
  controls: [
    {
      name: "no crossing test",
      reason: "paths that touch zero within the gap and return are missed",
    },
    { name: "wrong drift", reason: "the Stratonovich reading lets spines live longer" },
  ],
  repetitions: CLEAR,
  axis: { name: "volume", unit: "µm³", value: "survival" },
  caveat: GATED,
  measure(repetition, kernels) {
    const entries = SURVIVAL.flatMap(([volume]) =>
      SURVIVAL_DAYS.map(
        (days) => [nameOf(volume, days), surviving(repetition, kernels, volume, days)] as const,
      ),
    );
    return Object.fromEntries(entries);
  },
};

const SIZES = SURVIVAL.map(([volume]) => volume);

/** YAS-5: large spines persist. */
export const persistence: Replication = {
  id: "YAS-5",
  title: "Persistence rises with size",
  kind: "D",
  protocol: `${SPINES} spines of each of ${SIZES.length} volumes; survivors after 30 days.`,
  observables: [
    chosen("smallest rise of S(30 d) from one volume to the next", {
      low: 0.02,
      reason:
        "strictly increasing (published: life expectancy correlates with volume); margin chosen",
    }),
    golden({ name: "S30(0.1 µm³) / S30(0.02 µm³)", value: 3.8, tolerance: 0.3 }),
  ],
  controls: [
    { name: "constant relative noise", reason: "all sizes persist alike" },
    { name: "wrong drift", reason: "without the drift of y towards zero the ratio is smaller" },
  ],
  repetitions: STATISTICAL,
  caveat: GATED,
  measure(repetition, kernels) {
    const alive = SIZES.map((volume) => surviving(repetition, kernels, volume, 30));
    const rises = alive.slice(1).map((value, i) => value - (alive[i] as number));
    return {
      "smallest rise of S(30 d) from one volume to the next": Math.min(...rises),
      "S30(0.1 µm³) / S30(0.02 µm³)": (alive[3] as number) / (alive[1] as number),
    };
  },
};
