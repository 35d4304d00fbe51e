/** Folds a value back into the interval, as a mirror at each bound would; `low` must lie below `high`. */
export function reflect(value: number, low: number, high: number): number {
  let folded = value;
  while (folded < low || folded > high) {
    folded = folded < low ? 2 * low - folded : 2 * high - folded;
  }
  return folded;
}
