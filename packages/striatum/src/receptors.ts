import { pow64 } from "@operant/kernels";
import type { StriatalParameters } from "./parameters.ts";

/** Drugs and tonic level: what differs between an animal and its undrugged twin. */
export type Drugs = Pick<
  StriatalParameters,
  "tonic_factor" | "d1_antagonist" | "d2_antagonist" | "a2a_tone" | "dip_response"
>;

/** No drug: the animal in which the gates are calibrated. */
export const UNDRUGGED: Drugs = {
  tonic_factor: 1,
  d1_antagonist: 0,
  d2_antagonist: 0,
  a2a_tone: 1,
  dip_response: 1,
};

/** Occupancy H(c; K, n) = (c/K)ⁿ / (1 + (c/K)ⁿ) of a receptor at `concentration` µM; 0 … 1. */
export function occupancy(concentration: number, half: number, hill: number): number {
  const z = pow64(concentration / half, hill);
  return z === Infinity ? 1 : z / (1 + z);
}

/** The receptors of one animal: concentrations in, opening of the two gates out. */
export class Receptors {
  readonly #d1Half: number;
  readonly #d1Hill: number;
  readonly #d1Tonic: number;
  /** G2 while the level is tonic, dimensionless. */
  readonly d2Tonic: number;
  /** G2 inside a dip, dimensionless. */
  readonly d2Dip: number;

  constructor(parameters: StriatalParameters, drugs: Drugs) {
    const tonicUm = parameters.tonic_dopamine * drugs.tonic_factor;
    const dipUm = tonicUm * (1 - parameters.dip_depth);
    // A competitive antagonist raises the half-occupancy concentration: K·(1 + dose).
    this.#d1Half = parameters.d1_half * (1 + drugs.d1_antagonist);
    this.#d1Hill = parameters.d1_hill;
    this.#d1Tonic = occupancy(tonicUm, this.#d1Half, this.#d1Hill);
    const d2Half = parameters.d2_half * (1 + drugs.d2_antagonist);
    const d2Gate = (concentrationUm: number): number => {
      const free = 1 - occupancy(concentrationUm, d2Half, parameters.d2_hill);
      return drugs.dip_response * Math.max(0, drugs.a2a_tone * free - parameters.d2_threshold);
    };
    this.d2Tonic = d2Gate(tonicUm);
    this.d2Dip = d2Gate(dipUm);
  }

  /** G1 = max(0, H(c) − H(tonic)): D1 answers to what exceeds the tonic level. */
  d1Gate(concentrationUm: number): number {
    const raised = occupancy(concentrationUm, this.#d1Half, this.#d1Hill) - this.#d1Tonic;
    return Math.max(0, raised);
  }
}
