// Drive, eligibility and plasticity. Twin: src/twin/plasticity.ts.

export function drive(
  volumes: usize,
  sites: i32,
  runs: i32,
  axons: usize,
  rates: usize,
  active: i32,
  out: usize,
): void {
  const axonBytes = <usize>(runs * sites) << 2;
  const quadBytes = <usize>(sites & ~3) << 2;
  const runBytes = <usize>sites << 2;
  for (let run: i32 = 0; run < runs; run++) {
    let sum = f32x4.splat(0);
    let rest: f32 = 0;
    for (let j: usize = 0; j < <usize>active; j++) {
      const rate = load<f32>(rates + (j << 2));
      let at = volumes + <usize>load<u32>(axons + (j << 2)) * axonBytes;
      let part = f32x4.splat(0);
      const quads = at + quadBytes;
      const end = at + runBytes;
      for (; at < quads; at += 16) part = f32x4.add(part, v128.load(at));
      sum = f32x4.add(sum, f32x4.mul(f32x4.splat(rate), part));
      let partRest: f32 = 0;
      for (; at < end; at += 4) partRest += load<f32>(at);
      rest += rate * partRest;
    }
    const pairs = f32x4.add(sum, v128.shuffle<i32>(sum, sum, 2, 3, 2, 3));
    const total = f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1) + rest;
    store<f32>(out + (<usize>run << 2), total);
    volumes += runBytes;
  }
}

// @ts-ignore: decorator
@inline
const FLUSH: f32 = 1.262177448353619e-29; // 2^-96

// @ts-ignore: decorator
@inline
function flush4(x: v128): v128 {
  return v128.and(x, f32x4.ge(f32x4.abs(x), f32x4.splat(FLUSH)));
}

// @ts-ignore: decorator
@inline
function flush1(x: f32): f32 {
  return abs(x) >= FLUSH ? x : 0;
}

export function eligibility(
  rise: usize,
  trace: usize,
  input: usize,
  count: i32,
  riseDecay: f32,
  traceDecay: f32,
  coupling: f32,
): void {
  const ar = f32x4.splat(riseDecay);
  const ae = f32x4.splat(traceDecay);
  const c = f32x4.splat(coupling);
  const quads = <usize>(count & ~3) << 2;
  const end = <usize>count << 2;
  let i: usize = 0;
  for (; i < quads; i += 16) {
    const p = v128.load(input + i);
    const q = f32x4.sub(v128.load(rise + i), p);
    const e = f32x4.sub(v128.load(trace + i), p);
    v128.store(rise + i, flush4(f32x4.add(p, f32x4.mul(q, ar))));
    const next = f32x4.add(f32x4.add(p, f32x4.mul(e, ae)), f32x4.mul(q, c));
    v128.store(trace + i, flush4(next));
  }
  for (; i < end; i += 4) {
    const p = load<f32>(input + i);
    const q = load<f32>(rise + i) - p;
    const e = load<f32>(trace + i) - p;
    store<f32>(rise + i, flush1(p + q * riseDecay));
    store<f32>(trace + i, flush1(p + e * traceDecay + q * coupling));
  }
}

// @ts-ignore: decorator
@inline
function limit4(v: v128, next: v128, floor: v128, ceiling: v128): v128 {
  const limited = f32x4.pmin(ceiling, f32x4.pmax(floor, next));
  return v128.and(limited, f32x4.gt(v, f32x4.splat(0)));
}

// @ts-ignore: decorator
@inline
function limit1(v: f32, next: f32, floor: f32, ceiling: f32): f32 {
  const above = floor < next ? next : floor;
  return v > 0 ? (above < ceiling ? above : ceiling) : 0;
}

/** Sum of four lanes and a rest, in the order of `drive`. */
// @ts-ignore: decorator
@inline
function total(lanes: v128, rest: f32): f32 {
  const pairs = f32x4.add(lanes, v128.shuffle<i32>(lanes, lanes, 2, 3, 2, 3));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1) + rest;
}

function sumRun(at: usize, sites: i32): f32 {
  const quads = at + (<usize>(sites & ~3) << 2);
  const end = at + (<usize>sites << 2);
  let lanes = f32x4.splat(0);
  let rest: f32 = 0;
  for (; at < quads; at += 16) lanes = f32x4.add(lanes, v128.load(at));
  for (; at < end; at += 4) rest += load<f32>(at);
  return total(lanes, rest);
}

/** Changes a run and returns the sum of its new volumes. */
function growRun(
  at: usize,
  sites: i32,
  up: f32,
  inverseHalf: f32,
  floor: f32,
  ceiling: f32,
): f32 {
  const quads = at + (<usize>(sites & ~3) << 2);
  const end = at + (<usize>sites << 2);
  const one = f32x4.splat(1);
  let lanes = f32x4.splat(0);
  let rest: f32 = 0;
  for (; at < quads; at += 16) {
    const v = v128.load(at);
    const q = f32x4.mul(v, f32x4.splat(inverseHalf));
    const change = f32x4.div(f32x4.mul(f32x4.splat(up), v), f32x4.add(one, f32x4.mul(q, q)));
    const next = limit4(v, f32x4.add(v, change), f32x4.splat(floor), f32x4.splat(ceiling));
    v128.store(at, next);
    lanes = f32x4.add(lanes, next);
  }
  for (; at < end; at += 4) {
    const v = load<f32>(at);
    const q = v * inverseHalf;
    const next = limit1(v, v + (up * v) / (1 + q * q), floor, ceiling);
    store<f32>(at, next);
    rest += next;
  }
  return total(lanes, rest);
}

/** Changes a run and returns the sum of its new volumes. */
function shrinkRun(at: usize, sites: i32, gain: f32, floor: f32, ceiling: f32): f32 {
  const quads = at + (<usize>(sites & ~3) << 2);
  const end = at + (<usize>sites << 2);
  let lanes = f32x4.splat(0);
  let rest: f32 = 0;
  for (; at < quads; at += 16) {
    const v = v128.load(at);
    const change = f32x4.mul(f32x4.splat(gain), v);
    const next = limit4(v, f32x4.add(v, change), f32x4.splat(floor), f32x4.splat(ceiling));
    v128.store(at, next);
    lanes = f32x4.add(lanes, next);
  }
  for (; at < end; at += 4) {
    const v = load<f32>(at);
    const next = limit1(v, v + gain * v, floor, ceiling);
    store<f32>(at, next);
    rest += next;
  }
  return total(lanes, rest);
}

// @ts-ignore: decorator
@inline
export function changeRun(
  at: usize,
  sites: i32,
  gain: f32,
  growth: f32,
  inverseHalf: f32,
  floor: f32,
  ceiling: f32,
): f32 {
  if (gain > 0) return growRun(at, sites, gain * growth, inverseHalf, floor, ceiling);
  if (gain != 0) return shrinkRun(at, sites, gain, floor, ceiling);
  return sumRun(at, sites);
}

export function plasticity(
  volumes: usize,
  sites: i32,
  runs: usize,
  gains: usize,
  count: i32,
  growth: f32,
  inverseHalf: f32,
  floor: f32,
  ceiling: f32,
  sums: usize,
): void {
  const runBytes = <usize>sites << 2;
  for (let j: usize = 0; j < <usize>count; j++) {
    const run = <usize>load<u32>(runs + (j << 2));
    const gain = load<f32>(gains + (j << 2));
    const sum = changeRun(
      volumes + run * runBytes,
      sites,
      gain,
      growth,
      inverseHalf,
      floor,
      ceiling,
    );
    if (sums != 0) store<f32>(sums + (run << 2), sum);
  }
}
