import { normalCdf } from "./gaussian.ts";
import { ranks } from "./statistics.ts";

/** Kruskal–Wallis H of several samples, without ties; χ² with k − 1 degrees of freedom under equality. */
export function kruskalWallis(groups: readonly (readonly number[])[]): number {
  const all = groups.flat();
  const rank = ranks(all);
  let [at, sum] = [0, 0];
  for (const group of groups) {
    let total = 0;
    for (let i = 0; i < group.length; i += 1) total += rank[at + i] as number;
    at += group.length;
    sum += (total * total) / group.length;
  }
  return (12 * sum) / (all.length * (all.length + 1)) - 3 * (all.length + 1);
}

/** Two-sided P of the rank-sum test of Mann and Whitney, normal approximation, without ties. */
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const rank = ranks([...a, ...b]);
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += rank[i] as number;
  const [m, n] = [a.length, b.length];
  const mean = (m * (m + n + 1)) / 2;
  const deviation = Math.sqrt((m * n * (m + n + 1)) / 12);
  return 2 * normalCdf(-Math.abs(sum - mean) / deviation);
}

/** Student's t of a sample against 0. */
export function studentT(sample: readonly number[]): number {
  const n = sample.length;
  const mean = sample.reduce((sum, x) => sum + x, 0) / n;
  const variance = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  return variance === 0 ? 0 : mean / Math.sqrt(variance / n);
}
