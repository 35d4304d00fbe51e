import { exp64, expm1_64, log1p64, type IntrinsicDynamics } from "@operant/kernels";
import { logNormalCdf, normalCdf } from "./gaussian.ts";
import type { DendriteLaw } from "./presets.ts";

/** y = ln(1 + αV/β)/α, the coordinate in which a spine is a Brownian motion, day^½. */
export function height(d: IntrinsicDynamics, volumeUm3: number): number {
  return log1p64((d.slopePerSqrtDay * volumeUm3) / d.offsetUm3PerSqrtDay) / d.slopePerSqrtDay;
}

/** The volume at height y, µm³. */
export function volumeAt(d: IntrinsicDynamics, y: number): number {
  return (d.offsetUm3PerSqrtDay / d.slopePerSqrtDay) * expm1_64(d.slopePerSqrtDay * y);
}

/** ν = α/2 − δ, the speed of the drift towards the boundary, day^−½. */
export function descent(d: IntrinsicDynamics): number {
  return d.slopePerSqrtDay / 2 - d.driftPerSqrtDay;
}

/** Distance of a volume from the boundary in y. */
export function distance(d: IntrinsicDynamics, volumeUm3: number): number {
  return height(d, volumeUm3) - height(d, d.boundaryUm3);
}

/** Mean life of a spine of this volume, days: d/ν. */
export function meanLifeDays(d: IntrinsicDynamics, volumeUm3: number): number {
  return distance(d, volumeUm3) / descent(d);
}

/** Births per day that keep `spines` spines: N·ν/d. */
export function balancedBirthRate(law: DendriteLaw, spines: number): number {
  return spines / meanLifeDays(law.dynamics, law.birthVolumeUm3);
}

/** Probability to live longer than `days` (inverse Gaussian), closed form of the reference §2.2. */
export function survival(d: IntrinsicDynamics, volumeUm3: number, days: number): number {
  const [nu, y, root] = [descent(d), distance(d, volumeUm3), Math.sqrt(days)];
  const reflected = exp64(2 * nu * y + logNormalCdf((-y - nu * days) / root));
  return normalCdf((y - nu * days) / root) - reflected;
}

/** Stationary distribution function of volumes, births at V0 and elimination at V_b (§2.7, law 2). */
export function stationaryCdf(
  { dynamics, birthVolumeUm3 }: DendriteLaw,
  volumeUm3: number,
): number {
  const [nu, d] = [descent(dynamics), distance(dynamics, birthVolumeUm3)];
  const y = distance(dynamics, volumeUm3);
  const low = Math.min(y, d);
  const below = (low + expm1_64(-2 * nu * low) / (2 * nu)) / d;
  if (y <= d) return below;
  const upTo = (x: number): number => (expm1_64(2 * nu * d) * exp64(-2 * nu * x)) / (2 * nu);
  return below + (upTo(d) - upTo(y)) / d;
}

/** Fraction of a stationary population that is lost within `days`: F = (ν/d)∫₀ S(u)du, §2.7, law 3. */
export function turnover({ dynamics, birthVolumeUm3 }: DendriteLaw, days: number): number {
  const steps = 400;
  let sum = 0;
  for (let k = 0; k < steps; k += 1) {
    sum += survival(dynamics, birthVolumeUm3, ((k + 0.5) * days) / steps);
  }
  return ((sum / steps) * days) / meanLifeDays(dynamics, birthVolumeUm3);
}

/** Share of the spines of an image whose whole life is at least `days`. */
export function shareLivingLonger(law: DendriteLaw, days: number): number {
  const { dynamics, birthVolumeUm3 } = law;
  const end =
    (days * survival(dynamics, birthVolumeUm3, days)) / meanLifeDays(dynamics, birthVolumeUm3);
  return 1 - turnover(law, days) + end;
}
