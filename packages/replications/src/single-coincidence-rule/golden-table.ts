import { golden } from "../observable.ts";
import type { Entry } from "../laboratory/table.ts";

/** Tolerance of the golden values: 1 % or 0.003, whichever is larger. */
export function toleranceOf(value: number): number {
  return Math.max(0.003, 0.01 * Math.abs(value));
}

/** A golden value of the reduced rule as a row of its table. */
export function rule(
  name: string,
  value: number,
  compute: (variant: string) => number,
  place: { readonly x?: number; readonly series?: string } = {},
): Entry {
  const tolerance = toleranceOf(value);
  const source = "reduced rule, integrated independently of this code";
  const observable = golden({ name, value, tolerance, source, ...place });
  return { observable, value: compute };
}
