// One step of learning: traces, read-out, gathered gains, runs that are due. Twin: src/twin/learning.ts.
import { changeRun } from "./plasticity";

/** ψ = p/(p + half), p = E^exponent; E itself for exponent 0. */
// @ts-ignore: decorator
@inline
function readout4(e: v128, exponent: i32, half: v128): v128 {
  if (exponent == 0) return e;
  let p = e;
  for (let k: i32 = 1; k < exponent; k++) p = f32x4.mul(p, e);
  return f32x4.div(p, f32x4.add(p, half));
}

/** Changes the runs of the lanes in `due` by the gains at `at`, which become 0. */
function changeDue(
  due: i32,
  at: usize,
  firstRun: usize,
  volumes: usize,
  sites: i32,
  growth: f32,
  inverseHalf: f32,
  floor: f32,
  ceiling: f32,
  sums: usize,
): i32 {
  const runBytes = <usize>sites << 2;
  let changed: i32 = 0;
  while (due != 0) {
    const lane = <usize>ctz(due);
    due &= due - 1;
    const run = firstRun + (lane << 1);
    const gain = load<f32>(at + (lane << 2));
    store<f32>(at + (lane << 2), 0);
    const to = volumes + run * runBytes;
    store<f32>(sums + (run << 2), changeRun(to, sites, gain, growth, inverseHalf, floor, ceiling));
    changed++;
  }
  return changed;
}

/** Part of the limit below which gathered gains of either sign may cancel. */
// @ts-ignore: decorator
@inline
const NEGLIGIBLE: f32 = 0.125;

/**
 * Adds four gains to what is gathered at `at`. A run is due when the sum exceeds the limit, or, with
 * what was gathered before, when the sign turns: growth and shrinkage do not cancel unseen.
 */
// @ts-ignore: decorator
@inline
function gather4(
  gain: v128,
  at: usize,
  firstRun: usize,
  limit: v128,
  volumes: usize,
  sites: i32,
  growth: f32,
  inverseHalf: f32,
  floor: f32,
  ceiling: f32,
  sums: usize,
): i32 {
  const before = v128.load(at);
  const sum = f32x4.add(before, gain);
  const counts = f32x4.gt(f32x4.abs(before), f32x4.mul(limit, f32x4.splat(NEGLIGIBLE)));
  const turns = v128.and(counts, f32x4.lt(f32x4.mul(before, gain), f32x4.splat(0)));
  const due = i32x4.bitmask(v128.or(turns, f32x4.gt(f32x4.abs(sum), limit)));
  v128.store(at, v128.bitselect(before, sum, turns));
  if (due == 0) return 0;
  const changed = changeDue(
    due, at, firstRun, volumes, sites, growth, inverseHalf, floor, ceiling, sums,
  );
  v128.store(at, v128.bitselect(gain, v128.load(at), turns));
  const alsoDue = i32x4.bitmask(v128.and(turns, f32x4.gt(f32x4.abs(gain), limit)));
  if (alsoDue == 0) return changed;
  return changed + changeDue(
    alsoDue, at, firstRun, volumes, sites, growth, inverseHalf, floor, ceiling, sums,
  );
}

export function learn(
  volumes: usize,
  sums: usize,
  sites: i32,
  rise: usize,
  trace: usize,
  input: usize,
  readout: usize,
  pending: usize,
  count: i32,
  riseDecay: f32,
  traceDecay: f32,
  coupling: f32,
  silent: f32,
  exponent: i32,
  halfPower: f32,
  stepD1: f32,
  stepD2: f32,
  resolution: f32,
  growth: f32,
  inverseHalf: f32,
  floor: f32,
  ceiling: f32,
): i32 {
  const ar = f32x4.splat(riseDecay);
  const ae = f32x4.splat(traceDecay);
  const c = f32x4.splat(coupling);
  const least = f32x4.splat(silent);
  const half = f32x4.splat(halfPower);
  const limit = f32x4.splat(resolution);
  const zero = f32x4.splat(0);
  const end = <usize>count << 2;
  const gather = stepD1 != 0 || stepD2 != 0;
  let changed: i32 = 0;
  for (let i: usize = 0; i < end; i += 16) {
    const p = v128.load(input + i);
    const r = v128.load(rise + i);
    const e = v128.load(trace + i);
    if (!v128.any_true(v128.or(v128.or(p, r), e))) continue;
    const q = f32x4.sub(r, p);
    const r1 = f32x4.add(p, f32x4.mul(q, ar));
    const d = f32x4.sub(e, p);
    const e1 = f32x4.add(f32x4.add(p, f32x4.mul(d, ae)), f32x4.mul(q, c));
    // A trace without drive whose r and E are below the threshold is forgotten.
    const loud = v128.or(f32x4.ge(r1, least), f32x4.ge(e1, least));
    const alive = v128.or(loud, f32x4.gt(p, zero));
    const e2 = v128.and(e1, alive);
    v128.store(rise + i, v128.and(r1, alive));
    v128.store(trace + i, e2);
    v128.store(input + i, zero);
    const psi = readout4(e2, exponent, half);
    const weight = f32x4.mul(f32x4.splat(0.5), f32x4.add(v128.load(readout + i), psi));
    v128.store(readout + i, psi);
    if (!gather) continue;
    const run = i >> 1; // pair i/4 owns runs i/2 and i/2 + 1
    const gain1 = f32x4.mul(f32x4.splat(stepD1), weight);
    const gain2 = f32x4.mul(f32x4.splat(stepD2), weight);
    changed += gather4(
      gain1, pending + i, run, limit, volumes, sites, growth, inverseHalf, floor, ceiling, sums,
    );
    changed += gather4(
      gain2, pending + i + end, run + 1, limit, volumes, sites, growth, inverseHalf, floor,
      ceiling, sums,
    );
  }
  return changed;
}
