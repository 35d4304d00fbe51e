import { exp64, expm1_64, log1p64, log64 } from "@operant/kernels";
import type { StriatalParameters } from "./parameters.ts";

/** What the stationary law depends on. */
type Dynamics = Pick<
  StriatalParameters,
  "noise_slope" | "noise_floor" | "noise_drift" | "elimination_volume" | "birth_volume"
>;

/**
 * Volume below which the fraction `share` of a stationary population lies, µm³: fluctuation, births at
 * V_0, elimination at V_b, without a ceiling (intrinsic-dynamics.md §2.7, law 2).
 *
 * In y = ln(1 + αV/β)/α, measured from the boundary, with ν = α/2 − δ > 0 and d = y_0 − y_b:
 * n(y) ∝ 1 − e^{−2νy} below d and ∝ (e^{2νd} − 1)e^{−2νy} above.
 */
export function stationaryVolume(dynamics: Dynamics, share: number): number {
  const { noise_slope: slope, noise_floor: floor } = dynamics;
  const place = (volume: number): number => log1p64((slope * volume) / floor) / slope;
  const boundary = place(dynamics.elimination_volume);
  const distance = place(dynamics.birth_volume) - boundary;
  const rate = slope - 2 * dynamics.noise_drift;
  const above = -expm1_64(-rate * distance) / rate;
  // The two pieces together have the mass d.
  const mass = share * distance;
  const y =
    mass > distance - above
      ? distance - log64((distance - mass) / above) / rate
      : belowBirth(mass, rate, distance);
  return (expm1_64(slope * (y + boundary)) * floor) / slope;
}

/** Mean life of a spine of the present volume, days: (y − y_b)/ν. */
export function meanLifeDays(dynamics: Dynamics, volumeUm3: number): number {
  const { noise_slope: slope, noise_floor: floor, elimination_volume: boundary } = dynamics;
  const distance =
    (log1p64((slope * volumeUm3) / floor) - log1p64((slope * boundary) / floor)) / slope;
  return distance / (slope / 2 - dynamics.noise_drift);
}

/** Solves y − (1 − e^{−ry})/r = mass for y ≤ d by bisection to the last bit that matters. */
function belowBirth(mass: number, rate: number, distance: number): number {
  let low = 0;
  let high = distance;
  for (let round = 0; round < 50; round++) {
    const y = (low + high) / 2;
    if (y - (1 - exp64(-rate * y)) / rate < mass) low = y;
    else high = y;
  }
  return low;
}
