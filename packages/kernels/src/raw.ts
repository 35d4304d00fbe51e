/**
 * The kernels as they are called: plain numbers, f32 where not said otherwise, arrays as byte offsets.
 * The compiled module exports exactly these functions and the twin implements them.
 */
export interface RawKernels {
  drive(
    volumes: number,
    sites: number,
    runs: number,
    axons: number,
    rates: number,
    active: number,
    out: number,
  ): void;
  eligibility(
    rise: number,
    trace: number,
    input: number,
    count: number,
    riseDecay: number,
    traceDecay: number,
    coupling: number,
  ): void;
  plasticity(
    volumes: number,
    sites: number,
    runs: number,
    gains: number,
    count: number,
    growth: number,
    inverseHalf: number,
    floor: number,
    ceiling: number,
    sums: number,
  ): void;
  learn(
    volumes: number,
    sums: number,
    sites: number,
    rise: number,
    trace: number,
    input: number,
    readout: number,
    pending: number,
    count: number,
    riseDecay: number,
    traceDecay: number,
    coupling: number,
    silent: number,
    exponent: number,
    halfPower: number,
    stepD1: number,
    stepD2: number,
    resolution: number,
    growth: number,
    inverseHalf: number,
    floor: number,
    ceiling: number,
  ): number;
  /** Coefficients: see `AdvanceCoefficients`. */
  advance(
    volumes: number,
    count: number,
    key0: number,
    key1: number,
    epoch: number,
    purpose: number,
    reflecting: number,
    drift: number,
    spread: number,
    bridge: number,
    skip: number,
    shift: number,
    scale: number,
    boundary: number,
    cap: number,
  ): number;
  /** `days` and `meanWait` are f64. Coefficients: see `BirthCoefficients`. */
  births(
    volumes: number,
    count: number,
    key0: number,
    key1: number,
    epoch: number,
    purpose: number,
    sitePurpose: number,
    days: number,
    meanWait: number,
    birthVolume: number,
    driftPerDay: number,
    slope: number,
    bridgeDays: number,
    shift: number,
    scale: number,
    boundary: number,
    cap: number,
  ): number;
  normals(
    out: number,
    count: number,
    key0: number,
    key1: number,
    epoch: number,
    purpose: number,
  ): void;
  exp(source: number, out: number, count: number): void;
  log(source: number, out: number, count: number): void;
}
