import type { Kernels, LearnJob } from "@operant/kernels";
import type { Calibration } from "./calibration.ts";
import type { Dopamine } from "./dopamine.ts";
import { halfPower, SILENT_TRACE, traceStep, type Traces } from "./eligibility.ts";
import type { StriatalParameters } from "./parameters.ts";
import type { Spines } from "./spines.ts";

/**
 * Relative changes of a run are gathered until they amount to this, or until the next gap. A volume
 * is never off by more than 0.1 %, no small step is lost to single precision, and weakly tagged runs
 * cost almost nothing.
 */
export const RESOLUTION = 1e-3;

/**
 * What dopamine does to the spines of live traces.
 *
 *   g1 = G1/c1, g2 = G2/c2            calibrated gates, mean over the step
 *   D1: s = η p1 (g1 − ρ1 g2)          D2: s = η p2 (g2 − ρ2 g1)
 *   w = (ψ(E_t) + ψ(E_{t+Δt}))/2      mean read-out of the trace over the step
 *   ΔV = s w Δt V a(V)  for s > 0,    a(V) = a0/(1 + (V/V_h)²)
 *   ΔV = s w Δt V       for s < 0,    V_min ≤ V ≤ V_max
 *
 * One kernel call per step does all of it, eligibility included.
 */
export class Plasticity {
  /** Sites that were visited since the start, a measure of work. */
  siteUpdates = 0;
  /** Calibrated gates of the latest step, 1/s. */
  g1 = 0;
  g2 = 0;
  /** Gathered changes that have not reached their volumes yet: D1 of all pairs, then D2. */
  readonly pending: Float32Array;
  readonly #kernels: Kernels;
  readonly #spines: Spines;
  readonly #traces: Traces;
  readonly #stepSeconds: number;
  readonly #pendingAt: number;
  readonly #runsAt: number;
  readonly #gainsAt: number;
  readonly #job: LearnJob;
  #calibration: Calibration = { d1: 1, d2: 1 };
  #d1Scale = 0;
  #d2Scale = 0;
  #d1Ratio = 0;
  #d2Ratio = 0;

  constructor(
    kernels: Kernels,
    spines: Spines,
    traces: Traces,
    parameters: StriatalParameters,
    calibration: Calibration,
    stepSeconds: number,
  ) {
    const { memory } = kernels;
    this.#kernels = kernels;
    this.#spines = spines;
    this.#traces = traces;
    this.#stepSeconds = stepSeconds;
    this.#pendingAt = memory.allocate(8 * traces.count);
    this.#runsAt = memory.allocate(8 * traces.count);
    this.#gainsAt = memory.allocate(8 * traces.count);
    this.pending = memory.float32(this.#pendingAt, 2 * traces.count);
    this.#job = this.#jobFor(parameters);
    this.configure(parameters, calibration);
  }

  /** Takes new parameters between phases; what is pending is settled under the old ones. */
  configure(parameters: StriatalParameters, calibration: Calibration): void {
    this.settle();
    this.#calibration = calibration;
    const scale = parameters.learning_rate * this.#stepSeconds;
    this.#d1Scale = scale * parameters.d1_plasticity;
    this.#d2Scale = scale * parameters.d2_plasticity;
    this.#d1Ratio = parameters.d1_opponent_ratio;
    this.#d2Ratio = parameters.d2_opponent_ratio;
    Object.assign(this.#job, this.#jobFor(parameters));
  }

  /** Passes one step of traces under the gates of the same step; returns whether a volume changed. */
  step(dopamine: Dopamine, learning: boolean): boolean {
    const g1 = dopamine.d1Gate / this.#calibration.d1;
    const g2 = dopamine.d2Gate / this.#calibration.d2;
    this.g1 = g1;
    this.g2 = g2;
    const job = this.#job;
    job.stepD1 = learning ? this.#d1Scale * (g1 - this.#d1Ratio * g2) : 0;
    job.stepD2 = learning ? this.#d2Scale * (g2 - this.#d2Ratio * g1) : 0;
    const changed = this.#kernels.learn(job);
    this.siteUpdates += changed * job.sites;
    return changed > 0;
  }

  /** Applies what is pending; returns whether there was anything. */
  settle(): boolean {
    const { pending } = this;
    const pairs = this.#traces.count;
    const runs = this.#kernels.memory.uint32(this.#runsAt, pending.length);
    const gains = this.#kernels.memory.float32(this.#gainsAt, pending.length);
    let count = 0;
    for (let k = 0; k < pending.length; k++) {
      if (pending[k] === 0) continue;
      runs[count] = k < pairs ? 2 * k : 2 * (k - pairs) + 1;
      gains[count++] = pending[k] as number;
    }
    if (count === 0) return false;
    pending.fill(0);
    const { sumsAt: sums } = this.#spines;
    const job = { ...this.#job, sums, runs: this.#runsAt, gains: this.#gainsAt, count };
    this.#kernels.plasticity(job);
    this.siteUpdates += count * job.sites;
    return true;
  }

  /** Gives the kernel memory back. */
  free(): void {
    const { memory } = this.#kernels;
    for (const at of [this.#pendingAt, this.#runsAt, this.#gainsAt]) memory.free(at);
  }

  #jobFor(parameters: StriatalParameters): LearnJob {
    const traces = this.#traces;
    const spines = this.#spines;
    return {
      volumes: spines.volumesAt,
      sums: spines.sumsAt,
      sites: spines.layout.sites,
      rise: traces.riseAt,
      trace: traces.traceAt,
      input: traces.inputAt,
      readout: traces.readoutAt,
      pending: this.#pendingAt,
      count: traces.count,
      ...traceStep(parameters, this.#stepSeconds),
      silent: SILENT_TRACE,
      exponent: parameters.readout_exponent,
      halfPower: halfPower(parameters),
      stepD1: 0,
      stepD2: 0,
      resolution: RESOLUTION,
      growth: parameters.enlargement,
      halfVolumeUm3: parameters.half_volume,
      floorUm3: parameters.smallest_volume,
      ceilingUm3: parameters.largest_volume,
    };
  }
}
