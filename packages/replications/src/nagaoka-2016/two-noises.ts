import { exp64, type ReturningDynamics } from "@operant/kernels";
import type { DendriteLaw } from "../laboratory/presets.ts";

/** A dendrite under two independent linear noises, in the coordinate x = V + shift. */
export interface TwoNoises {
  readonly dynamics: ReturningDynamics;
  /** x of spines laid out evenly over the stationary law. */
  readonly start: Float32Array;
}

/** So slow a return that there is none: family C is then driftless. */
const NO_RETURN_PER_DAY = 1e-6;

/**
 * The sum of (fαV + β) and of `added` parts of the variance of (αV + β):
 * σ² = (f² + added)α²V² + 2(f + added)αβV + (1 + added)β² = A(V + s)² + D, family C about −s.
 */
export function twoNoises(
  { dynamics, birthVolumeUm3 }: DendriteLaw,
  slope: number,
  added: number,
  spines: number,
): TwoNoises {
  const { slopePerSqrtDay: alpha, offsetUm3PerSqrtDay: beta } = dynamics;
  const square = (slope * slope + added) * alpha * alpha;
  const cross = (slope + added) * alpha * beta;
  const shift = cross / square;
  const rest = (1 + added) * beta * beta - cross * shift;
  const variance = (x: number): number => square * x * x + rest;
  return {
    dynamics: {
      family: "kesten",
      slopePerSqrtDay: Math.sqrt(square),
      offsetUm3PerSqrtDay: Math.sqrt(rest),
      returnPerDay: NO_RETURN_PER_DAY,
      returnVolumeUm3: birthVolumeUm3,
      boundaryUm3: shift,
    },
    start: spread(variance, shift, birthVolumeUm3, spines),
  };
}

const POINTS = 40_000;
/** ln(largest V / shift + 1): the tail beyond holds 10⁻⁶ of the spines. */
const REACH = 16;

/** Births at V0 without drift: n(V) ∝ min(V, V0)/σ², laid out at its quantiles (i + ½)/n. */
function spread(
  variance: (x: number) => number,
  shift: number,
  birthVolumeUm3: number,
  spines: number,
): Float32Array {
  const x = Float64Array.from(
    { length: POINTS + 1 },
    (_, i) => shift * exp64((i * REACH) / POINTS),
  );
  const density = x.map((at) => (Math.min(at - shift, birthVolumeUm3) * at) / variance(at));
  const sum = new Float64Array(POINTS + 1);
  for (let i = 1; i <= POINTS; i += 1) {
    sum[i] = (sum[i - 1] as number) + (density[i - 1] as number) + (density[i] as number);
  }
  const start = new Float32Array(spines);
  let point = 0;
  for (let i = 0; i < spines; i += 1) {
    const mass = ((i + 0.5) / spines) * (sum[POINTS] as number);
    while ((sum[point + 1] as number) < mass) point += 1;
    const [below, above] = [sum[point] as number, sum[point + 1] as number];
    const [from, to] = [x[point] as number, x[point + 1] as number];
    start[i] = from + ((to - from) * (mass - below)) / (above - below);
  }
  return start;
}
