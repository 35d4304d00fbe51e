import { createKernels, type IntrinsicDynamics, type Kernels } from "@operant/kernels";

/** The standard normal distribution function, by Simpson's rule on its density. */
export function normalCdf(x: number): number {
  if (x > 9) return 1;
  if (x < -9) return Math.exp(logTail(-x));
  const steps = 400;
  const h = x / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i += 1) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-((i * h) ** 2) / 2);
  }
  const value = 0.5 + (sum * h) / 3 / Math.sqrt(2 * Math.PI);
  return x < -4 ? Math.exp(logTail(-x)) : value;
}

/** ln P(Z > x) for x > 4, by the continued fraction of Laplace. */
function logTail(x: number): number {
  let fraction = x;
  for (let k = 60; k >= 1; k -= 1) fraction = x + k / fraction;
  return (-x * x) / 2 - Math.log(fraction * Math.sqrt(2 * Math.PI));
}

/** y = ln(1 + αV/β)/α, the coordinate in which a spine is a Brownian motion. */
export function height(d: IntrinsicDynamics, volume: number): number {
  return Math.log1p((d.slopePerSqrtDay * volume) / d.offsetUm3PerSqrtDay) / d.slopePerSqrtDay;
}

/** The volume at height y. */
export function volumeAt(d: IntrinsicDynamics, y: number): number {
  return (d.offsetUm3PerSqrtDay / d.slopePerSqrtDay) * Math.expm1(d.slopePerSqrtDay * y);
}

/** ν = α/2 − δ, the speed of the drift towards the boundary. */
export function descent(d: IntrinsicDynamics): number {
  return d.slopePerSqrtDay / 2 - d.driftPerSqrtDay;
}

/** Distance of a volume from the boundary in y. */
export function distance(d: IntrinsicDynamics, volume: number): number {
  return height(d, volume) - height(d, d.boundaryUm3);
}

/** Probability to live longer than `days`: intrinsic-dynamics §2.2, closed form. */
export function survival(d: IntrinsicDynamics, volume: number, days: number): number {
  const [nu, y, root] = [descent(d), distance(d, volume), Math.sqrt(days)];
  const reflected = Math.exp(2 * nu * y + logCdf((-y - nu * days) / root));
  return normalCdf((y - nu * days) / root) - reflected;
}

function logCdf(x: number): number {
  return x < -4 ? logTail(-x) : Math.log(normalCdf(x));
}

/** A dendrite of `volumes` in fresh kernels. */
export function dendrite(volumes: ArrayLike<number>): {
  kernels: Kernels;
  at: number;
  volumes: Float32Array;
} {
  const kernels = createKernels({ maximumBytes: 2 ** 26 });
  const at = kernels.memory.allocate(volumes.length * 4);
  const view = kernels.memory.float32(at, volumes.length);
  view.set(volumes);
  return { kernels, at, volumes: view };
}

/** Largest distance between the empirical distribution of a sample and a distribution function. */
export function kolmogorov(sample: Iterable<number>, cdf: (x: number) => number): number {
  const sorted = Float64Array.from(sample).sort();
  let worst = 0;
  sorted.forEach((x, i) => {
    const p = cdf(x);
    worst = Math.max(worst, Math.abs(p - i / sorted.length), Math.abs(p - (i + 1) / sorted.length));
  });
  return worst;
}

/** Largest distance between two empirical distributions. */
export function kolmogorovTwo(a: Iterable<number>, b: Iterable<number>): number {
  const [first, second] = [Float64Array.from(a).sort(), Float64Array.from(b).sort()];
  let [i, j, worst] = [0, 0, 0];
  while (i < first.length && j < second.length) {
    const x = Math.min(first[i] as number, second[j] as number);
    while (i < first.length && (first[i] as number) <= x) i += 1;
    while (j < second.length && (second[j] as number) <= x) j += 1;
    worst = Math.max(worst, Math.abs(i / first.length - j / second.length));
  }
  return worst;
}

const base = { slopePerSqrtDay: 0.2, driftPerSqrtDay: 0, boundaryUm3: 0 };

/** Presets of intrinsic-dynamics §2.8 that the golden numbers use. */
export const PRESETS = {
  "ca1-slice-block": { dynamics: { ...base, offsetUm3PerSqrtDay: 0.01 }, birthVolumeUm3: 0.0056 },
  "ca1-invivo": { dynamics: { ...base, offsetUm3PerSqrtDay: 0.01 }, birthVolumeUm3: 0.0145 },
  "v1-adult": { dynamics: { ...base, offsetUm3PerSqrtDay: 0.0035 }, birthVolumeUm3: 0.03 },
} as const;
