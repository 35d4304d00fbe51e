import { eligibilityStep, type EligibilityStep, type Kernels } from "@operant/kernels";
import type { Layout } from "./layout.ts";
import type { StriatalParameters } from "./parameters.ts";

/** A trace below this is forgotten: under the steep read-out it is worth less than 10⁻⁷. */
export const SILENT_TRACE = 1e-3;

/** Derives the exact step of τ_r r' = P − r, τ_e E' = r − E over `seconds`. */
export function traceStep(parameters: StriatalParameters, seconds: number): EligibilityStep {
  return eligibilityStep(parameters.eligibility_rise, parameters.eligibility_decay, seconds);
}

/** E_hⁿ, the constant of the read-out ψ(E) = Eⁿ/(Eⁿ + E_hⁿ). */
export function halfPower({ readout_half: half, readout_exponent: n }: StriatalParameters): number {
  return power(half, n);
}

/** The read-out ψ(E) = Eⁿ/(Eⁿ + E_hⁿ), or E itself for n = 0. */
export function readout(parameters: StriatalParameters, trace: number): number {
  const { readout_exponent: n } = parameters;
  if (n === 0) return trace;
  const p = power(trace, n);
  return p / (p + halfPower(parameters));
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let k = 0; k < exponent; k++) result *= base;
  return result;
}

/**
 * The eligibility of every (axon, action) pair, shared by its D1 and D2 spines; f32, in kernel memory.
 *
 * Between steps r, E and ψ stand at the end of the latest step and `input` is 0. `excite` sets the
 * drive of the step to come; the kernel `learn` then advances all of them.
 */
export class Traces {
  /** Number of traces in memory: the pairs, padded with silent ones to a multiple of 4. */
  readonly count: number;
  readonly riseAt: number;
  readonly traceAt: number;
  readonly inputAt: number;
  readonly readoutAt: number;
  readonly rise: Float32Array;
  readonly trace: Float32Array;
  readonly #input: Float32Array;
  readonly #readout: Float32Array;
  readonly #kernels: Kernels;

  constructor(layout: Layout, kernels: Kernels) {
    const { memory } = kernels;
    this.#kernels = kernels;
    this.count = Math.ceil(layout.pairs / 4) * 4;
    const allocate = (): number => memory.allocate(4 * this.count);
    [this.riseAt, this.traceAt] = [allocate(), allocate()];
    [this.inputAt, this.readoutAt] = [allocate(), allocate()];
    this.rise = memory.float32(this.riseAt, this.count);
    this.trace = memory.float32(this.traceAt, this.count);
    this.#input = memory.float32(this.inputAt, this.count);
    this.#readout = memory.float32(this.readoutAt, this.count);
  }

  /** Sets the drive P ∈ [0, 1] of a pair for the step to come. */
  excite(pair: number, drive: number): void {
    this.#input[pair] = drive;
  }

  /** ψ of a pair at the end of the latest step. */
  readoutOf(pair: number): number {
    return this.#readout[pair] as number;
  }

  /** Lets the traces fade for a gap without stimulation, exactly. */
  fade(parameters: StriatalParameters, seconds: number): void {
    const { riseDecay, traceDecay, coupling } = traceStep(parameters, seconds);
    const { rise, trace } = this;
    for (let pair = 0; pair < this.count; pair++) {
      const r = (rise[pair] as number) * riseDecay;
      const e = (trace[pair] as number) * traceDecay + (rise[pair] as number) * coupling;
      const alive = r >= SILENT_TRACE || e >= SILENT_TRACE;
      rise[pair] = alive ? r : 0;
      trace[pair] = alive ? e : 0;
    }
    this.restored(parameters);
  }

  /** Forgets every trace. */
  reset(): void {
    this.rise.fill(0);
    this.trace.fill(0);
    this.#input.fill(0);
    this.#readout.fill(0);
  }

  /** Rebuilds the read-outs from E, in the arithmetic of the kernel. */
  restored(parameters: StriatalParameters): void {
    const { readout_exponent: n } = parameters;
    const half = Math.fround(halfPower(parameters));
    for (let pair = 0; pair < this.count; pair++) {
      const e = this.trace[pair] as number;
      let p = e;
      for (let k = 1; k < n; k++) p = Math.fround(p * e);
      this.#readout[pair] = n === 0 ? e : p / Math.fround(p + half);
    }
    this.#input.fill(0);
  }

  /** Gives the kernel memory back. */
  free(): void {
    const { memory } = this.#kernels;
    for (const at of [this.riseAt, this.traceAt, this.inputAt, this.readoutAt]) memory.free(at);
  }
}
