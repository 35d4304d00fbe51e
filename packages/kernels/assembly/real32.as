// Elementary functions, four lanes at a time. Twin: src/real32.ts, operation by operation.

const LN2_INVERSE: f32 = 1.4426950408889634;
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -0.00021219444005471377;
const ROUNDER: f32 = 12582912;
export const EXP_LOW: f32 = -87;
const EXP_HIGH: f32 = 88;
const E2: f32 = 0.5;
const E3: f32 = 0.16666576266288757;
const E4: f32 = 0.041666556149721146;
const E5: f32 = 0.008363178931176662;
const E6: f32 = 0.0013926184037700295;
const L0: f32 = 0.6666668653488159;
const L1: f32 = 0.3998878002166748;
const L2: f32 = 0.29579949378967285;
const S1: f32 = -0.166666641831398;
const S2: f32 = 0.008332747966051102;
const S3: f32 = -0.00019587890710681677;
const C1: f32 = 0.0416666641831398;
const C2: f32 = -0.001388830249197781;
const C3: f32 = 0.00002454794230288826;
const FINE_UNIT: f32 = 4.656612873077393e-10; // 2^-31
const UNIT: f32 = 5.960464477539063e-8; // 2^-24
const TURN: f32 = 1.4629180792671596e-9; // 2π/2^32
const ONE: f32 = 1;
const HALF: f32 = 0.5;
const ONE_BITS: i32 = 0x3f800000;
const UNIT_INVERSE_BITS: i32 = 0x4b800000; // 2^24
const SQRT_HALF_BITS: i32 = 0x3f3504f3;
const EIGHTH_TURN: i32 = 0x20000000;
const SIGN: i32 = 0x80000000;
const WORD_ONE: i32 = 1;

// V8 keeps the constants of a loop in registers only if they fit and are used outside the loop too;
// otherwise it builds them anew in every turn, which takes as long as the arithmetic. Hence short
// passes over a chunk, one constant for two purposes here and there, and in each pass a first vector
// before the loop.

/** e^r − 1 for the rest r of x after k·ln 2; `shifted` holds k in its low bits. */
// @ts-ignore: decorator
@inline
function expm1Rest(x: v128, shifted: v128): v128 {
  const k = f32x4.sub(shifted, f32x4.splat(ROUNDER));
  const r = f32x4.sub(
    f32x4.sub(x, f32x4.mul(k, f32x4.splat(LN2_HIGH))),
    f32x4.mul(k, f32x4.splat(LN2_LOW)),
  );
  let q = f32x4.add(f32x4.mul(f32x4.splat(E6), r), f32x4.splat(E5));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(E4));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(E3));
  q = f32x4.add(f32x4.mul(q, r), f32x4.splat(E2));
  return f32x4.add(r, f32x4.mul(f32x4.mul(r, r), q));
}

// @ts-ignore: decorator
@inline
function shiftedExponent(x: v128): v128 {
  return f32x4.add(f32x4.mul(x, f32x4.splat(LN2_INVERSE)), f32x4.splat(ROUNDER));
}

/** e^x·unit for −87 ≤ x ≤ 88, where unit is the bits of a power of two. */
// @ts-ignore: decorator
@inline
function exp4Times(x: v128, unit: i32): v128 {
  const shifted = shiftedExponent(x);
  const power = i32x4.add(i32x4.shl(shifted, 23), i32x4.splat(unit));
  return f32x4.add(power, f32x4.mul(power, expm1Rest(x, shifted)));
}

/** Limits an exponent to −87 … 88. */
// @ts-ignore: decorator
@inline
export function limitExponent4(x: v128): v128 {
  return f32x4.pmin(f32x4.pmax(x, f32x4.splat(EXP_LOW)), f32x4.splat(EXP_HIGH));
}

/** e^x for −87 ≤ x ≤ 88. */
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
  return exp4Times(x, ONE_BITS);
}

/** e^x − 1 for −87 ≤ x ≤ 88. */
// @ts-ignore: decorator
@inline
export function expm1_4(x: v128): v128 {
  const shifted = shiftedExponent(x);
  const one = i32x4.splat(ONE_BITS);
  const power = i32x4.add(i32x4.shl(shifted, 23), one);
  return f32x4.add(f32x4.mul(power, expm1Rest(x, shifted)), f32x4.sub(power, one));
}

// @ts-ignore: decorator
@inline
export function log4(x: v128): v128 {
  const exponent = i32x4.shr_s(i32x4.sub(x, i32x4.splat(SQRT_HALF_BITS)), 23);
  const mantissa = i32x4.sub(x, i32x4.shl(exponent, 23));
  const one = f32x4.splat(ONE);
  const k = f32x4.convert_i32x4_s(exponent);
  const s = f32x4.div(f32x4.sub(mantissa, one), f32x4.add(mantissa, one));
  const z = f32x4.mul(s, s);
  let q = f32x4.add(f32x4.mul(f32x4.splat(L2), z), f32x4.splat(L1));
  q = f32x4.add(f32x4.mul(q, z), f32x4.splat(L0));
  const small = f32x4.add(f32x4.mul(f32x4.mul(s, z), q), f32x4.mul(k, f32x4.splat(LN2_LOW)));
  return f32x4.add(f32x4.mul(k, f32x4.splat(LN2_HIGH)), f32x4.add(f32x4.add(s, s), small));
}

// @ts-ignore: decorator
@inline
export function log1p4(t: v128): v128 {
  const w = f32x4.add(f32x4.splat(ONE), t);
  const lost = f32x4.sub(t, f32x4.sub(w, f32x4.splat(ONE)));
  return f32x4.add(log4(w), f32x4.div(lost, w));
}

// @ts-ignore: decorator
@inline
function sinRest4(r: v128, z: v128): v128 {
  let q = f32x4.add(f32x4.mul(f32x4.splat(S3), z), f32x4.splat(S2));
  q = f32x4.add(f32x4.mul(q, z), f32x4.splat(S1));
  return f32x4.add(r, f32x4.mul(f32x4.mul(r, z), q));
}

// @ts-ignore: decorator
@inline
function cosRest4(z: v128): v128 {
  let q = f32x4.add(f32x4.mul(f32x4.splat(C3), z), f32x4.splat(C2));
  q = f32x4.add(f32x4.mul(q, z), f32x4.splat(C1));
  return f32x4.add(
    f32x4.sub(f32x4.splat(ONE), f32x4.mul(f32x4.splat(HALF), z)),
    f32x4.mul(f32x4.mul(z, z), q),
  );
}

/** Stores radius·cos and radius·sin of the angles 2π·turn/2³². */
// @ts-ignore: decorator
@inline
export function storePair(radius: v128, turn: v128, toCos: usize, toSin: usize): void {
  const eighth = i32x4.splat(EIGHTH_TURN);
  const shifted = i32x4.add(turn, eighth);
  // The low 30 bits are the angle within the quadrant, the high two bits the quadrant.
  const within = i32x4.sub(i32x4.shr_u(i32x4.shl(shifted, 2), 2), eighth);
  const rest = f32x4.mul(f32x4.convert_i32x4_s(within), f32x4.splat(TURN));
  const z = f32x4.mul(rest, rest);
  const sin = sinRest4(rest, z);
  const cos = cosRest4(z);
  // In odd quadrants sine and cosine change places; the cosine is negative in quadrants 1 and 2.
  const doubled = i32x4.shl(shifted, 1);
  const change = v128.and(v128.xor(sin, cos), i32x4.shr_s(doubled, 31));
  const sign = i32x4.splat(SIGN);
  const cosSign = v128.and(v128.xor(shifted, doubled), sign);
  const sinSign = v128.and(shifted, sign);
  v128.store(toCos, f32x4.mul(radius, v128.xor(v128.xor(cos, change), cosSign)));
  v128.store(toSin, f32x4.mul(radius, v128.xor(v128.xor(sin, change), sinSign)));
}

// @ts-ignore: decorator
@inline
export function fineUniform4(words: v128): v128 {
  const bits = v128.or(i32x4.shr_u(words, 1), i32x4.splat(WORD_ONE));
  return f32x4.mul(f32x4.convert_i32x4_s(bits), f32x4.splat(FINE_UNIT));
}

// @ts-ignore: decorator
@inline
export function uniform4(words: v128): v128 {
  const bits = v128.or(i32x4.shr_u(words, 8), i32x4.splat(WORD_ONE));
  return f32x4.mul(f32x4.convert_i32x4_s(bits), f32x4.splat(UNIT));
}

// @ts-ignore: decorator
@inline
export function normalRadius4(words: v128): v128 {
  const l = log4(fineUniform4(words));
  return f32x4.sqrt(f32x4.sub(f32x4.splat(0), f32x4.add(l, l)));
}

/** All ones where the uniform of a word is below e^x, for −87 ≤ x ≤ 0; both sides times 2²⁴. */
// @ts-ignore: decorator
@inline
export function below4(words: v128, x: v128): v128 {
  const bits = v128.or(i32x4.shr_u(words, 8), i32x4.splat(WORD_ONE));
  return f32x4.lt(f32x4.convert_i32x4_s(bits), exp4Times(x, UNIT_INVERSE_BITS));
}
