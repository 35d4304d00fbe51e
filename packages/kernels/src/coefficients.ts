import { exp64 } from "./real64.ts";
import { requireRange } from "./errors.ts";
import type { BirthsJob, EligibilityStep, IntrinsicDynamics } from "./jobs.ts";

/** Volumes beyond this are cut even where no cap is asked for, so that nothing overflows. */
const LARGEST_VOLUME_UM3 = 1e20;

/**
 * Longest normal draw of the kernels is 6.6, and a crossing is drawn with a 24-bit uniform, so above
 * an exponent of 16.64 it cannot happen; 17 leaves room for rounding. With strong drift the bound does
 * not hold and nothing is skipped.
 */
const SKIP_EXPONENT = 17;
const SKIP_LARGEST_DRIFT = 30;

/** What `advance` needs beside the volumes; a spine moves by x = drift + spread·Z in L = α(y − y_b). */
export interface AdvanceCoefficients {
  /** α·m·Δ with m = δ − α/2: mean of x. */
  drift: number;
  /** α·√Δ: standard deviation of x. */
  spread: number;
  /** 2/(α²Δ): a spine crosses the boundary with probability exp(−bridge·L·(L + x)). */
  bridge: number;
  /** Exponent above which a crossing cannot be drawn. */
  skip: number;
  /** β/α, µm³: V' = V + (V + shift)(e^x − 1). */
  shift: number;
  /** α/(αV_b + β), 1/µm³: L = ln(1 + (V − V_b)·scale). */
  scale: number;
  /** V_b, µm³. */
  boundary: number;
  /** Upper edge, µm³. */
  cap: number;
}

/** What `births` needs beside days, rate and birth volume; the remaining time Δ differs per birth. */
export interface BirthCoefficients {
  /** α·m. */
  driftPerDay: number;
  /** α. */
  slope: number;
  /** 2/α², days. */
  bridgeDays: number;
  shift: number;
  scale: number;
  boundary: number;
  cap: number;
}

/** Derives the coefficients of a gap. Throws KernelRangeError for what is out of range. */
export function advanceCoefficients(
  dynamics: IntrinsicDynamics,
  days: number,
): AdvanceCoefficients {
  const shape = shapeOf(dynamics);
  requireRange("days", days, 0, 36_500);
  const slope = dynamics.slopePerSqrtDay;
  const mean = dynamics.driftPerSqrtDay - slope / 2;
  const strongDrift = Math.abs(mean) * Math.sqrt(days) > SKIP_LARGEST_DRIFT;
  return {
    drift: slope * mean * days,
    spread: slope * Math.sqrt(days),
    bridge: Math.min(2 / (slope * slope * days), 1e30),
    skip: strongDrift ? Infinity : SKIP_EXPONENT,
    ...shape,
  };
}

/** Derives the coefficients of births. Throws KernelRangeError for what is out of range. */
export function birthCoefficients(
  dynamics: IntrinsicDynamics,
  job: Pick<BirthsJob, "days" | "ratePerDay" | "birthVolumeUm3">,
): BirthCoefficients {
  const shape = shapeOf(dynamics);
  requireRange("days", job.days, 0, 36_500);
  requireRange("ratePerDay", job.ratePerDay, 0, 1e9);
  requireRange("birthVolumeUm3", job.birthVolumeUm3, 0, 1e6);
  const slope = dynamics.slopePerSqrtDay;
  return {
    driftPerDay: slope * (dynamics.driftPerSqrtDay - slope / 2),
    slope,
    bridgeDays: 2 / (slope * slope),
    ...shape,
  };
}

function shapeOf(
  dynamics: IntrinsicDynamics,
): Pick<AdvanceCoefficients, "shift" | "scale" | "boundary" | "cap"> {
  const { slopePerSqrtDay: slope, offsetUm3PerSqrtDay: offset, boundaryUm3: boundary } = dynamics;
  const cap = dynamics.capUm3 ?? Infinity;
  requireRange("slopePerSqrtDay", slope, 1e-4, 10);
  requireRange("offsetUm3PerSqrtDay", offset, 1e-9, 1e3);
  requireRange("driftPerSqrtDay", dynamics.driftPerSqrtDay, -10, 10);
  requireRange("boundaryUm3", boundary, 0, 1e3);
  requireRange("capUm3", cap, boundary, Infinity);
  return {
    shift: offset / slope,
    scale: slope / (slope * boundary + offset),
    boundary,
    cap: Math.min(cap, LARGEST_VOLUME_UM3),
  };
}

/**
 * Derives the exact eligibility step over `seconds` for τ_r r' = P − r, τ_e E' = r − E.
 *
 * a_r = e^{−Δt/τ_r}, a_e = e^{−Δt/τ_e}, coupling = τ_r(a_r − a_e)/(τ_r − τ_e), and (Δt/τ)·a in the
 * limit of equal time constants. Source: reinforcement-plasticity.md §2.3.
 */
export function eligibilityStep(
  riseSeconds: number,
  traceSeconds: number,
  seconds: number,
): EligibilityStep {
  requireRange("riseSeconds", riseSeconds, 1e-6, 1e9);
  requireRange("traceSeconds", traceSeconds, 1e-6, 1e9);
  requireRange("seconds", seconds, 0, 1e9);
  const riseDecay = exp64(-seconds / riseSeconds);
  const traceDecay = exp64(-seconds / traceSeconds);
  const gap = riseSeconds - traceSeconds;
  const coupling =
    Math.abs(gap) < 1e-6 * riseSeconds
      ? (seconds / traceSeconds) * traceDecay
      : (riseSeconds * (riseDecay - traceDecay)) / gap;
  return { riseDecay, traceDecay, coupling };
}
