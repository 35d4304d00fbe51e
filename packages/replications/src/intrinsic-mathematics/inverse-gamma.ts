import { exp64, log64 } from "@operant/kernels";

const STEPS = 20_000;

/** Tabulates the distribution function of an inverse gamma law over ln U, by the trapezoid rule. */
export function inverseGammaCdf(shape: number, scale: number): (u: number) => number {
  const [low, high] = [log64(scale) - 8, log64(scale) + 12];
  const h = (high - low) / STEPS;
  // In x = ln U the density is ∝ e^{−shape·x − scale·e^{−x}}.
  const density = (x: number): number => exp64(-shape * (x - log64(scale)) - scale * exp64(-x));
  const sums = new Float64Array(STEPS + 1);
  for (let k = 1; k <= STEPS; k += 1) {
    const area = (h / 2) * (density(low + (k - 1) * h) + density(low + k * h));
    sums[k] = (sums[k - 1] as number) + area;
  }
  const mass = sums[STEPS] as number;
  return (u) => {
    if (u <= 0) return 0;
    const place = Math.min(STEPS - 1e-9, Math.max(0, (log64(u) - low) / h));
    const k = Math.floor(place);
    const [p, q] = [sums[k] as number, sums[k + 1] as number];
    return (p + (place - k) * (q - p)) / mass;
  };
}
