import type { Kernels, PhiloxKey } from "@operant/kernels";
import { onDendrite } from "./dendrite.ts";
import type { DendriteLaw } from "./presets.ts";

/** Spines of a stationary dendrite with their ages, and the weight of each in the population. */
export interface Census {
  readonly ageDays: Float64Array;
  readonly volumeUm3: Float64Array;
  /** Expected spines per birth per day that this one stands for. */
  readonly weight: Float64Array;
}

export interface CensusPlan {
  /** Births followed; they are spread over all ages. Default 400,000. */
  readonly births?: number;
  /** Oldest age looked at, days; default 2,500. */
  readonly horizonDays?: number;
  /** Whether all ages are equally likely, so that all weights are equal (for ranks and fits). */
  readonly even?: boolean;
}

const STRATA = 800;

/**
 * Takes the census of a stationary dendrite: what was born a days ago is born now and advanced by a
 * in one exact gap, for ages in 800 strata (denser when young, unless `even`). No stationary law is
 * presumed.
 */
export function takeCensus(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
  plan: CensusPlan = {},
): Census {
  const { births = 400_000, horizonDays = 2500, even = false } = plan;
  const perStratum = Math.ceil(births / STRATA);
  const ages: number[] = [];
  const volumes: number[] = [];
  const weights: number[] = [];
  onDendrite(kernels, key, perStratum, (dendrite) => {
    for (let k = 0; k < STRATA; k += 1) {
      const u = (k + 0.5) / STRATA;
      const age = even ? horizonDays * u : horizonDays * u * u * u;
      const density = even ? horizonDays : 3 * horizonDays * u * u;
      dendrite.volumes.fill(law.birthVolumeUm3);
      dendrite.advance(law, age);
      for (const volume of dendrite.volumes) {
        if (volume === 0) continue;
        ages.push(age);
        volumes.push(volume);
        weights.push(density / (STRATA * perStratum));
      }
    }
  });
  return {
    ageDays: Float64Array.from(ages),
    volumeUm3: Float64Array.from(volumes),
    weight: Float64Array.from(weights),
  };
}

/** Spines per birth per day in a class of volumes: low ≤ V < high. */
export function spinesIn({ volumeUm3, weight }: Census, low = 0, high = Infinity): number {
  let sum = 0;
  for (let i = 0; i < weight.length; i += 1) {
    const volume = volumeUm3[i] as number;
    if (volume >= low && volume < high) sum += weight[i] as number;
  }
  return sum;
}
