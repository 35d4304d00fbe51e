import { pow64 } from "@operant/kernels";

/** κ as a function of dopamine between its values at low and at high dopamine. */
interface Gain {
  readonly high: number;
  readonly low: number;
}

/** One cell class of Gurney et al. 2015. */
export interface CellClass {
  /** Pre before post. */
  readonly plus: Gain;
  /** Post before pre. */
  readonly minus: Gain;
  readonly exponent: number;
  readonly half: number;
  readonly ceiling: number;
}

/** Constants of the published program (ModelDB 184175). */
export const D1_CELL: CellClass = {
  plus: { high: 1.3, low: -0.4 },
  minus: { high: 0, low: -0.5 },
  exponent: 1.2,
  half: 6,
  ceiling: 1.2,
};
export const D2_CELL: CellClass = {
  plus: { high: 0.35, low: 0.3 },
  minus: { high: -0.85, low: 0.3 },
  exponent: 1.4,
  half: 1.8,
  ceiling: 1,
};

/** Levels of dopamine in that program, arbitrary units: none, tonic, burst. */
export const DOPAMINE = { none: 0, tonic: 3, burst: 23 } as const;

/** κ+ and κ− at a level of dopamine: α·κ_hi + (1 − α)·κ_lo. */
export function gainsAt(cell: CellClass, dopamine: number): { plus: number; minus: number } {
  const z = pow64(dopamine / cell.half, cell.exponent);
  const alpha = Math.min(1, (cell.ceiling * z) / (1 + z));
  const mix = ({ high, low }: Gain): number => alpha * high + (1 - alpha) * low;
  return { plus: mix(cell.plus), minus: mix(cell.minus) };
}
