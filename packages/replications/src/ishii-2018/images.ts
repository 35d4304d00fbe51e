import type { Kernels, PhiloxKey } from "@operant/kernels";
import { balancedBirthRate } from "../laboratory/brownian.ts";
import { onDendrite, spreadStationary } from "../laboratory/dendrite.ts";
import type { DendriteLaw } from "../laboratory/presets.ts";
import { sharing } from "../laboratory/sharing.ts";
import { median } from "../laboratory/statistics.ts";

const SPINES = 100_000;

/** What images of a stationary dendrite show. */
export interface Images {
  /** Fraction lost within 1 d and within 8 d. */
  readonly lostInDay: number;
  readonly lostInEightDays: number;
  /** Mean and median volume after 8 d, of spines below 1 µm³ and of all. */
  readonly meanBelow1: number;
  readonly median: number;
}

/**
 * Images a stationary dendrite before and after gaps of 1 d and of 8 d, again and again from the same
 * start, which is laid out evenly over the stationary law; births balance the losses.
 */
export function images(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
  { dayGaps = 16, weekGaps = 2 } = {},
): Images {
  return shared([key, law, dayGaps, weekGaps], () =>
    takeImages(kernels, key, law, dayGaps, weekGaps),
  );
}

const shared = sharing<Images>();

function takeImages(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
  dayGaps: number,
  weekGaps: number,
): Images {
  const start = spreadStationary(law, SPINES);
  const births = balancedBirthRate(law, SPINES);
  return onDendrite(kernels, key, 2 * SPINES, (dendrite) => {
    const begin = (): void => {
      dendrite.volumes.fill(0);
      dendrite.volumes.set(start);
    };
    let [inDay, inWeek, sum, count, middle] = [0, 0, 0, 0, 0];
    for (let k = 0; k < dayGaps; k += 1) {
      begin();
      inDay += dendrite.advance(law, 1);
    }
    for (let k = 0; k < weekGaps; k += 1) {
      begin();
      inWeek += dendrite.advance(law, 8);
      dendrite.births(law, births, 8);
      const spines = dendrite.spines();
      middle += median(spines) / weekGaps;
      for (const volume of spines) {
        if (volume >= 1) continue;
        sum += volume;
        count += 1;
      }
    }
    return {
      lostInDay: inDay / (dayGaps * SPINES),
      lostInEightDays: inWeek / (weekGaps * SPINES),
      meanBelow1: sum / count,
      median: middle,
    };
  });
}
