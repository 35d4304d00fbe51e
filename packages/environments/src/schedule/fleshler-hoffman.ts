import { log64 } from "@operant/kernels";

/** Number of intervals in a list; 12 to 20 are usual. */
const INTERVALS_IN_LIST = 12;

/**
 * The n intervals of a variable-interval list with the given mean, ascending: their mean is exact
 * and the chance of a reinforcer per second stays constant.
 *
 * t_k = T [1 + ln n + (n − k) ln(n − k) − (n − k + 1) ln(n − k + 1)], with 0 ln 0 = 0.
 * Source: Fleshler & Hoffman 1962, J Exp Anal Behav 5:529.
 */
export function fleshlerHoffman(meanSeconds: number, n: number = INTERVALS_IN_LIST): Float64Array {
  const list = new Float64Array(n);
  for (let k = 1; k <= n; k += 1) {
    list[k - 1] = meanSeconds * (1 + log64(n) + entropy(n - k) - entropy(n - k + 1));
  }
  return list;
}

function entropy(m: number): number {
  return m === 0 ? 0 : m * log64(m);
}
