/**
 * Families B, C and D of the intrinsic dynamics, one spine at a time: exact conditional mean and
 * variance over any gap (B: the exact law). The caller supplies standard normals, so a family can be
 * driven by a stream or by the bulk `normals` of the kernels. Family A is `Kernels.advance`.
 * Source: intrinsic-dynamics.md §2.3–2.6. Time in days throughout.
 */
import { exp64, expm1_64, log1p64 } from "./real64.ts";
import { requireRange } from "./errors.ts";

/** Moves a state over the gap that the step was made for, given a standard normal. */
export type FamilyStep = (state: number, normal: number) => number;

/** Family B: dy = −(y − ȳ)/τ dt + s√(2/τ) dW on the (shifted) log volume. */
export interface LogOrnsteinUhlenbeck {
  /** ȳ. */
  readonly mean: number;
  /** s > 0: stationary standard deviation. */
  readonly deviation: number;
  /** τ > 0. */
  readonly timeDays: number;
}

/** Makes the exact step of family B. */
export function logOrnsteinUhlenbeckStep(law: LogOrnsteinUhlenbeck, days: number): FamilyStep {
  requireRange("days", days, 0, 36_500);
  requireRange("timeDays", law.timeDays, 1e-9, 1e9);
  const decay = exp64(-days / law.timeDays);
  const spread = law.deviation * Math.sqrt(-expm1_64((-2 * days) / law.timeDays));
  return (y, normal) => law.mean + (y - law.mean) * decay + spread * normal;
}

/**
 * Probability that a path of family B between y and y' touched the absorbing boundary within the gap:
 * exp(−2(y − y_b)(y' − y_b)/v), v = s²(e^{h/τ} − e^{−h/τ}). Exact for y_b = ȳ; error of survival below
 * 0.0005 for h ≤ τ/10. Returns 1 for an end at or below the boundary.
 */
export function logOrnsteinUhlenbeckCrossing(
  law: LogOrnsteinUhlenbeck,
  days: number,
  boundary: number,
): (from: number, to: number) => number {
  const ratio = days / law.timeDays;
  const v = law.deviation * law.deviation * (exp64(ratio) - exp64(-ratio));
  return (from, to) => (to <= boundary ? 1 : exp64((-2 * (from - boundary) * (to - boundary)) / v));
}

/** Family C, continuous Kesten: dx = (b − ax) dt + √(σ_m²x² + σ_a²) dW. */
export interface AffineMultiplicative {
  /** a > 0, 1/day. */
  readonly returnPerDay: number;
  /** b/a, the stationary mean. */
  readonly mean: number;
  /** σ_m ≥ 0, day^−½. */
  readonly slopePerSqrtDay: number;
  /** σ_a ≥ 0, units of x · day^−½. */
  readonly offsetPerSqrtDay: number;
}

/** Longest sub-step of families C and D in units of 1/a. */
const LONGEST_SUBSTEP = 0.25;

/**
 * Makes the step of family C. Conditional mean and variance are exact; the shape is a log-normal
 * shifted so that its spread follows the tangent of √(σ_m²x² + σ_a²) at the present state. Throws
 * KernelRangeError for a·days > 0.25: take sub-steps.
 */
export function affineStep(law: AffineMultiplicative, days: number): FamilyStep {
  const { returnPerDay: a, mean, slopePerSqrtDay: slope, offsetPerSqrtDay: offset } = law;
  requireRange("returnPerDay·days", a * days, 0, LONGEST_SUBSTEP);
  const decay = exp64(-a * days);
  const [m2, a2] = [slope * slope, offset * offset];
  // Var x' = A·d² + B·d + C with d = x − mean, from the linear equations of the moments.
  const second = decay * decay * expm1_64(m2 * days);
  const cross = 2 * m2 * mean * decay * growth(m2 - a, days);
  const rest = (m2 * mean * mean + a2) * growth(m2 - 2 * a, days);
  return (x, normal) => {
    const d = x - mean;
    const variance = second * d * d + cross * d + rest;
    const sigma2 = m2 * x * x + a2;
    const relativeSlope = sigma2 === 0 ? 0 : (m2 * x) / sigma2;
    return mean + d * decay + shiftedLogNormal(variance, relativeSlope, normal);
  };
}

/** Family D: dV = a(m − V) dt + (αV + β) dW. */
export interface LinearReturning {
  /** a > 0, 1/day. */
  readonly returnPerDay: number;
  /** m, µm³. */
  readonly meanUm3: number;
  /** α > 0, day^−½. */
  readonly slopePerSqrtDay: number;
  /** β ≥ 0, µm³·day^−½. */
  readonly offsetUm3PerSqrtDay: number;
}

/**
 * Makes the step of family D: U = V + β/α is log-normal over the gap with the exact mean and
 * variance. Sub-steps of a·days ≤ 0.25 keep the stationary law within a Kolmogorov distance of 0.01;
 * longer ones are allowed and less exact.
 */
export function linearReturningStep(law: LinearReturning, days: number): FamilyStep {
  requireRange("days", days, 0, 36_500);
  const { returnPerDay: a, slopePerSqrtDay: slope } = law;
  const shift = law.offsetUm3PerSqrtDay / slope;
  const mean = law.meanUm3 + shift;
  const decay = exp64(-a * days);
  const s2 = slope * slope;
  const grown = exp64((s2 - 2 * a) * days);
  // E U'² = U²·e^{(α²−2a)t} + 2aM ∫ e^{(α²−2a)(t−s)} (M + (U − M)e^{−as}) ds, with M = m + β/α.
  const first = 2 * a * mean * decay * growth(s2 - a, days);
  const constant = 2 * a * mean * mean * growth(s2 - 2 * a, days);
  return (volume, normal) => {
    const u = volume + shift;
    const expected = mean + (u - mean) * decay;
    const square = u * u * grown + (u - mean) * first + constant;
    const log = log1p64(Math.max(0, square / (expected * expected) - 1));
    return expected * exp64(Math.sqrt(log) * normal - log / 2) - shift;
  };
}

/**
 * A deviate of mean 0 and the given variance: Gaussian for zero skew, else log-normal about the point
 * where a noise with this relative slope (1/distance) would vanish.
 */
function shiftedLogNormal(variance: number, relativeSlope: number, normal: number): number {
  const relative = variance * relativeSlope * relativeSlope;
  if (relative < 1e-12) return Math.sqrt(variance) * normal;
  const log = log1p64(relative);
  const sign = relativeSlope < 0 ? -1 : 1;
  return expm1_64(Math.sqrt(log) * sign * normal - log / 2) / relativeSlope;
}

/** ∫₀ᵗ e^{rate·s} ds, also for a rate of zero. */
function growth(rate: number, days: number): number {
  const exponent = rate * days;
  return Math.abs(exponent) < 1e-9 ? days * (1 + exponent / 2) : expm1_64(exponent) / rate;
}
