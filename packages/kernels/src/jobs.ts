/**
 * What the kernels are asked to do. Every array is named by its byte offset in the kernel memory
 * (`KernelMemory.allocate`); a job object may be made once and reused, so that a step allocates nothing.
 *
 * A *run* is the `sites` consecutive potential synapses of one (axon, action, pathway); volumes lie as
 * `[axon][action][pathway][neuron × contact]`, so run index = (axon·actions + action)·2 + pathway,
 * with pathway 0 = D1 and 1 = D2, and a *trace* index = axon·actions + action.
 */

/** Drive of the populations: out[run] = Σ_axons rate · Σ_sites V. */
export interface DriveJob {
  /** f32 volumes in µm³, 0 = vacant. */
  volumes: number;
  /** Sites per run: neurons × contacts. */
  sites: number;
  /** Runs per axon: actions × 2. */
  runs: number;
  /** u32 indices of the axons that are active. */
  axons: number;
  /** f32 rate of each of them, 0 … 1, in the same order. */
  rates: number;
  /** How many there are. */
  active: number;
  /** f32 results, one per run of an axon, in µm³; overwritten. */
  out: number;
}

/** Decay factors of the two-state eligibility for one step; see `eligibilityStep`. */
export interface EligibilityStep {
  riseDecay: number;
  traceDecay: number;
  coupling: number;
}

/** Eligibility of every trace, one step further. */
export interface EligibilityJob extends EligibilityStep {
  /** f32 state r, advanced in place. */
  rise: number;
  /** f32 state E, advanced in place. */
  trace: number;
  /** f32 drive P, constant over the step, 0 … 1. */
  input: number;
  /** Number of traces. */
  count: number;
}

/** How a spine's volume answers to a gain. */
export interface PlasticityCurve {
  /** a0: relative growth per unit of gain of a small spine. */
  growth: number;
  /** V_h: volume at which growth is halved, µm³. */
  halfVolumeUm3: number;
  /** V_min, µm³. */
  floorUm3: number;
  /** V_max, µm³. */
  ceilingUm3: number;
}

/** Plasticity of listed runs, each with its own gain. */
export interface PlasticityJob extends PlasticityCurve {
  /** f32 volumes in µm³, 0 = vacant, changed in place. */
  volumes: number;
  /** Sites per run. */
  sites: number;
  /** u32 run indices; a run may be listed once. */
  runs: number;
  /** f32 gain of each, dimensionless: s·E·Δt. */
  gains: number;
  /** f32 ΣV by run index (not by position in the list), written for listed runs; absent = not wanted. */
  sums?: number;
  /** How many runs are listed. */
  count: number;
}

/** One step of learning: eligibility, its read-out, and plasticity of the runs that are due. */
export interface LearnJob extends EligibilityStep, PlasticityCurve {
  /** f32 volumes in µm³, 0 = vacant; runs 2·t and 2·t+1 belong to trace t. */
  volumes: number;
  /** f32 ΣV by run, rewritten for every run that changes. */
  sums: number;
  /** Sites per run. */
  sites: number;
  /** f32 states r and E, advanced in place. */
  rise: number;
  trace: number;
  /** f32 drive P over the step, 0 … 1; set to 0 once used. */
  input: number;
  /** f32 read-out ψ at the end of the latest step. */
  readout: number;
  /** f32 gathered gains: `count` of the D1 runs, then `count` of the D2 runs. */
  pending: number;
  /** Number of traces, a multiple of 4 (pad with silent ones). */
  count: number;
  /** A trace without drive whose r and E are below this is forgotten. */
  silent: number;
  /** Exponent n of the read-out ψ = Eⁿ/(Eⁿ + halfPower); 0 reads E itself. */
  exponent: number;
  /** E_hⁿ. */
  halfPower: number;
  /** Gain of D1 and D2 runs per unit of mean read-out: s_D1·Δt, s_D2·Δt. */
  stepD1: number;
  stepD2: number;
  /** A run changes when its gathered gain exceeds this, or before its sign turns. */
  resolution: number;
}

/** Family A of the intrinsic dynamics: dV = δ(αV+β)dt + (αV+β)dW, time in days. */
export interface IntrinsicDynamics {
  /** α > 0, day^−½: relative fluctuation of a large spine. */
  slopePerSqrtDay: number;
  /** β > 0, µm³·day^−½: fluctuation of a vanishing spine. */
  offsetUm3PerSqrtDay: number;
  /** δ, day^−½: drift per unit of fluctuation; 0 in most presets. */
  driftPerSqrtDay: number;
  /** V_b ≥ 0, µm³: a spine that comes down to it is eliminated. */
  boundaryUm3: number;
  /** Upper edge, µm³: a larger end point is cut to it. Not part of family A; Infinity for none. */
  capUm3?: number;
}

/**
 * Families B, C and D: what fluctuates also returns, time in days. B (`log-ou`): dy = a(ȳ − y)dt + dW
 * on y = ln(1 + αV/β)/α; C (`kesten`): dV = a(m − V)dt + √(α²V² + β²)dW; D (`mean-reverting`):
 * dV = a(m − V)dt + (αV + β)dW.
 */
export interface ReturningDynamics {
  readonly family: "log-ou" | "kesten" | "mean-reverting";
  /** α > 0, day^−½. */
  slopePerSqrtDay: number;
  /** β > 0, µm³·day^−½. */
  offsetUm3PerSqrtDay: number;
  /** a > 0, 1/day; 1/τ in family B. */
  returnPerDay: number;
  /** m ≥ 0, µm³: mean volume of C and D without a boundary, volume at ȳ (the median) of B. */
  returnVolumeUm3: number;
  /** V_b ≥ 0, µm³: a spine that comes down to it is eliminated. */
  boundaryUm3: number;
  /** Upper edge, µm³: a larger end point is cut to it; Infinity or absent for none. */
  capUm3?: number;
}

/** Which draws a job takes: key of the subject, epoch (a counter of gaps), purpose. */
export interface DrawAddress {
  key0: number;
  key1: number;
  /** Must differ between any two gaps of one subject. */
  epoch: number;
  purpose: number;
}

/** Fluctuation of every spine over a gap. */
export interface AdvanceJob extends DrawAddress {
  dynamics: IntrinsicDynamics | ReturningDynamics;
  /** Length of the gap, 0 … 36,500 days. */
  days: number;
  /** f32 volumes in µm³, 0 = vacant, changed in place. */
  volumes: number;
  /** Number of sites, vacant ones included. */
  count: number;
  /** What happens at V_b: `absorbing` (default) eliminates, `reflecting` is a hard floor (A only). */
  boundary?: "absorbing" | "reflecting";
}

/** Births over a gap, each advanced to its end. */
export interface BirthsJob extends DrawAddress {
  dynamics: IntrinsicDynamics | ReturningDynamics;
  /** Length of the gap, 0 … 36,500 days. */
  days: number;
  /** G, births per day in all the sites together. */
  ratePerDay: number;
  /** V0, µm³: volume at birth. */
  birthVolumeUm3: number;
  /** Purpose of the draws that choose a site; must differ from `purpose`. */
  sitePurpose: number;
  /** f32 volumes in µm³, 0 = vacant; survivors are put on random vacant sites. */
  volumes: number;
  /** Number of sites. */
  count: number;
}
