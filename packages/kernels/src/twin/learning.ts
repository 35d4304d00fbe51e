import { changeRun, sumRun } from "./plasticity.ts";

const f = Math.fround;

/** Part of the limit below which gathered gains of either sign may cancel. */
const NEGLIGIBLE = 0.125;

/** See `Kernels.learn`. A trace without input, r and E has nothing to do; the compiled kernel skips fours. */
export function twinLearn(
  f32: Float32Array,
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
): number {
  const [ar, ae, c, least] = [f(riseDecay), f(traceDecay), f(coupling), f(silent)];
  const [half, limit, s1, s2] = [f(halfPower), f(resolution), f(stepD1), f(stepD2)];
  const curve = [f(growth), f(inverseHalf), f(floor), f(ceiling)] as const;
  const gather = s1 !== 0 || s2 !== 0;
  let changed = 0;
  for (let i = 0; i < count; i += 1) {
    const p = f32[(input >>> 2) + i] as number;
    const r = f32[(rise >>> 2) + i] as number;
    const e = f32[(trace >>> 2) + i] as number;
    if (p === 0 && r === 0 && e === 0) continue;
    const q = f(r - p);
    const r1 = f(p + f(q * ar));
    const e1 = f(f(p + f(f(e - p) * ae)) + f(q * c));
    const alive = r1 >= least || e1 >= least || p > 0;
    const e2 = alive ? e1 : 0;
    const psi = read(e2);
    const weight = f(f(0.5) * f((f32[(readout >>> 2) + i] as number) + psi));
    f32[(rise >>> 2) + i] = alive ? r1 : 0;
    f32[(trace >>> 2) + i] = e2;
    f32[(readout >>> 2) + i] = psi;
    f32[(input >>> 2) + i] = 0;
    if (!gather) continue;
    collect((pending >>> 2) + i, 2 * i, f(s1 * weight));
    collect((pending >>> 2) + count + i, 2 * i + 1, f(s2 * weight));
  }
  return changed;

  function read(e2: number): number {
    if (exponent === 0) return e2;
    let p = e2;
    for (let k = 1; k < exponent; k += 1) p = f(p * e2);
    return f(p / f(p + half));
  }

  function collect(at: number, run: number, gain: number): void {
    const before = f32[at] as number;
    const counts = Math.abs(before) > f(limit * NEGLIGIBLE);
    const turns = counts && f(before * gain) < 0;
    if (turns) change(run, before);
    const sum = turns ? gain : f(before + gain);
    const due = Math.abs(sum) > limit;
    f32[at] = due ? 0 : sum;
    if (due) change(run, sum);
  }

  function change(run: number, gain: number): void {
    const base = (volumes >>> 2) + run * sites;
    changeRun(f32, base, sites, gain, ...curve);
    f32[(sums >>> 2) + run] = sumRun(f32, base, sites);
    changed += 1;
  }
}
