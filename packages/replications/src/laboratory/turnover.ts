import type { Kernels, PhiloxKey } from "@operant/kernels";
import { balancedBirthRate } from "./brownian.ts";
import { drawStationary, onDendrite } from "./dendrite.ts";
import { advanceByEndPoints } from "./endpoint.ts";
import { withNoise } from "./noise.ts";
import type { DendriteLaw } from "./presets.ts";

/** Fractions of the spines of the first image that are lost, and that are new, in the second. */
export interface Turnover {
  readonly lost: number;
  readonly gained: number;
}

/**
 * Images a stationary dendrite of `spines` spines twice, `days` apart. Sum turnover is lost + gained.
 *
 * The second image follows one exact gap with births; `afterwards` sees it. With
 * `crossingTest: false` the wrong scheme decides the losses.
 */
export function imageTwice(
  kernels: Kernels,
  key: PhiloxKey,
  law: DendriteLaw,
  days: number,
  {
    spines = 40_000,
    crossingTest = true,
    start = law,
    births = balancedBirthRate(start, spines),
  }: {
    readonly spines?: number;
    readonly crossingTest?: boolean;
    /** Law under which the first image is stationary. */
    readonly start?: DendriteLaw;
    /** Births per day. */
    readonly births?: number;
  } = {},
  afterwards: (volumes: Float32Array) => void = () => undefined,
): Turnover {
  return onDendrite(kernels, key, 2 * spines, (dendrite) => {
    drawStationary(start, key, dendrite.volumes.subarray(0, spines));
    const lost = crossingTest
      ? dendrite.advance(law, days)
      : withNoise(kernels, [key[0] ^ 1, key[1]], 2 * spines, (noise) =>
          advanceByEndPoints(law.dynamics, days, dendrite.volumes, noise),
        );
    const gained = dendrite.births(law, births, days);
    afterwards(dendrite.volumes);
    return { lost: lost / spines, gained: gained / spines };
  });
}
