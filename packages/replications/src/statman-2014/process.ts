import type { Noise } from "../laboratory/noise.ts";

/** The discrete Kesten map x' = ε·x + η with Gaussian ε and η. */
export interface Kesten {
  /** ⟨ε⟩ < 1. */
  readonly factor: number;
  /** SD(ε). */
  readonly factorDeviation: number;
  /** ⟨η⟩. */
  readonly gain: number;
  /** SD(η). */
  readonly gainDeviation: number;
}

/** A set in circulation, normalised to a mean of 1; its attribution to the paper is not checked. */
export const CIRCULATING: Kesten = {
  factor: 0.9923,
  factorDeviation: 0.05,
  gain: 0.0077,
  gainDeviation: 0.03,
};

/** Advances all sizes by `steps`; ε·x + η is Gaussian given x, so one normal per step is exact. */
export function iterate(law: Kesten, sizes: Float64Array, steps: number, noise: Noise): void {
  const { factor, gain } = law;
  const [m, a] = [law.factorDeviation ** 2, law.gainDeviation ** 2];
  for (let step = 0; step < steps; step += 1) {
    const normals = noise.draw();
    for (let i = 0; i < sizes.length; i += 1) {
      const x = sizes[i] as number;
      sizes[i] = factor * x + gain + Math.sqrt(m * x * x + a) * (normals[i] as number);
    }
  }
}

/** E|ε|^power by Simpson's rule over ± 9 standard deviations. */
export function momentOfFactor(
  law: Kesten,
  power: number,
  density: (z: number) => number,
  raise: (x: number, power: number) => number,
): number {
  const steps = 2000;
  const h = 18 / steps;
  let sum = 0;
  for (let k = 0; k <= steps; k += 1) {
    const z = -9 + k * h;
    const weight = k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2;
    sum += weight * density(z) * raise(Math.abs(law.factor + law.factorDeviation * z), power);
  }
  return (sum * h) / 3;
}
