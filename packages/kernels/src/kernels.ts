import { KernelMemory } from "./memory.ts";
import type {
  AdvanceJob,
  BirthsJob,
  DrawAddress,
  DriveJob,
  EligibilityJob,
  LearnJob,
  PlasticityJob,
} from "./jobs.ts";
import { KernelRangeError } from "./errors.ts";
import { advanceCoefficients, birthCoefficients } from "./coefficients.ts";
import type { RawKernels } from "./raw.ts";
import { advanceReturning, birthsReturning } from "./returning-population.ts";
import { twinKernels } from "./twin/index.ts";
import { wasmKernels } from "./wasm.ts";

/** `wasm`: compiled SIMD. `twin`: the same operations in plain TypeScript. The bits are equal. */
export type Engine = "wasm" | "twin";

/**
 * The numeric kernels of one thread, over one memory that holds the arrays of many agents.
 *
 * All arithmetic is IEEE single precision in a fixed order, so results depend neither on the engine
 * nor on the machine. Calls do not allocate.
 */
export interface Kernels {
  readonly engine: Engine;
  readonly memory: KernelMemory;
  /**
   * Sums the drive of each (action, pathway) population: out[run] = Σ_axons rate · Σ_sites V.
   * Overwrites `out`. Source: model.md §2.1.
   */
  drive(job: DriveJob): void;
  /**
   * Advances r and E by one step, exactly, for a drive P that is constant over the step:
   * r' = P + (r−P)a_r and E' = P + (E−P)a_e + (r−P)c(a_r−a_e). Magnitudes below 2⁻⁹⁶ become 0.
   */
  eligibility(job: EligibilityJob): void;
  /**
   * Applies a gain g to each listed run: V += g·V·a0/(1+(V/V_h)²) for g > 0, V += g·V for g ≤ 0, then
   * limits V to floor … ceiling. Vacant sites stay vacant. With `sums`, ΣV of each listed run is
   * written in the same pass, in the order in which `drive` adds.
   */
  plasticity(job: PlasticityJob): void;
  /**
   * One step of learning in one call: `eligibility` of every trace, w = mean of ψ(E) at the start and
   * at the end of the step, gains gathered by step·w, and `plasticity` of the runs whose gathered gain
   * exceeds the resolution. Returns the number of runs that changed.
   */
  learn(job: LearnJob): number;
  /**
   * Lets a gap pass for every spine: exact end point and exact first-passage test in family A
   * (intrinsic-dynamics §2.2), sub-steps with a bridge test in B, C and D (§2.6; `returning.ts`).
   * Returns the number of spines eliminated.
   */
  advance(job: AdvanceJob): number;
  /**
   * Lets spines be born during a gap: Poisson times, each advanced by its remaining time likewise, the
   * survivors put on random vacant sites (§2.6). Returns the number that found a site.
   */
  births(job: BirthsJob): number;
  /** Writes `count` standard normals (f32) to `out`, addressed by (key, epoch, purpose, position). */
  normals(out: number, count: number, address: DrawAddress): void;
  /** Writes e^x of `count` floats; x is limited to −87 … 88. `out` may equal `source`. */
  exp(source: number, out: number, count: number): void;
  /** Writes ln x of `count` positive normal floats. `out` may equal `source`. */
  log(source: number, out: number, count: number): void;
}

/** How kernels are made. */
export interface KernelOptions {
  /** Default `wasm`. */
  engine?: Engine;
  /** Address space to reserve, bytes; default 1 GiB. */
  maximumBytes?: number;
}

/** Makes the kernels of one thread, with a memory of their own. */
export function createKernels(options: KernelOptions = {}): Kernels {
  const engine = options.engine ?? "wasm";
  const memory = new KernelMemory(options.maximumBytes);
  const raw = engine === "wasm" ? wasmKernels(memory) : twinKernels(memory);
  return bind(engine, memory, raw);
}

function bind(engine: Engine, memory: KernelMemory, raw: RawKernels): Kernels {
  return {
    engine,
    memory,
    drive: (job) =>
      raw.drive(job.volumes, job.sites, job.runs, job.axons, job.rates, job.active, job.out),
    eligibility: (job) =>
      raw.eligibility(
        job.rise,
        job.trace,
        job.input,
        job.count,
        job.riseDecay,
        job.traceDecay,
        job.coupling,
      ),
    plasticity: (job) =>
      raw.plasticity(
        job.volumes,
        job.sites,
        job.runs,
        job.gains,
        job.count,
        job.growth,
        1 / job.halfVolumeUm3,
        job.floorUm3,
        job.ceilingUm3,
        job.sums ?? 0,
      ),
    learn: (job) =>
      raw.learn(
        job.volumes,
        job.sums,
        job.sites,
        job.rise,
        job.trace,
        job.input,
        job.readout,
        job.pending,
        job.count,
        job.riseDecay,
        job.traceDecay,
        job.coupling,
        job.silent,
        job.exponent,
        job.halfPower,
        job.stepD1,
        job.stepD2,
        job.resolution,
        job.growth,
        1 / job.halfVolumeUm3,
        job.floorUm3,
        job.ceilingUm3,
      ),
    advance: (job) => advance(memory, raw, job),
    births: (job) => births(memory, raw, job),
    normals: (out, count, at) =>
      raw.normals(out, count, at.key0 | 0, at.key1 | 0, at.epoch | 0, at.purpose | 0),
    exp: (source, out, count) => raw.exp(source, out, count),
    log: (source, out, count) => raw.log(source, out, count),
  };
}

function advance(memory: KernelMemory, raw: RawKernels, job: AdvanceJob): number {
  const { dynamics } = job;
  if ("family" in dynamics) {
    if (job.boundary !== "reflecting") return advanceReturning(memory, raw, job, dynamics);
    throw new KernelRangeError(
      "boundary",
      job.boundary,
      `absorbing, for family ${dynamics.family}`,
    );
  }
  const c = advanceCoefficients(dynamics, job.days);
  if (job.days === 0 || job.count === 0) return 0;
  return raw.advance(
    job.volumes,
    job.count,
    job.key0 | 0,
    job.key1 | 0,
    job.epoch | 0,
    job.purpose | 0,
    job.boundary === "reflecting" ? 1 : 0,
    c.drift,
    c.spread,
    c.bridge,
    c.skip,
    c.shift,
    c.scale,
    c.boundary,
    c.cap,
  );
}

function births(memory: KernelMemory, raw: RawKernels, job: BirthsJob): number {
  const { dynamics } = job;
  if ("family" in dynamics) return birthsReturning(memory, job, dynamics);
  const c = birthCoefficients(dynamics, job);
  if (job.days === 0 || job.count === 0 || job.ratePerDay === 0) return 0;
  return raw.births(
    job.volumes,
    job.count,
    job.key0 | 0,
    job.key1 | 0,
    job.epoch | 0,
    job.purpose | 0,
    job.sitePurpose | 0,
    job.days,
    1 / job.ratePerDay,
    job.birthVolumeUm3,
    c.driftPerDay,
    c.slope,
    c.bridgeDays,
    c.shift,
    c.scale,
    c.boundary,
    c.cap,
  );
}
