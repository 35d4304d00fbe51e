import { exp64 } from "@operant/kernels";

/** Height of a tuning curve at a distance from its centre, both in cells: g = exp(−d²/2w²). */
export function bump(distance: number, width: number): number {
  return exp64(-(distance * distance) / (2 * width * width));
}
