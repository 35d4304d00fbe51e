/**
 * The slow reference for families B, C and D: laws by quadrature and finite differences, from drift
 * alone, in the coordinate y = ∫dV/σ of unit noise (intrinsic-dynamics.md §2.1).
 */
export interface Diffusion {
  /** y of a volume. */
  readonly place: (volumeUm3: number) => number;
  /** Drift of y, per day. */
  readonly drift: (y: number) => number;
  /** Where the grid begins (the boundary) and ends (where nobody comes). */
  readonly from: number;
  readonly to: number;
}

export interface Shape {
  readonly family: "log-ou" | "kesten" | "mean-reverting";
  readonly slope: number;
  readonly floor: number;
  readonly rate: number;
  readonly volume: number;
  readonly boundary: number;
}

export function diffusionOf(shape: Shape): Diffusion {
  const { family, slope: s, floor, rate, volume: mean, boundary } = shape;
  const place = (v: number): number =>
    (family === "kesten" ? Math.asinh((s * v) / floor) : Math.log1p((s * v) / floor)) / s;
  const back = (y: number): number =>
    (floor / s) * (family === "kesten" ? Math.sinh(s * y) : Math.expm1(s * y));
  const drift = (y: number): number => {
    if (family === "log-ou") return rate * (place(mean) - y);
    const v = back(y);
    const noise = family === "kesten" ? Math.hypot(s * v, floor) : s * v + floor;
    const slope = family === "kesten" ? (s * s * v) / noise : s;
    return (rate * (mean - v)) / noise - slope / 2;
  };
  const spread = family === "log-ou" ? 8 * Math.sqrt(0.5 / rate) : 0;
  return {
    place,
    drift,
    from: place(boundary),
    to: Math.max(place(40 * mean), place(mean) + spread),
  };
}

const POINTS = 20_000;

/** Integral from the start of the grid up to each of its points, by the trapezoidal rule. */
function cumulate(values: Float64Array, h: number): Float64Array {
  const sum = new Float64Array(values.length);
  for (let i = 1; i < values.length; i += 1) {
    sum[i] = (sum[i - 1] as number) + (h / 2) * ((values[i - 1] as number) + (values[i] as number));
  }
  return sum;
}

/** The logarithm of the inverse scale density, ∫2µ dy, and its distance between grid points. */
function potential({ drift, from, to }: Diffusion): { h: number; log: Float64Array } {
  const h = (to - from) / POINTS;
  const pull = Float64Array.from({ length: POINTS + 1 }, (_, i) => 2 * drift(from + i * h));
  const log = cumulate(pull, h);
  const top = log.reduce((a, b) => Math.max(a, b));
  return { h, log: log.map((value) => value - top) };
}

/** Volume distribution at stationarity, were nothing ever eliminated. */
export function stationary(diffusion: Diffusion): (volumeUm3: number) => number {
  const { h, log } = potential(diffusion);
  const sum = cumulate(log.map(Math.exp), h);
  return (volume) => {
    const point = Math.round((diffusion.place(volume) - diffusion.from) / h);
    return (sum[Math.min(POINTS, Math.max(0, point))] as number) / (sum[POINTS] as number);
  };
}

/** Mean life of a spine, days: ∫ s(y) ∫ 2/s dz dy. */
export function meanLife(diffusion: Diffusion, volumeUm3: number): number {
  const { h, log } = potential(diffusion);
  const below = cumulate(log.map(Math.exp), h);
  const whole = below[POINTS] as number;
  const steep = log.map((value, i) => 2 * Math.exp(-value) * (whole - (below[i] as number)));
  return cumulate(steep, h)[
    Math.round((diffusion.place(volumeUm3) - diffusion.from) / h)
  ] as number;
}

/** Survival over `days` by implicit finite differences of the backward equation. */
export function survival(diffusion: Diffusion, volumeUm3: number, days: number): number {
  const [points, steps] = [1500, 1500];
  const h = (diffusion.to - diffusion.from) / points;
  const dt = days / steps;
  const drifts = Float64Array.from({ length: points + 1 }, (_, i) =>
    diffusion.drift(diffusion.from + i * h),
  );
  const alive = new Float64Array(points + 1).fill(1);
  alive[0] = 0;
  const [ratio, value] = [new Float64Array(points + 1), new Float64Array(points + 1)];
  for (let step = 0; step < steps; step += 1) {
    // Thomas: −lower·S[i−1] + (1 + lower + upper)·S[i] − upper·S[i+1] = old; S = 1 far away.
    for (let i = 1; i < points; i += 1) {
      const lower = dt * (0.5 / h ** 2 - (drifts[i] as number) / (2 * h));
      const upper = dt * (0.5 / h ** 2 + (drifts[i] as number) / (2 * h));
      const pivot = 1 + lower + upper - lower * (ratio[i - 1] as number);
      ratio[i] = upper / pivot;
      value[i] = ((alive[i] as number) + lower * (value[i - 1] as number)) / pivot;
    }
    for (let i = points - 1; i > 0; i -= 1) {
      alive[i] = (value[i] as number) + (ratio[i] as number) * (alive[i + 1] as number);
    }
  }
  return alive[Math.round((diffusion.place(volumeUm3) - diffusion.from) / h)] as number;
}
