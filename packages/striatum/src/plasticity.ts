import type { Kernels, PlasticityJob } from "@operant/kernels";
import type { Calibration } from "./calibration.ts";
import type { Dopamine } from "./dopamine.ts";
import type { Traces } from "./eligibility.ts";
import type { StriatalParameters } from "./parameters.ts";
import type { Spines } from "./spines.ts";

/** A relative change below this cannot move a single-precision volume. */
const NO_CHANGE = 1e-8;

/**
 * What dopamine does to the spines of live traces.
 *
 *   g1 = G1/c1, g2 = G2/c2            calibrated gates, mean over the step
 *   D1: s = η p1 (g1 − ρ g2)          D2: s = η p2 (g2 − ρ g1)
 *   ΔV = s ψ Δt V a(V)  for s > 0,    a(V) = a0/(1 + (V/V_h)²)
 *   ΔV = s ψ Δt V       for s < 0,    V_min ≤ V ≤ V_max
 *
 * The spine loop runs in the kernel; here is the scalar work per (axon, action).
 */
export class Plasticity {
  /** Sites that were visited since the start, a measure of work. */
  siteUpdates = 0;
  /** Calibrated gates of the latest step, 1/s. */
  g1 = 0;
  g2 = 0;
  readonly #kernels: Kernels;
  readonly #spines: Spines;
  readonly #runs: Uint32Array;
  readonly #gains: Float32Array;
  readonly #runsAt: number;
  readonly #gainsAt: number;
  readonly #stepSeconds: number;
  #job: PlasticityJob;
  #calibration: Calibration;
  #parameters: StriatalParameters;

  constructor(
    kernels: Kernels,
    spines: Spines,
    parameters: StriatalParameters,
    calibration: Calibration,
    stepSeconds: number,
  ) {
    const { runs } = spines.layout;
    this.#kernels = kernels;
    this.#spines = spines;
    this.#stepSeconds = stepSeconds;
    this.#runsAt = kernels.memory.allocate(4 * runs);
    this.#gainsAt = kernels.memory.allocate(4 * runs);
    this.#runs = kernels.memory.uint32(this.#runsAt, runs);
    this.#gains = kernels.memory.float32(this.#gainsAt, runs);
    this.#parameters = parameters;
    this.#calibration = calibration;
    this.#job = this.#jobFor(parameters);
  }

  /** Takes new parameters between phases. */
  configure(parameters: StriatalParameters, calibration: Calibration): void {
    this.#parameters = parameters;
    this.#calibration = calibration;
    this.#job = this.#jobFor(parameters);
  }

  /** Reads the gates of the step, whether or not the animal learns. */
  sense(dopamine: Dopamine): void {
    this.g1 = dopamine.d1Gate / this.#calibration.d1;
    this.g2 = dopamine.d2Gate / this.#calibration.d2;
  }

  /** Changes the spines of live traces by the gates that were read; returns whether any changed. */
  step(traces: Traces): boolean {
    const { g1, g2 } = this;
    if (g1 === 0 && g2 === 0) return false;
    const parameters = this.#parameters;
    const scale = parameters.learning_rate * this.#stepSeconds;
    const ratio = parameters.opponent_ratio;
    const s1 = scale * parameters.d1_plasticity * (g1 - ratio * g2);
    const s2 = scale * parameters.d2_plasticity * (g2 - ratio * g1);
    const count = this.#list(traces, s1, s2);
    if (count === 0) return false;
    this.#job.count = count;
    this.#kernels.plasticity(this.#job);
    this.#spines.sumRuns(this.#runs, count);
    this.siteUpdates += count * this.#job.sites;
    return true;
  }

  /** Gives the kernel memory back. */
  free(): void {
    this.#kernels.memory.free(this.#runsAt);
    this.#kernels.memory.free(this.#gainsAt);
  }

  /** Lists the runs that change and their gains; returns how many. */
  #list(traces: Traces, s1: number, s2: number): number {
    const { live, weights } = traces;
    const runs = this.#runs;
    const gains = this.#gains;
    let count = 0;
    for (let k = 0; k < traces.count; k++) {
      const run = 2 * (live[k] as number);
      const weight = weights[k] as number;
      const gain1 = s1 * weight;
      const gain2 = s2 * weight;
      if (gain1 > NO_CHANGE || gain1 < -NO_CHANGE) {
        runs[count] = run;
        gains[count++] = gain1;
      }
      if (gain2 > NO_CHANGE || gain2 < -NO_CHANGE) {
        runs[count] = run + 1;
        gains[count++] = gain2;
      }
    }
    return count;
  }

  #jobFor(parameters: StriatalParameters): PlasticityJob {
    return {
      volumes: this.#spines.volumesAt,
      sites: this.#spines.layout.sites,
      runs: this.#runsAt,
      gains: this.#gainsAt,
      count: 0,
      growth: parameters.enlargement,
      halfVolumeUm3: parameters.half_volume,
      floorUm3: parameters.smallest_volume,
      ceilingUm3: parameters.largest_volume,
    };
  }
}
