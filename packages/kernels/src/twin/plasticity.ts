const f = Math.fround;

/** Magnitudes below this become 0, so that dying traces never reach the slow denormal numbers. */
const FLUSH = 2 ** -96;

/** See `Kernels.drive`. Four partial sums per run, one per lane, then a rest of `sites` mod 4. */
export function twinDrive(
  f32: Float32Array,
  u32: Uint32Array,
  volumes: number,
  sites: number,
  runs: number,
  axons: number,
  rates: number,
  active: number,
  out: number,
): void {
  const quads = sites & ~3;
  for (let run = 0; run < runs; run += 1) {
    const sums = [0, 0, 0, 0];
    let rest = 0;
    for (let j = 0; j < active; j += 1) {
      const axon = u32[(axons >>> 2) + j] as number;
      const rate = f32[(rates >>> 2) + j] as number;
      const base = (volumes >>> 2) + (axon * runs + run) * sites;
      for (let lane = 0; lane < 4; lane += 1) {
        let sum = 0;
        for (let k = lane; k < quads; k += 4) sum = f(sum + (f32[base + k] as number));
        sums[lane] = f((sums[lane] as number) + f(rate * sum));
      }
      let sum = 0;
      for (let k = quads; k < sites; k += 1) sum = f(sum + (f32[base + k] as number));
      rest = f(rest + f(rate * sum));
    }
    const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = sums;
    f32[(out >>> 2) + run] = f(f(f(s0 + s2) + f(s1 + s3)) + rest);
  }
}

/** See `Kernels.eligibility`. */
export function twinEligibility(
  f32: Float32Array,
  rise: number,
  trace: number,
  input: number,
  count: number,
  riseDecay: number,
  traceDecay: number,
  coupling: number,
): void {
  const ar = f(riseDecay);
  const ae = f(traceDecay);
  const c = f(coupling);
  for (let i = 0; i < count; i += 1) {
    const atRise = (rise >>> 2) + i;
    const atTrace = (trace >>> 2) + i;
    const p = f32[(input >>> 2) + i] as number;
    const q = f((f32[atRise] as number) - p);
    const e = f((f32[atTrace] as number) - p);
    f32[atRise] = flush(f(p + f(q * ar)));
    f32[atTrace] = flush(f(f(p + f(e * ae)) + f(q * c)));
  }
}

function flush(x: number): number {
  return Math.abs(x) >= FLUSH ? x : 0;
}

/** Applies a gain to one run of sites. */
export function changeRun(
  f32: Float32Array,
  base: number,
  sites: number,
  gain: number,
  growth: number,
  inverseHalf: number,
  floor: number,
  ceiling: number,
): void {
  if (gain === 0) return;
  const up = f(gain * growth);
  for (let k = base; k < base + sites; k += 1) {
    const v = f32[k] as number;
    if (!(v > 0)) {
      f32[k] = 0;
      continue;
    }
    let next: number;
    if (gain > 0) {
      const q = f(v * inverseHalf);
      next = f(v + f(f(up * v) / f(f(1) + f(q * q))));
    } else {
      next = f(v + f(gain * v));
    }
    next = next > floor ? next : floor;
    f32[k] = next < ceiling ? next : ceiling;
  }
}

/** Sum of a run in the order of `drive`: four lanes, then a rest. */
export function sumRun(f32: Float32Array, base: number, sites: number): number {
  const quads = sites & ~3;
  const lanes = [0, 0, 0, 0];
  for (let k = 0; k < quads; k += 1) {
    lanes[k & 3] = f((lanes[k & 3] as number) + (f32[base + k] as number));
  }
  let rest = 0;
  for (let k = quads; k < sites; k += 1) rest = f(rest + (f32[base + k] as number));
  const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = lanes;
  return f(f(f(s0 + s2) + f(s1 + s3)) + rest);
}

/** See `Kernels.plasticity`. */
export function twinPlasticity(
  f32: Float32Array,
  u32: Uint32Array,
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
): void {
  for (let j = 0; j < count; j += 1) {
    const run = u32[(runs >>> 2) + j] as number;
    const base = (volumes >>> 2) + run * sites;
    const gain = f32[(gains >>> 2) + j] as number;
    changeRun(f32, base, sites, gain, f(growth), f(inverseHalf), f(floor), f(ceiling));
    if (sums !== 0) f32[(sums >>> 2) + run] = sumRun(f32, base, sites);
  }
}
