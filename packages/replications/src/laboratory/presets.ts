import type { IntrinsicDynamics } from "@operant/kernels";

/** A dendrite of family A: dynamics of its spines and the volume at which they are born. */
export interface DendriteLaw {
  readonly dynamics: IntrinsicDynamics;
  /** V0, µm³. */
  readonly birthVolumeUm3: number;
}

/** The law σ(V) = αV + β without drift and with elimination at 0: α in day^−½, β in µm³·day^−½. */
export function law(
  slopePerSqrtDay: number,
  offsetUm3PerSqrtDay: number,
  birthVolumeUm3: number,
): DendriteLaw {
  const dynamics = {
    slopePerSqrtDay,
    offsetUm3PerSqrtDay,
    driftPerSqrtDay: 0,
    boundaryUm3: 0,
  };
  return { dynamics, birthVolumeUm3 };
}

/** √1.93: the noise of the control slice against the slice with NMDA receptors blocked. */
const CONTROL_NOISE = 1.3892443989449803;

/** Presets of the reference §2.8. */
export const LAWS = {
  "ca1-slice-block": law(0.2, 0.01, 0.0056),
  "ca1-slice-control": law(0.2 * CONTROL_NOISE, 0.01 * CONTROL_NOISE, 0.0056),
  "ca1-invivo": law(0.2, 0.01, 0.0145),
  "v1-adult": law(0.2, 0.0035, 0.03),
} as const;

/** Changes some of the dynamics. */
export function withDynamics(base: DendriteLaw, change: Partial<IntrinsicDynamics>): DendriteLaw {
  return { ...base, dynamics: { ...base.dynamics, ...change } };
}

/** Multiplies α by `slope` and β by `offset`. */
export function scaled(base: DendriteLaw, slope: number, offset: number): DendriteLaw {
  return withDynamics(base, {
    slopePerSqrtDay: slope * base.dynamics.slopePerSqrtDay,
    offsetUm3PerSqrtDay: offset * base.dynamics.offsetUm3PerSqrtDay,
  });
}

/** Wrong law: the Stratonovich reading of the same equation, which adds a drift of α/2. */
export function stratonovich(base: DendriteLaw): DendriteLaw {
  return withDynamics(base, { driftPerSqrtDay: base.dynamics.slopePerSqrtDay / 2 });
}

/** Wrong law: constant relative noise, σ = αV, under which no spine ever reaches zero. */
export function relativeNoise(base: DendriteLaw): DendriteLaw {
  return withDynamics(base, { offsetUm3PerSqrtDay: 1e-9 });
}
