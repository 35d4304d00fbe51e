import { exp64, log64 } from "@operant/kernels";

/** Arctangent by halving the angle thrice and its series: error below 1e-15. */
export function arctangent(x: number): number {
  let y = x;
  for (let k = 0; k < 3; k += 1) y = y / (1 + Math.sqrt(1 + y * y));
  let [term, sum] = [y, y];
  for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
    term *= -y * y;
    sum += term / k;
  }
  return 8 * sum;
}

/** Stationary density of dx = (b − ax)dt + √(σ_m²x² + σ_a²)dW (Pearson IV), tabulated. */
export interface PearsonTable {
  readonly mean: number;
  readonly variance: number;
  readonly belowZero: number;
  readonly cdf: (x: number) => number;
}

const STEPS = 40_000;

/** Tabulates the density between `low` and `high` by the trapezoid rule. */
export function pearson(
  a: number,
  b: number,
  slope: number,
  offset: number,
  low: number,
  high: number,
): PearsonTable {
  const h = (high - low) / STEPS;
  const logDensity = (x: number): number =>
    (-1 - a / (slope * slope)) * log64(slope * slope * x * x + offset * offset) +
    ((2 * b) / (slope * offset)) * arctangent((slope * x) / offset);
  const peak = logDensity(b / a);
  const sums = new Float64Array(STEPS + 1);
  let [mass, first, second, last] = [0, 0, 0, exp64(logDensity(low) - peak)];
  for (let k = 1; k <= STEPS; k += 1) {
    const x = low + (k - 0.5) * h;
    const next = exp64(logDensity(low + k * h) - peak);
    const part = ((last + next) / 2) * h;
    [last, mass] = [next, mass + part];
    first += part * x;
    second += part * x * x;
    sums[k] = mass;
  }
  const cdf = (x: number): number => {
    const place = Math.min(STEPS - 1, Math.max(0, (x - low) / h));
    const k = Math.floor(place);
    const [p, q] = [sums[k] as number, sums[k + 1] as number];
    return Math.min(1, (p + (place - k) * (q - p)) / mass);
  };
  const mean = first / mass;
  return { mean, variance: second / mass - mean * mean, belowZero: cdf(0), cdf };
}
