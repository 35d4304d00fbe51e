import { eligibilityStep } from "@operant/kernels";
import type { StriatalParameters } from "./parameters.ts";

/** A trace below this is forgotten: its read-out is below the resolution of a volume. */
export const SILENT_TRACE = 1e-4;

/** Decay factors of one step; see `eligibilityStep` of the kernels. */
export interface TraceStep {
  readonly riseDecay: number;
  readonly traceDecay: number;
  readonly coupling: number;
}

/** Derives the exact step of τ_r r' = P − r, τ_e E' = r − E over `seconds`. */
export function traceStep(parameters: StriatalParameters, seconds: number): TraceStep {
  return eligibilityStep(parameters.eligibility_rise, parameters.eligibility_decay, seconds);
}

/** The read-out ψ(E) = Eⁿ/(Eⁿ + E_hⁿ), or E itself for n = 0. Whole n keep it cheap. */
export function createReadout(parameters: StriatalParameters): (trace: number) => number {
  const { readout_exponent: exponent, readout_half: half } = parameters;
  const halfPower = power(half, exponent);
  if (exponent === 0) return (trace) => trace;
  if (exponent === 1) return (trace) => trace / (trace + half);
  if (exponent === 2) return (trace) => (trace * trace) / (trace * trace + halfPower);
  if (exponent === 3) {
    return (trace) => {
      const cube = trace * trace * trace;
      return cube / (cube + halfPower);
    };
  }
  return (trace) => {
    const p = power(trace, exponent);
    return p / (p + halfPower);
  };
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let k = 0; k < exponent; k++) result *= base;
  return result;
}

/**
 * The eligibility of every (axon, action) pair, shared by its D1 and D2 spines.
 *
 * Only pairs with a live trace are visited: `live[0 … count − 1]`, in no particular order (no result
 * depends on it). After `step`, r and E stand at the end of the step and `weights` holds the mean
 * read-out over it, (ψ(E_start) + ψ(E_end))/2: the trapezoidal rule, so results hardly depend on Δt.
 */
export class Traces {
  readonly rise: Float64Array;
  readonly trace: Float64Array;
  readonly live: Int32Array;
  /** Mean read-out over the latest step, alongside `live`. */
  readonly weights: Float64Array;
  count = 0;
  readonly #input: Float64Array;
  readonly #readouts: Float64Array;
  readonly #isLive: Uint8Array;
  #step: TraceStep;
  #readout: (trace: number) => number;

  constructor(pairs: number, parameters: StriatalParameters, stepSeconds: number) {
    this.rise = new Float64Array(pairs);
    this.trace = new Float64Array(pairs);
    this.live = new Int32Array(pairs);
    this.weights = new Float64Array(pairs);
    this.#input = new Float64Array(pairs);
    this.#readouts = new Float64Array(pairs);
    this.#isLive = new Uint8Array(pairs);
    this.#step = traceStep(parameters, stepSeconds);
    this.#readout = createReadout(parameters);
  }

  /** Takes new time constants; the traces stay. */
  configure(parameters: StriatalParameters, stepSeconds: number): void {
    this.#step = traceStep(parameters, stepSeconds);
    this.#readout = createReadout(parameters);
    this.restored();
  }

  /** Sets the drive P ∈ [0, 1] of a pair for the step to come. */
  excite(pair: number, drive: number): void {
    this.#input[pair] = drive;
    if (this.#isLive[pair] === 0) {
      this.#isLive[pair] = 1;
      this.live[this.count++] = pair;
    }
  }

  /** Passes one step with the drives that were set, which end with it. */
  step(): void {
    const { rise, trace, live, weights } = this;
    const { riseDecay, traceDecay, coupling } = this.#step;
    const readout = this.#readout;
    let k = 0;
    while (k < this.count) {
      const pair = live[k] as number;
      const p = this.#input[pair] as number;
      const r = rise[pair] as number;
      const e = trace[pair] as number;
      const before = this.#readouts[pair] as number;
      // r' = P + (r − P)a_r;  E' = P + (E − P)a_e + (r − P)·τ_r/(τ_r − τ_e)·(a_r − a_e)
      const r1 = p + (r - p) * riseDecay;
      const e1 = p + (e - p) * traceDecay + (r - p) * coupling;
      if (p === 0 && r1 < SILENT_TRACE && e1 < SILENT_TRACE) {
        this.#drop(k);
        continue;
      }
      const after = readout(e1);
      rise[pair] = r1;
      trace[pair] = e1;
      this.#readouts[pair] = after;
      this.#input[pair] = 0;
      weights[k++] = 0.5 * (before + after);
    }
  }

  /** Lets the traces fade for a gap without stimulation, exactly. */
  fade(parameters: StriatalParameters, seconds: number): void {
    const { riseDecay, traceDecay, coupling } = traceStep(parameters, seconds);
    for (let k = 0; k < this.count; k++) {
      const pair = this.live[k] as number;
      const r = this.rise[pair] as number;
      this.trace[pair] = (this.trace[pair] as number) * traceDecay + r * coupling;
      this.rise[pair] = r * riseDecay;
    }
    this.restored();
  }

  /** Forgets every trace. */
  reset(): void {
    this.rise.fill(0);
    this.trace.fill(0);
    this.restored();
  }

  /** Rebuilds the list and the read-outs from `rise` and `trace`, dropping what is silent. */
  restored(): void {
    this.count = 0;
    for (let pair = 0; pair < this.rise.length; pair++) {
      const alive =
        (this.rise[pair] as number) >= SILENT_TRACE || (this.trace[pair] as number) >= SILENT_TRACE;
      if (!alive) {
        this.rise[pair] = 0;
        this.trace[pair] = 0;
      }
      this.#isLive[pair] = alive ? 1 : 0;
      this.#input[pair] = 0;
      this.#readouts[pair] = alive ? this.#readout(this.trace[pair] as number) : 0;
      if (alive) this.live[this.count++] = pair;
    }
  }

  #drop(k: number): void {
    const pair = this.live[k] as number;
    this.rise[pair] = 0;
    this.trace[pair] = 0;
    this.#readouts[pair] = 0;
    this.#isLive[pair] = 0;
    this.live[k] = this.live[--this.count] as number;
  }
}
