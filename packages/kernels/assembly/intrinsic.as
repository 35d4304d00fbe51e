// Intrinsic dynamics over a gap. Twin: src/twin/intrinsic.ts.
import {
  ALL_GROUPS,
  CHUNK_SITES,
  CROSSINGS,
  ENDS,
  MOVES,
  NEAR_GROUPS,
  NEAR_VECTORS,
  PACKED,
} from "./layout";
import { fillNormals } from "./normals";
import { pack, unpack } from "./pack";
import { fillWords, setRoundKeys } from "./philox";
import { below4, expm1_4, EXP_LOW, limitExponent4, log1p4, log4, uniform4 } from "./real32";

/** V + (V + β/α)(e^x − 1), cut to the cap; `growth` is e^x − 1. */
// @ts-ignore: decorator
@inline
export function endPoint4(v: v128, growth: v128, shift: v128, cap: v128): v128 {
  return f32x4.pmin(cap, f32x4.add(v, f32x4.mul(f32x4.add(v, shift), growth)));
}

/**
 * Logarithm of the probability that a path came down to the boundary: min(0, −bridge·L·(L+x)), and 0
 * where it ends there.
 */
// @ts-ignore: decorator
@inline
export function logCrossing4(
  t: v128,
  x: v128,
  next: v128,
  minusBridge: v128,
  boundary: v128,
): v128 {
  const l = log1p4(t);
  const exponent = f32x4.mul(f32x4.mul(minusBridge, l), f32x4.add(l, x));
  return v128.andnot(f32x4.pmin(f32x4.splat(0), exponent), f32x4.le(next, boundary));
}

/** All ones in the lanes whose path is drawn to have crossed. */
// @ts-ignore: decorator
@inline
export function crossed4(words: v128, logCrossing: v128): v128 {
  return below4(words, f32x4.pmax(logCrossing, f32x4.splat(EXP_LOW)));
}

export function advance(
  volumes: usize,
  count: i32,
  key0: i32,
  key1: i32,
  epoch: i32,
  purpose: i32,
  reflecting: i32,
  drift: f32,
  spread: f32,
  bridge: f32,
  skip: f32,
  shift: f32,
  scale: f32,
  boundary: f32,
  cap: f32,
): i32 {
  setRoundKeys(key0, key1);
  let eliminated: i32 = 0;
  for (let start: i32 = 0; start < count; start += CHUNK_SITES) {
    const sites = volumes + (<usize>start << 2);
    const size = min(CHUNK_SITES, count - start);
    const spines = pack(sites, size, boundary);
    if (spines > 0) {
      const groups = (spines + 15) >> 4;
      const first = start >> 2;
      fillNormals(groups, first, epoch, purpose);
      if (reflecting) {
        fillWords(CROSSINGS, ALL_GROUPS, groups, first, epoch, purpose, 1);
        reflect(groups, drift, spread, bridge, scale, boundary, cap);
      } else {
        // No normal exceeds 6.6; nearly always the exponents need no limit.
        if (abs(drift) + <f32>6.6 * spread < 87) grow(groups, drift, spread);
        else growLimited(groups, drift, spread);
        const near = move(groups, bridge, skip, shift, scale, boundary, cap);
        fillWords(CROSSINGS, NEAR_GROUPS, nearGroups, first, epoch, purpose, 1);
        eliminated += cross(near, -bridge, scale, boundary) - ((groups << 4) - spines);
      }
    }
    unpack(ENDS, sites, size);
  }
  return eliminated;
}

/** Turns normals into moves x = drift + spread·Z, and leaves e^x − 1 in the place of end points. */
function grow(groups: i32, drift1: f32, spread1: f32): void {
  const drift = f32x4.splat(drift1);
  const spread = f32x4.splat(spread1);
  const end = <usize>groups << 6;
  growAt(0, drift, spread);
  for (let at: usize = 16; at < end; at += 16) growAt(at, drift, spread);
}

// @ts-ignore: decorator
@inline
function growAt(at: usize, drift: v128, spread: v128): void {
  const x = f32x4.add(drift, f32x4.mul(spread, v128.load(at, MOVES)));
  v128.store(at, x, MOVES);
  v128.store(at, expm1_4(x), ENDS);
}

/** Like `grow`, where e^x might overflow. */
function growLimited(groups: i32, drift: f32, spread: f32): void {
  const end = <usize>groups << 6;
  for (let at: usize = 0; at < end; at += 16) {
    const z = v128.load(at, MOVES);
    const x = f32x4.add(f32x4.splat(drift), f32x4.mul(f32x4.splat(spread), z));
    v128.store(at, x, MOVES);
    v128.store(at, expm1_4(limitExponent4(x)), ENDS);
  }
}

/** Number of groups that the latest `move` listed. */
let nearGroups: i32 = 0;

/**
 * Moves the packed spines and lists the vectors in which a crossing could be drawn; returns how many.
 *
 * ln(1+t) ≥ 2t/(2+t) = n/a, so bridge·L·(L+x) > skip is certain where a·x + n > 0 and
 * bridge·n·(a·x + n) > skip·a². There no uniform is below the crossing probability, and the logarithm,
 * the exponential and the draw itself are spared. See `coefficients.ts` for the choice of skip.
 */
function move(
  groups: i32,
  bridge1: f32,
  skip1: f32,
  shift1: f32,
  scale1: f32,
  boundary1: f32,
  cap1: f32,
): i32 {
  const bridge = f32x4.splat(bridge1);
  const skip = f32x4.splat(skip1);
  const shift = f32x4.splat(shift1);
  const scale = f32x4.splat(scale1);
  const boundary = f32x4.splat(boundary1);
  const cap = f32x4.splat(cap1);
  let list = NEAR_VECTORS;
  let groupList = NEAR_GROUPS;
  let words = CROSSINGS;
  for (let group: i32 = 0; group < groups; group++) {
    const before = list;
    const first = <usize>group << 6;
    for (let byte: usize = 0; byte < 64; byte += 16) {
      const at = first + byte;
      const v = v128.load(at, PACKED);
      const next = endPoint4(v, v128.load(at, ENDS), shift, cap);
      v128.store(at, next, ENDS);
      const t = f32x4.mul(f32x4.sub(v, boundary), scale);
      const a = f32x4.add(f32x4.splat(2), t);
      const n = f32x4.add(t, t);
      const rise = f32x4.add(f32x4.mul(a, v128.load(at, MOVES)), n);
      const certain = f32x4.gt(
        f32x4.mul(f32x4.mul(bridge, n), rise),
        f32x4.mul(f32x4.mul(skip, a), a),
      );
      const above = v128.and(f32x4.gt(rise, f32x4.splat(0)), f32x4.gt(next, boundary));
      store<u32>(list, <u32>at);
      store<u32>(list, <u32>(words + byte), 4);
      list += i32x4.bitmask(v128.and(certain, above)) == 15 ? 0 : 8;
    }
    store<i32>(groupList, group);
    const more: usize = list == before ? 0 : 1;
    groupList += more << 2;
    words += more << 6;
  }
  nearGroups = <i32>((groupList - NEAR_GROUPS) >> 2);
  return <i32>((list - NEAR_VECTORS) >> 3);
}

/** Draws the crossings in the listed vectors; returns how many spines are gone, fillers included. */
function cross(near: i32, minusBridge1: f32, scale1: f32, boundary1: f32): i32 {
  if (near == 0) return 0;
  const minusBridge = f32x4.splat(minusBridge1);
  const scale = f32x4.splat(scale1);
  const boundary = f32x4.splat(boundary1);
  const end = NEAR_VECTORS + (<usize>near << 3);
  logCrossingAt(NEAR_VECTORS, minusBridge, scale, boundary);
  for (let entry = NEAR_VECTORS + 8; entry < end; entry += 8) {
    logCrossingAt(entry, minusBridge, scale, boundary);
  }
  let gone = crossAt(NEAR_VECTORS);
  for (let entry = NEAR_VECTORS + 8; entry < end; entry += 8) {
    gone = i32x4.add(gone, crossAt(entry));
  }
  gone = i32x4.neg(gone);
  return (
    i32x4.extract_lane(gone, 0) +
    i32x4.extract_lane(gone, 1) +
    i32x4.extract_lane(gone, 2) +
    i32x4.extract_lane(gone, 3)
  );
}

// @ts-ignore: decorator
@inline
function logCrossingAt(entry: usize, minusBridge: v128, scale: v128, boundary: v128): void {
  const at = <usize>load<u32>(entry);
  const t = f32x4.mul(f32x4.sub(v128.load(at, PACKED), boundary), scale);
  const x = v128.load(at, MOVES);
  v128.store(at, logCrossing4(t, x, v128.load(at, ENDS), minusBridge, boundary), MOVES);
}

/** Removes the spines of a vector that crossed; returns all ones in their lanes. */
// @ts-ignore: decorator
@inline
function crossAt(entry: usize): v128 {
  const at = <usize>load<u32>(entry);
  const lost = crossed4(v128.load(<usize>load<u32>(entry, 4)), v128.load(at, MOVES));
  v128.store(at, v128.andnot(v128.load(at, ENDS), lost), ENDS);
  return lost;
}

/** Moves the packed spines over a hard floor. */
function reflect(
  groups: i32,
  drift: f32,
  spread: f32,
  bridge: f32,
  scale1: f32,
  boundary1: f32,
  cap: f32,
): void {
  const zero = f32x4.splat(0);
  const scale = f32x4.splat(scale1);
  const boundary = f32x4.splat(boundary1);
  const width = f32x4.splat(<f32>4 / bridge);
  const end = <usize>groups << 6;
  for (let at: usize = 0; at < end; at += 16) {
    const x = f32x4.add(
      f32x4.splat(drift),
      f32x4.mul(f32x4.splat(spread), v128.load(at, MOVES)),
    );
    const t = f32x4.mul(f32x4.sub(v128.load(at, PACKED), boundary), scale);
    const from = log1p4(f32x4.pmax(zero, t));
    const to = f32x4.add(from, x);
    const square = f32x4.sub(
      f32x4.mul(x, x),
      f32x4.mul(width, log4(uniform4(v128.load(at, CROSSINGS)))),
    );
    const minimum = f32x4.mul(
      f32x4.splat(0.5),
      f32x4.sub(f32x4.add(from, to), f32x4.sqrt(square)),
    );
    const height = f32x4.sub(to, f32x4.pmin(zero, minimum));
    const next = f32x4.add(boundary, f32x4.div(expm1_4(limitExponent4(height)), scale));
    v128.store(at, f32x4.pmin(f32x4.splat(cap), next), ENDS);
  }
}
