import type { RandomStream } from "@operant/kernels";

/** Places of the mode that are tried. */
const MODES = 40;
/** Uniform samples that a dip is compared with. */
const COMPARED = 60;

/**
 * Distance of a sample from unimodality (Hartigan & Hartigan 1985): half the largest distance of its
 * distribution function from one that is convex up to a mode and concave after it, for the best of 40
 * modes.
 */
export function dip(sample: ArrayLike<number>): number {
  const x = Float64Array.from(sample).sort();
  let least = Infinity;
  for (let m = 1; m < MODES; m += 1) {
    const mode = Math.round((m * (x.length - 1)) / MODES);
    const rising = bulge(x, 0, mode);
    if (rising < least) least = Math.min(least, Math.max(rising, bulge(x, x.length - 1, mode)));
  }
  return least / 2;
}

/** Chance that a uniform sample, the least favourable unimodal one, has so large a dip. */
export function dipProbability(sample: ArrayLike<number>, stream: RandomStream): number {
  const observed = dip(sample);
  let larger = 0;
  for (let k = 0; k < COMPARED; k += 1) {
    const uniform = Float64Array.from({ length: sample.length }, () => stream.uniform());
    if (dip(uniform) >= observed) larger += 1;
  }
  return larger / COMPARED;
}

/**
 * Largest distance of the distribution function between an end of the sorted sample and the mode from
 * its convex hull: from below before the mode, from above after it, which is the same seen from the
 * other end.
 */
function bulge(x: Float64Array, end: number, mode: number): number {
  const step = Math.sign(mode - end);
  const away = (k: number): number => step * ((x[k] as number) - (x[end] as number));
  const height = (k: number): number => (step * (k - end)) / x.length;
  const hull: number[] = [];
  for (let k = end; k !== mode + step; k += step) {
    while (hull.length > 1 && !turnsUp(hull.at(-2) as number, hull.at(-1) as number, k)) hull.pop();
    hull.push(k);
  }
  function turnsUp(a: number, b: number, c: number): boolean {
    const [run, rise] = [away(b) - away(a), height(b) - height(a)];
    return rise * (away(c) - away(b)) < (height(c) - height(b)) * run;
  }
  let worst = 0;
  for (let h = 1; h < hull.length; h += 1) {
    const [a, b] = [hull[h - 1] as number, hull[h] as number];
    if (away(b) === away(a)) continue;
    const slope = (height(b) - height(a)) / (away(b) - away(a));
    for (let k = a; k !== b; k += step) {
      worst = Math.max(worst, height(k) - height(a) - slope * (away(k) - away(a)));
    }
  }
  return worst;
}
