import { exp64 } from "@operant/kernels";
import type { StriatalParameters } from "./parameters.ts";
import { Receptors, UNDRUGGED, type Drugs } from "./receptors.ts";

/** A pool below this cannot open a gate: the level is tonic again. */
const EMPTY_POOL = 1e-6;
/** Seconds of dip that rounding may leave over. */
const NO_DIP_SECONDS = 1e-9;

/**
 * Dopamine of one animal: prediction errors in, concentration and receptor gates out.
 *
 * State: `pool` (unreleased positive error) and `dipSeconds` (dip that is still to come). The numbers
 * that `step` leaves behind are means over the step [t, t + Δt) that begins with the error.
 */
export class Dopamine {
  /** Positive error that has not been released yet. */
  pool = 0;
  /** Length of the dip that is still to come, s. */
  dipSeconds = 0;
  /** Mean opening of the D1 gate over the latest step, before calibration. */
  d1Gate = 0;
  /** Mean opening of the D2 gate over the latest step, before calibration. */
  d2Gate = 0;
  /** Mean concentration over the latest step, µM. */
  concentrationUm: number;
  readonly tonicUm: number;
  readonly #receptors: Receptors;
  readonly #stepSeconds: number;
  readonly #release: number;
  readonly #burstUm: number;
  readonly #dipUm: number;
  readonly #dipPerError: number;
  readonly #longestDip: number;

  constructor(parameters: StriatalParameters, drugs: Drugs, stepSeconds: number) {
    this.tonicUm = parameters.tonic_dopamine * drugs.tonic_factor;
    this.concentrationUm = this.tonicUm;
    this.#receptors = new Receptors(parameters, drugs);
    this.#stepSeconds = stepSeconds;
    // Released in one step: pool·(1 − e^{−Δt/τ_b}).
    this.#release = 1 - exp64(-stepSeconds / parameters.burst_release);
    this.#burstUm = (parameters.tonic_dopamine * parameters.burst_gain) / stepSeconds;
    this.#dipUm = this.tonicUm * parameters.dip_depth;
    this.#dipPerError = parameters.dip_length;
    this.#longestDip = parameters.dip_longest;
    this.d2Gate = this.#receptors.d2Tonic;
  }

  /** Takes the error δ of the step that begins now and passes that step. */
  step(error: number): void {
    if (error > 0) this.pool += error;
    else if (error < 0) this.lengthenDip(-error * this.#dipPerError);
    this.pass();
  }

  /** Adds to the dip; errors together reach at most the longest dip. */
  lengthenDip(seconds: number): void {
    this.dipSeconds = Math.min(this.dipSeconds + seconds, this.#longestDip);
  }

  /** Ends the burst: what has not been released is lost. */
  endBurst(): void {
    this.pool = 0;
  }

  /** Passes one step without a new error. */
  pass(): void {
    const receptors = this.#receptors;
    let concentrationUm = this.tonicUm;
    this.d1Gate = 0;
    if (this.pool > 0) {
      // c = D + D0·k_b·(released per second).
      const released = this.pool * this.#release;
      this.pool = this.pool < EMPTY_POOL ? 0 : this.pool - released;
      concentrationUm += this.#burstUm * released;
      this.d1Gate = receptors.d1Gate(concentrationUm);
    }
    this.d2Gate = receptors.d2Tonic;
    if (this.dipSeconds > 0) {
      // Only the part of the step that lies in the dip counts.
      const part = Math.min(1, this.dipSeconds / this.#stepSeconds);
      this.dipSeconds -= part * this.#stepSeconds;
      if (this.dipSeconds < NO_DIP_SECONDS) this.dipSeconds = 0;
      concentrationUm -= part * this.#dipUm;
      this.d2Gate = part * receptors.d2Dip + (1 - part) * receptors.d2Tonic;
    }
    this.concentrationUm = concentrationUm;
  }

  /** Lets a gap without errors pass: what is left of pool and dip runs out. */
  fade(parameters: StriatalParameters, seconds: number): void {
    this.pool *= exp64(-seconds / parameters.burst_release);
    if (this.pool < EMPTY_POOL) this.pool = 0;
    this.dipSeconds = Math.max(0, this.dipSeconds - seconds);
    this.#atRest();
  }

  /** Returns to the tonic level at once. */
  reset(): void {
    this.pool = 0;
    this.dipSeconds = 0;
    this.#atRest();
  }

  #atRest(): void {
    this.d1Gate = 0;
    this.d2Gate = this.#receptors.d2Tonic;
    this.concentrationUm = this.tonicUm;
  }
}

/** Dopamine of the undrugged twin of an animal: what the calibration measures. */
export function undruggedDopamine(parameters: StriatalParameters, stepSeconds: number): Dopamine {
  return new Dopamine(parameters, UNDRUGGED, stepSeconds);
}
