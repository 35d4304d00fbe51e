/**
 * Elementary functions in single precision, rounded after every operation, as the SIMD kernels
 * compute them lane by lane. Polynomials are interpolations at Chebyshev nodes.
 */

const f = Math.fround;

/** One float seen as a word. */
const float = new Float32Array(1);
const word = new Uint32Array(float.buffer);

const INVERSE_LN2 = f(1.4426950408889634);
const LN2_HIGH = f(355 / 512);
const LN2_LOW = f(-0.00021219444005471377);
/** Adding 1.5·2²³ rounds to a whole number, which then stands in the low bits of the word. */
const ROUNDER = f(12582912);

const EXP_LIMIT_LOW = f(-87);
const EXP_LIMIT_HIGH = f(88);
const E2 = f(0.5);
const E3 = f(0.16666576266288757);
const E4 = f(0.041666556149721146);
const E5 = f(0.008363178931176662);
const E6 = f(0.0013926184037700295);

/** 2^k of the latest call of `expm1Reduced`. */
let power = f(1);

/** Splits x = k·ln 2 + r, leaves 2^k in `power` and returns e^r − 1. */
function expm1Reduced(x: number): number {
  const limited = x < EXP_LIMIT_LOW ? EXP_LIMIT_LOW : x > EXP_LIMIT_HIGH ? EXP_LIMIT_HIGH : x;
  const shifted = f(f(limited * INVERSE_LN2) + ROUNDER);
  const k = f(shifted - ROUNDER);
  const r = f(f(limited - f(k * LN2_HIGH)) - f(k * LN2_LOW));
  float[0] = shifted;
  word[0] = ((word[0] as number) << 23) + 0x3f800000;
  power = float[0];
  let q = E6;
  q = f(f(q * r) + E5);
  q = f(f(q * r) + E4);
  q = f(f(q * r) + E3);
  q = f(f(q * r) + E2);
  return f(r + f(f(r * r) * q));
}

/** e^x for a float; x is limited to −87 … 88. Error < 1.5 ulp. */
export function exp32(x: number): number {
  const p = expm1Reduced(x);
  return f(power + f(power * p));
}

/** e^x − 1 for a float; x is limited to −87 … 88. Error < 2.5 ulp. */
export function expm1_32(x: number): number {
  const p = expm1Reduced(x);
  return f(f(power * p) + f(power - f(1)));
}

const SQRT_HALF_BITS = 0x3f3504f3;
const L0 = f(0.6666668653488159);
const L1 = f(0.3998878002166748);
const L2 = f(0.29579949378967285);

/** ln x for a positive normal float: k·ln 2 + 2·atanh(s) with s = f/(2+f). Error < 2 ulp. */
export function log32(x: number): number {
  float[0] = x;
  const bits = word[0] as number;
  const exponent = ((bits | 0) - SQRT_HALF_BITS) >> 23;
  word[0] = bits - (exponent << 23);
  const g = f(float[0] - f(1));
  const k = f(exponent);
  const s = f(g / f(f(2) + g));
  const z = f(s * s);
  let q = L2;
  q = f(f(q * z) + L1);
  q = f(f(q * z) + L0);
  const small = f(f(f(s * z) * q) + f(k * LN2_LOW));
  return f(f(k * LN2_HIGH) + f(f(s + s) + small));
}

/** ln(1 + t) for a float t > −1, accurate for small t too. */
export function log1p32(t: number): number {
  const w = f(f(1) + t);
  const lost = f(t - f(w - f(1)));
  return f(log32(w) + f(lost / w));
}

const TURN_PER_WORD = f((2 * Math.PI) / 2 ** 32);
const S1 = f(-0.166666641831398);
const S2 = f(0.008332747966051102);
const S3 = f(-0.00019587890710681677);
const C1 = f(0.0416666641831398);
const C2 = f(-0.001388830249197781);
const C3 = f(0.00002454794230288826);

/** The angle from the nearest multiple of 90°, in radians within ±π/4. */
function turnRest(turn: number): number {
  const quadrant = (turn + 0x20000000) & 0xc0000000;
  return f(f((turn - quadrant) | 0) * TURN_PER_WORD);
}

function sinRest(r: number): number {
  const z = f(r * r);
  let q = S3;
  q = f(f(q * z) + S2);
  q = f(f(q * z) + S1);
  return f(r + f(f(r * z) * q));
}

function cosRest(r: number): number {
  const z = f(r * r);
  let q = C3;
  q = f(f(q * z) + C2);
  q = f(f(q * z) + C1);
  return f(f(f(1) - f(f(0.5) * z)) + f(f(z * z) * q));
}

/** Sine of the angle 2π·turn/2³² for a word: full circle exact in the word. Error < 1.2e-7. */
export function sinTurn32(turn: number): number {
  const quadrant = (turn + 0x20000000) >>> 30;
  const r = turnRest(turn);
  const value = (quadrant & 1) === 0 ? sinRest(r) : cosRest(r);
  return (quadrant & 2) === 0 ? value : -value;
}

/** Cosine of the angle 2π·turn/2³² for a word. Error < 1.2e-7. */
export function cosTurn32(turn: number): number {
  return sinTurn32((turn + 0x40000000) | 0);
}

/** A word as a float in [2⁻³¹, 1], fine near 0; for radii and waiting times. */
export function fineUniform32(bits: number): number {
  return f(f((bits >>> 1) | 1) * f(2 ** -31));
}

/** A word as a float in [2⁻²⁴, 1 − 2⁻²⁴], symmetric; for decisions. */
export function uniform32(bits: number): number {
  return f(f((bits >>> 8) | 1) * f(2 ** -24));
}

/** Radius of a pair of normals from a word: √(−2 ln U). */
export function normalRadius32(bits: number): number {
  const l = log32(fineUniform32(bits));
  return f(Math.sqrt(f(0 - f(l + l))));
}
