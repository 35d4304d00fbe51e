// Intrinsic dynamics. Twin: src/twin/intrinsic.ts.
import * as K from "./constants";
import {
  CHUNK_SITES,
  PACKED,
  PACK_TABLE,
  UNPACK_TABLE,
  WORDS,
} from "./layout";
import { fillWords, setRoundKeys } from "./philox";
import {
  cosRest4,
  exp4,
  expm1_4,
  log1p4,
  log4,
  normalRadius4,
  oddQuadrant,
  signedCos,
  signedSin,
  sinRest4,
  turnRest4,
  uniform4,
} from "./real32";

/** Moves the occupied sites of a chunk together; returns how many there are. */
function pack(sites: usize, count: i32): i32 {
  const zero = f32x4.splat(0);
  const end = sites + (<usize>(count & ~3) << 2);
  let to = PACKED;
  for (; sites < end; sites += 16) {
    const v = v128.load(sites);
    const bits = i32x4.bitmask(f32x4.gt(v, zero));
    v128.store(to, v128.swizzle(v, v128.load(PACK_TABLE + (<usize>bits << 4))));
    to += <usize>popcnt(bits) << 2;
  }
  for (let left = count & 3; left > 0; left--) {
    const v = load<f32>(sites);
    store<f32>(to, v);
    to += v > 0 ? 4 : 0;
    sites += 4;
  }
  v128.store(to, zero);
  v128.store(to, zero, 16);
  return <i32>((to - PACKED) >> 2);
}

/** Puts the packed spines back on the sites they came from. */
function unpack(sites: usize, count: i32): void {
  const zero = f32x4.splat(0);
  const end = sites + (<usize>(count & ~3) << 2);
  let from = PACKED;
  for (; sites < end; sites += 16) {
    const bits = i32x4.bitmask(f32x4.gt(v128.load(sites), zero));
    v128.store(sites, v128.swizzle(v128.load(from), v128.load(UNPACK_TABLE + (<usize>bits << 4))));
    from += <usize>popcnt(bits) << 2;
  }
  for (let left = count & 3; left > 0; left--) {
    const occupied = load<f32>(sites) > 0;
    store<f32>(sites, occupied ? load<f32>(from) : 0);
    from += occupied ? 4 : 0;
    sites += 4;
  }
}

// @ts-ignore: decorator
@inline
export function endPoint4(v: v128, x: v128, shift: v128, cap: v128): v128 {
  const next = f32x4.add(v, f32x4.mul(f32x4.add(v, shift), expm1_4(x)));
  return f32x4.pmin(cap, next);
}

/** All ones in the lanes that came down to the boundary. */
// @ts-ignore: decorator
@inline
export function crossed4(
  t: v128,
  x: v128,
  next: v128,
  uniform: v128,
  bridge: v128,
  boundary: v128,
): v128 {
  const height = log1p4(t);
  const exponent = f32x4.mul(f32x4.mul(bridge, height), f32x4.add(height, x));
  const below = v128.or(f32x4.le(t, f32x4.splat(0)), f32x4.le(next, boundary));
  return v128.or(below, f32x4.lt(uniform, exp4(f32x4.neg(exponent))));
}

/** Advances four packed spines with boundary; returns all ones in the lanes that are gone. */
// @ts-ignore: decorator
@inline
function advance4(
  at: usize,
  x: v128,
  words: v128,
  bridge: v128,
  skip: v128,
  shift: v128,
  scale: v128,
  boundary: v128,
  cap: v128,
): v128 {
  const v = v128.load(at);
  const next = endPoint4(v, x, shift, cap);
  const t = f32x4.mul(f32x4.sub(v, boundary), scale);
  // ln(1+t) ≥ 2t/(2+t): where this bound already makes a crossing impossible, the logarithm is spared.
  const least = f32x4.div(f32x4.add(t, t), f32x4.add(K.constant(K.TWO), t));
  const leastEnd = f32x4.add(least, x);
  const far = v128.and(
    f32x4.gt(f32x4.mul(f32x4.mul(bridge, least), leastEnd), skip),
    f32x4.gt(leastEnd, f32x4.splat(0)),
  );
  let gone = f32x4.le(next, boundary);
  if (i32x4.bitmask(far) != 15) {
    gone = crossed4(t, x, next, uniform4(words), bridge, boundary);
  }
  v128.store(at, v128.andnot(next, gone));
  return gone;
}

/** Advances four packed spines over a hard floor. */
// @ts-ignore: decorator
@inline
function reflect4(
  at: usize,
  x: v128,
  words: v128,
  bridge: v128,
  scale: v128,
  boundary: v128,
  cap: v128,
): void {
  const zero = f32x4.splat(0);
  const t = f32x4.mul(f32x4.sub(v128.load(at), boundary), scale);
  const start = log1p4(f32x4.pmax(zero, t));
  const end = f32x4.add(start, x);
  const spread = f32x4.sub(
    f32x4.mul(x, x),
    f32x4.mul(f32x4.div(f32x4.splat(4), bridge), log4(uniform4(words))),
  );
  const minimum = f32x4.mul(
    K.constant(K.HALF),
    f32x4.sub(f32x4.add(start, end), f32x4.sqrt(spread)),
  );
  const height = f32x4.sub(end, f32x4.pmin(zero, minimum));
  const next = f32x4.add(boundary, f32x4.div(expm1_4(height), scale));
  v128.store(at, f32x4.pmin(cap, next));
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
    const spines = pack(sites, size);
    const groups = (spines + 7) >> 3;
    fillWords(WORDS, start >> 1, groups, epoch, purpose);
    if (reflecting) {
      reflectChunk(groups, drift, spread, bridge, scale, boundary, cap);
    } else {
      eliminated +=
        advanceChunk(groups, drift, spread, bridge, skip, shift, scale, boundary, cap) -
        ((groups << 3) - spines);
    }
    unpack(sites, size);
  }
  return eliminated;
}

/** Advances the packed groups of eight; returns how many lanes are gone, padding lanes included. */
function advanceChunk(
  groups: i32,
  drift1: f32,
  spread1: f32,
  bridge1: f32,
  skip1: f32,
  shift1: f32,
  scale1: f32,
  boundary1: f32,
  cap1: f32,
): i32 {
  const drift = f32x4.splat(drift1);
  const spread = f32x4.splat(spread1);
  const bridge = f32x4.splat(bridge1);
  const skip = f32x4.splat(skip1);
  const shift = f32x4.splat(shift1);
  const scale = f32x4.splat(scale1);
  const boundary = f32x4.splat(boundary1);
  const cap = f32x4.splat(cap1);
  let gone = i32x4.splat(0);
  let words = WORDS;
  const end = PACKED + (<usize>groups << 5);
  for (let at = PACKED; at < end; at += 32) {
    const turn = v128.load(words, 16);
    const shifted = i32x4.add(turn, K.constant(K.EIGHTH_TURN));
    const odd = oddQuadrant(shifted);
    const rest = turnRest4(turn, shifted);
    const z = f32x4.mul(rest, rest);
    const sin = sinRest4(rest, z);
    const cos = cosRest4(z);
    const radius = normalRadius4(v128.load(words));
    const z0 = f32x4.mul(radius, signedCos(shifted, odd, sin, cos));
    const z1 = f32x4.mul(radius, signedSin(shifted, odd, sin, cos));
    const x0 = f32x4.add(drift, f32x4.mul(spread, z0));
    const x1 = f32x4.add(drift, f32x4.mul(spread, z1));
    const w0 = v128.load(words, 32);
    const w1 = v128.load(words, 48);
    gone = i32x4.sub(gone, advance4(at, x0, w0, bridge, skip, shift, scale, boundary, cap));
    gone = i32x4.sub(gone, advance4(at + 16, x1, w1, bridge, skip, shift, scale, boundary, cap));
    words += 64;
  }
  return sumLanes(gone);
}

function sumLanes(counts: v128): i32 {
  return (
    i32x4.extract_lane(counts, 0) +
    i32x4.extract_lane(counts, 1) +
    i32x4.extract_lane(counts, 2) +
    i32x4.extract_lane(counts, 3)
  );
}

/** Advances the packed groups of eight over a hard floor. */
function reflectChunk(
  groups: i32,
  drift1: f32,
  spread1: f32,
  bridge1: f32,
  scale1: f32,
  boundary1: f32,
  cap1: f32,
): void {
  const bridge = f32x4.splat(bridge1);
  const scale = f32x4.splat(scale1);
  const boundary = f32x4.splat(boundary1);
  const cap = f32x4.splat(cap1);
  let words = WORDS;
  const end = PACKED + (<usize>groups << 5);
  for (let at = PACKED; at < end; at += 32) {
    const z0 = f32x4.add(
      f32x4.splat(drift1),
      f32x4.mul(f32x4.splat(spread1), firstNormals(words)),
    );
    const z1 = f32x4.add(
      f32x4.splat(drift1),
      f32x4.mul(f32x4.splat(spread1), secondNormals(words)),
    );
    reflect4(at, z0, v128.load(words, 32), bridge, scale, boundary, cap);
    reflect4(at + 16, z1, v128.load(words, 48), bridge, scale, boundary, cap);
    words += 64;
  }
}

/** Normals of a group's lanes 0–3, from words 0 and 1. */
function firstNormals(words: usize): v128 {
  return normals4(v128.load(words), v128.load(words, 16));
}

/** Normals of a group's lanes 4–7. */
function secondNormals(words: usize): v128 {
  return normals4(
    v128.load(words),
    i32x4.sub(v128.load(words, 16), K.constant(K.QUARTER_TURN)),
  );
}

/** Radius times cosine; a quarter turn less makes it the sine. */
// @ts-ignore: decorator
@inline
export function normals4(radius: v128, turn: v128): v128 {
  const shifted = i32x4.add(turn, K.constant(K.EIGHTH_TURN));
  const rest = turnRest4(turn, shifted);
  const z = f32x4.mul(rest, rest);
  const cos = signedCos(shifted, oddQuadrant(shifted), sinRest4(rest, z), cosRest4(z));
  return f32x4.mul(normalRadius4(radius), cos);
}

/** Writes `count` standard normals. */
export function normals(
  out: usize,
  count: i32,
  key0: i32,
  key1: i32,
  epoch: i32,
  purpose: i32,
): void {
  setRoundKeys(key0, key1);
  for (let start: i32 = 0; start < count; start += CHUNK_SITES) {
    const size = min(CHUNK_SITES, count - start);
    const groups = (size + 7) >> 3;
    fillWords(WORDS, start >> 1, groups, epoch, purpose);
    for (let group: usize = 0; group < <usize>groups; group++) {
      v128.store(PACKED + (group << 5), firstNormals(WORDS + (group << 6)));
      v128.store(PACKED + (group << 5), secondNormals(WORDS + (group << 6)), 16);
    }
    memory.copy(out + (<usize>start << 2), PACKED, <usize>size << 2);
  }
}
