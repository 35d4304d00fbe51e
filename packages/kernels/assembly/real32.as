// Elementary functions, four lanes at a time. Twin: src/real32.ts, operation by operation.
import * as K from "./constants";

// @ts-ignore: decorator
@inline
function limitExponent(x: v128): v128 {
  return f32x4.pmin(f32x4.pmax(x, K.constant(K.EXP_LOW)), K.constant(K.EXP_HIGH));
}

// @ts-ignore: decorator
@inline
function shiftedExponent(x: v128): v128 {
  return f32x4.add(f32x4.mul(x, K.constant(K.LN2_INVERSE)), K.constant(K.ROUNDER));
}

// @ts-ignore: decorator
@inline
function powerOf(shifted: v128): v128 {
  return i32x4.add(i32x4.shl(shifted, 23), K.constant(K.ONE_BITS));
}

/** e^r − 1 for the rest r of a limited x. */
// @ts-ignore: decorator
@inline
function expm1Rest(x: v128, shifted: v128): v128 {
  const k = f32x4.sub(shifted, K.constant(K.ROUNDER));
  const r = f32x4.sub(
    f32x4.sub(x, f32x4.mul(k, K.constant(K.LN2_HIGH))),
    f32x4.mul(k, K.constant(K.LN2_LOW)),
  );
  let q = f32x4.add(f32x4.mul(K.constant(K.E7), r), K.constant(K.E6));
  q = f32x4.add(f32x4.mul(q, r), K.constant(K.E5));
  q = f32x4.add(f32x4.mul(q, r), K.constant(K.E4));
  q = f32x4.add(f32x4.mul(q, r), K.constant(K.E3));
  q = f32x4.add(f32x4.mul(q, r), K.constant(K.E2));
  return f32x4.add(r, f32x4.mul(f32x4.mul(r, r), q));
}

// @ts-ignore: decorator
@inline
export function exp4(argument: v128): v128 {
  const x = limitExponent(argument);
  const shifted = shiftedExponent(x);
  const power = powerOf(shifted);
  return f32x4.add(power, f32x4.mul(power, expm1Rest(x, shifted)));
}

// @ts-ignore: decorator
@inline
export function expm1_4(argument: v128): v128 {
  const x = limitExponent(argument);
  const shifted = shiftedExponent(x);
  const power = powerOf(shifted);
  return f32x4.add(
    f32x4.mul(power, expm1Rest(x, shifted)),
    f32x4.sub(power, K.constant(K.ONE)),
  );
}

// @ts-ignore: decorator
@inline
export function log4(x: v128): v128 {
  const exponent = i32x4.shr_s(i32x4.sub(x, K.constant(K.SQRT_HALF_BITS)), 23);
  const g = f32x4.sub(i32x4.sub(x, i32x4.shl(exponent, 23)), K.constant(K.ONE));
  const k = f32x4.convert_i32x4_s(exponent);
  const s = f32x4.div(g, f32x4.add(K.constant(K.TWO), g));
  const z = f32x4.mul(s, s);
  let q = f32x4.add(f32x4.mul(K.constant(K.L3), z), K.constant(K.L2));
  q = f32x4.add(f32x4.mul(q, z), K.constant(K.L1));
  q = f32x4.add(f32x4.mul(q, z), K.constant(K.L0));
  const small = f32x4.add(f32x4.mul(f32x4.mul(s, z), q), f32x4.mul(k, K.constant(K.LN2_LOW)));
  return f32x4.add(f32x4.mul(k, K.constant(K.LN2_HIGH)), f32x4.add(f32x4.add(s, s), small));
}

// @ts-ignore: decorator
@inline
export function log1p4(t: v128): v128 {
  const w = f32x4.add(K.constant(K.ONE), t);
  const lost = f32x4.sub(t, f32x4.sub(w, K.constant(K.ONE)));
  return f32x4.add(log4(w), f32x4.div(lost, w));
}

/** The angle of a word from the nearest multiple of 90°; `shifted` is the word plus an eighth turn. */
// @ts-ignore: decorator
@inline
export function turnRest4(turn: v128, shifted: v128): v128 {
  const quadrant = v128.and(shifted, K.constant(K.QUADRANT));
  return f32x4.mul(f32x4.convert_i32x4_s(i32x4.sub(turn, quadrant)), K.constant(K.TURN));
}

// @ts-ignore: decorator
@inline
export function sinRest4(r: v128, z: v128): v128 {
  let q = f32x4.add(f32x4.mul(K.constant(K.S3), z), K.constant(K.S2));
  q = f32x4.add(f32x4.mul(q, z), K.constant(K.S1));
  return f32x4.add(r, f32x4.mul(f32x4.mul(r, z), q));
}

// @ts-ignore: decorator
@inline
export function cosRest4(z: v128): v128 {
  let q = f32x4.add(f32x4.mul(K.constant(K.C4), z), K.constant(K.C3));
  q = f32x4.add(f32x4.mul(q, z), K.constant(K.C2));
  q = f32x4.add(f32x4.mul(q, z), K.constant(K.C1));
  return f32x4.add(
    f32x4.sub(K.constant(K.ONE), f32x4.mul(K.constant(K.HALF), z)),
    f32x4.mul(f32x4.mul(z, z), q),
  );
}

/** All ones in the lanes whose quadrant is odd (sine and cosine change places). */
// @ts-ignore: decorator
@inline
export function oddQuadrant(shifted: v128): v128 {
  return i32x4.shr_s(i32x4.shl(shifted, 1), 31);
}

// @ts-ignore: decorator
@inline
export function signedSin(shifted: v128, odd: v128, sin: v128, cos: v128): v128 {
  return v128.xor(v128.bitselect(cos, sin, odd), v128.and(shifted, K.constant(K.SIGN)));
}

// @ts-ignore: decorator
@inline
export function signedCos(shifted: v128, odd: v128, sin: v128, cos: v128): v128 {
  const sign = v128.and(i32x4.add(shifted, K.constant(K.QUARTER_TURN)), K.constant(K.SIGN));
  return v128.xor(v128.bitselect(sin, cos, odd), sign);
}

// @ts-ignore: decorator
@inline
export function fineUniform4(words: v128): v128 {
  const bits = v128.or(i32x4.shr_u(words, 1), K.constant(K.WORD_ONE));
  return f32x4.mul(f32x4.convert_i32x4_s(bits), K.constant(K.FINE_UNIT));
}

// @ts-ignore: decorator
@inline
export function uniform4(words: v128): v128 {
  const bits = v128.or(i32x4.shr_u(words, 8), K.constant(K.WORD_ONE));
  return f32x4.mul(f32x4.convert_i32x4_s(bits), K.constant(K.UNIT));
}

// @ts-ignore: decorator
@inline
export function normalRadius4(words: v128): v128 {
  return f32x4.sqrt(f32x4.mul(K.constant(K.MINUS_TWO), log4(fineUniform4(words))));
}
