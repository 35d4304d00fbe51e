import { exp64, log64 } from "@operant/kernels";

const LOG_ROOT_TWO_PI = 0.9189385332046727;

/** Φ(x), the standard normal distribution function; relative error below 1e-13. */
export function normalCdf(x: number): number {
  return x < 0 ? exp64(logNormalCdf(x)) : 1 - exp64(logNormalCdf(-x));
}

/** ln Φ(x), also where Φ itself would underflow. */
export function logNormalCdf(x: number): number {
  if (x > 0) return log64(1 - exp64(logNormalCdf(-x)));
  return x < -4 ? logTail(-x) : log64(0.5 - centre(-x));
}

/** The standard normal density. */
export function normalDensity(x: number): number {
  return exp64((-x * x) / 2 - LOG_ROOT_TWO_PI);
}

/** P(0 < Z < x) for 0 ≤ x ≤ 4: φ(x)·(x + x³/3 + x⁵/15 + …), all terms positive. */
function centre(x: number): number {
  let [term, sum] = [x, x];
  for (let k = 3; term > 1e-17 * sum; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return sum * normalDensity(x);
}

/** ln P(Z > x) for x > 4, by the continued fraction of Laplace. */
function logTail(x: number): number {
  let fraction = x;
  for (let k = 60; k >= 1; k -= 1) fraction = x + k / fraction;
  return (-x * x) / 2 - LOG_ROOT_TWO_PI - log64(fraction);
}
