/**
 * Families B, C and D of the intrinsic dynamics as populations of spines live through them: which
 * coordinate a spine moves in, how long a sub-step may be, and whether it came down to the boundary.
 * Source: intrinsic-dynamics.md §2.1, §2.3–2.6. Time in days throughout.
 */
import { requireRange } from "./errors.ts";
import {
  affineStep,
  type FamilyStep,
  linearReturningStep,
  logOrnsteinUhlenbeckStep,
} from "./families.ts";
import type { ReturningDynamics } from "./jobs.ts";
import { exp64, expm1_64, log1p64, log64 } from "./real64.ts";

/** A step of fixed length, in the coordinate of its family. */
export interface ReturningStep {
  /** The state of a spine of this volume. */
  readonly enter: (volumeUm3: number) => number;
  /** The volume at this state, µm³. */
  readonly leave: (state: number) => number;
  /** States above this are far: a path from there to the boundary takes four standard deviations. */
  readonly far: number;
  /** End point of the step, given a standard normal. */
  readonly move: FamilyStep;
  /**
   * Logarithm of the probability that a path between two states came down to the boundary within the
   * step; 0 where it ends there, −Infinity where no 32-bit uniform could tell it from never.
   */
  readonly logCrossing: (from: number, to: number) => number;
}

/** No uniform of 32 bits lies below e^−23. */
const NEVER = -23;

/** Longest sub-step in units of a relaxation time: τ/10 for family B (§2.6). */
const LONGEST_SUBSTEP = 0.1;

/** A spine this many standard deviations of a long sub-step above the boundary takes it whole. */
const FAR = 4;

/** How a gap is divided. */
export interface Division {
  /** Equal sub-steps of the gap. */
  readonly long: number;
  /** Parts of each for spines that are near the boundary. */
  readonly parts: number;
}

/**
 * Divides a gap: one sub-step where family B is exact over any gap (boundary at the volume of return),
 * else as many as keep it below a tenth of 1/a and 1/α²; parts below a tenth of the relaxation time of y
 * at the boundary. Throws KernelRangeError for what is out of range.
 */
export function divide(dynamics: ReturningDynamics, days: number): Division {
  requireReturning(dynamics);
  requireRange("days", days, 0, 36_500);
  const { family, boundaryUm3, returnVolumeUm3, returnPerDay, slopePerSqrtDay } = dynamics;
  if (family === "log-ou" && boundaryUm3 === returnVolumeUm3) return { long: 1, parts: 1 };
  const noise = family === "log-ou" ? 0 : slopePerSqrtDay * slopePerSqrtDay;
  const long = pieces(days, Math.max(returnPerDay, noise));
  return { long, parts: pieces(days / long, relaxationPerDay(dynamics)) };
}

function pieces(days: number, ratePerDay: number): number {
  return Math.max(1, Math.ceil((days * ratePerDay) / LONGEST_SUBSTEP));
}

/** Makes the step of a family over `days`, a whole sub-step or a part of one. */
export function returningStep(dynamics: ReturningDynamics, days: number): ReturningStep {
  if (dynamics.family === "log-ou") return logStep(dynamics, days);
  return dynamics.family === "kesten" ? kestenStep(dynamics, days) : meanStep(dynamics, days);
}

/**
 * How fast y forgets, 1/day: −d/dy of its drift at the boundary, where that is fastest, and α². The
 * drift is a(m − V)/σ(V) − σ'(V)/2 in families C and D, and a(ȳ − y) in B.
 */
function relaxationPerDay(dynamics: ReturningDynamics): number {
  const { returnPerDay: a, returnVolumeUm3: mean, boundaryUm3: boundary } = dynamics;
  const { slopePerSqrtDay: slope, offsetUm3PerSqrtDay: offset } = dynamics;
  if (dynamics.family === "log-ou") return a;
  const sd = slope * boundary + offset;
  const pull =
    dynamics.family === "kesten"
      ? (slope * slope * boundary) / (slope * slope * boundary * boundary + offset * offset)
      : slope / sd;
  return Math.max(a * (1 + Math.max(0, (mean - boundary) * pull)), slope * slope);
}

/** B: dy = −(y − ȳ)/τ dt + dW on y = ln(1 + αV/β)/α, so that s = √(τ/2) and τ = 1/a. */
function logStep(dynamics: ReturningDynamics, days: number): ReturningStep {
  const { slopePerSqrtDay: slope, returnPerDay } = dynamics;
  const shift = dynamics.offsetUm3PerSqrtDay / slope;
  const enter = (volume: number): number => log1p64(volume / shift) / slope;
  const boundary = enter(dynamics.boundaryUm3);
  const timeDays = 1 / returnPerDay;
  const deviation = Math.sqrt(timeDays / 2);
  const mean = enter(dynamics.returnVolumeUm3);
  const ratio = days / timeDays;
  const minusTwoByV = -2 / (deviation * deviation * (exp64(ratio) - exp64(-ratio)));
  return {
    far: boundary + FAR * Math.sqrt(days),
    enter,
    leave: (y) => shift * expm1_64(slope * y),
    move: logOrnsteinUhlenbeckStep({ mean, deviation, timeDays }, days),
    logCrossing: (from, to) =>
      to <= boundary ? 0 : possible(minusTwoByV * (from - boundary) * (to - boundary)),
  };
}

/** C: dV = a(m − V)dt + √(α²V² + β²)dW, whose y is asinh(αV/β)/α. */
function kestenStep(dynamics: ReturningDynamics, days: number): ReturningStep {
  const { slopePerSqrtDay: slope, offsetUm3PerSqrtDay: offset } = dynamics;
  const law = {
    returnPerDay: dynamics.returnPerDay,
    mean: dynamics.returnVolumeUm3,
    slopePerSqrtDay: slope,
    offsetPerSqrtDay: offset,
  };
  const stretched = (volume: number): number => {
    const ratio = (slope * volume) / offset;
    return ratio + Math.sqrt(ratio * ratio + 1);
  };
  const volumeAt = (stretch: number): number => (offset / slope / 2) * (stretch - 1 / stretch);
  return inVolume(dynamics, days, affineStep(law, days), stretched, volumeAt);
}

/** D: dV = a(m − V)dt + (αV + β)dW. */
function meanStep(dynamics: ReturningDynamics, days: number): ReturningStep {
  const { slopePerSqrtDay: slope, offsetUm3PerSqrtDay: offset } = dynamics;
  const law = {
    returnPerDay: dynamics.returnPerDay,
    meanUm3: dynamics.returnVolumeUm3,
    slopePerSqrtDay: slope,
    offsetUm3PerSqrtDay: offset,
  };
  const stretched = (volume: number): number => slope * volume + offset;
  const volumeAt = (stretch: number): number => (stretch - offset) / slope;
  return inVolume(dynamics, days, linearReturningStep(law, days), stretched, volumeAt);
}

/**
 * A step whose state is the volume itself; `stretched` is e^{αy} up to a factor and `volumeAt` its
 * inverse. Within a step y is a Brownian bridge of unit noise to leading order, whatever its drift.
 */
function inVolume(
  { slopePerSqrtDay: slope, boundaryUm3: boundary }: ReturningDynamics,
  days: number,
  move: FamilyStep,
  stretched: (volume: number) => number,
  volumeAt: (stretch: number) => number,
): ReturningStep {
  const edge = stretched(boundary);
  const minusBridge = -2 / (slope * slope * days);
  const same = (volume: number): number => volume;
  return {
    far: volumeAt(edge * exp64(Math.min(500, slope * FAR * Math.sqrt(days)))),
    enter: same,
    leave: same,
    move,
    logCrossing(from, to) {
      if (to <= boundary) return 0;
      const [low, high] = [stretched(from) / edge, stretched(to) / edge];
      // ln r ≥ 2(r − 1)/(r + 1): most spines are too far away for a logarithm.
      const far = (4 * (low - 1) * (high - 1)) / ((low + 1) * (high + 1));
      if (minusBridge * far < NEVER) return -Infinity;
      return possible(minusBridge * log64(low) * log64(high));
    },
  };
}

function possible(logarithm: number): number {
  return logarithm < NEVER ? -Infinity : Math.min(0, logarithm);
}

function requireReturning(dynamics: ReturningDynamics): void {
  const { boundaryUm3: boundary } = dynamics;
  requireRange("slopePerSqrtDay", dynamics.slopePerSqrtDay, 1e-4, 10);
  requireRange("offsetUm3PerSqrtDay", dynamics.offsetUm3PerSqrtDay, 1e-9, 1e3);
  requireRange("returnPerDay", dynamics.returnPerDay, 1e-6, 100);
  requireRange("returnVolumeUm3", dynamics.returnVolumeUm3, 0, 1e3);
  requireRange("boundaryUm3", boundary, 0, 1e3);
  requireRange("capUm3", dynamics.capUm3 ?? Infinity, boundary, Infinity);
}
