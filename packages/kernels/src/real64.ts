/**
 * Elementary functions in double precision from fixed polynomials: only +, −, ×, ÷ and table look-ups,
 * so each returns the same bits on every engine and CPU, which `Math.exp` and friends do not promise.
 * Stated errors are against the exact value, in units in the last place (ulp), and tested.
 */

const LN2_HIGH = 0.6931471804855391; // 33 bits of ln 2
const LN2_LOW = 7.440617110012397e-11; // the rest
const INVERSE_LN2 = 1.4426950408889634;

/** 2^k at index k + 1074, for k = −1074 … 1023. Doubling and halving are exact. */
const POWERS_OF_TWO: Float64Array = (() => {
  const powers = new Float64Array(2098);
  let power = 1;
  for (let k = 0; k <= 1023; k += 1, power *= 2) powers[k + 1074] = power;
  power = 1;
  for (let k = 0; k >= -1074; k -= 1, power *= 0.5) powers[k + 1074] = power;
  return powers;
})();

/** Returns 2^k for whole k in −1074 … 1023. */
function powerOfTwo(k: number): number {
  return POWERS_OF_TWO[k + 1074] as number;
}

/** e^r − 1 for |r| ≤ 0.3466 by its series to r^13; truncation below 5e-18. */
function expm1Series(r: number): number {
  const r2 = r * r;
  const a = 1 / 6 + r * (1 / 24);
  const b = 1 / 120 + r * (1 / 720);
  const c = 1 / 5040 + r * (1 / 40320);
  const d = 1 / 362880 + r * (1 / 3628800);
  const e = 1 / 39916800 + r * (1 / 479001600);
  const f = 1 / 6227020800;
  const tail = a + r2 * (b + r2 * (c + r2 * (d + r2 * (e + r2 * f))));
  return r + (r2 * 0.5 + r2 * r * tail);
}

/** e^x. Error < 1 ulp; 0 below −745.14, Infinity above 709.79, NaN for NaN. */
export function exp64(x: number): number {
  if (!(x >= -745.14)) return x < 0 ? 0 : NaN;
  if (x > 709.79) return Infinity;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const y = 1 + expm1Series(r);
  if (k > 1023) return y * powerOfTwo(k - 1) * 2;
  if (k < -1021) return y * powerOfTwo(k + 60) * powerOfTwo(-60);
  return y * powerOfTwo(k);
}

/** e^x − 1, accurate for small x too. Error < 2 ulp; −1 below −40, Infinity above 709.79. */
export function expm1_64(x: number): number {
  if (x > 709.79) return Infinity;
  if (x < -40) return -1;
  if (x > 40) return exp64(x) - 1;
  if (!(x === x)) return NaN;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  if (k === 0) return expm1Series(x);
  const power = powerOfTwo(k);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  return power * expm1Series(r) + (power - 1);
}

/** One double seen as two words; the platform is little-endian like WebAssembly. */
const float64 = new Float64Array(1);
const words = new Uint32Array(float64.buffer);

/** Natural logarithm. Error < 1 ulp; −Infinity at 0, NaN below 0. */
export function log64(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984; // 2^54
    k = -54;
  }
  float64[0] = x;
  const high = words[1] as number;
  // 0x3fe6a09e is the high word of √½, so that the mantissa lands in [√½, √2).
  const exponent = (high - 0x3fe6a09e) >> 20;
  words[1] = high - (exponent << 20);
  k += exponent;
  const f = float64[0] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  // 2·atanh(s) = 2s + s·R; the series runs to s^23, truncation below 1e-18.
  const even = 2 / 5 + z2 * (2 / 9 + z2 * (2 / 13 + z2 * (2 / 17 + z2 * (2 / 21))));
  const odd = 2 / 3 + z2 * (2 / 7 + z2 * (2 / 11 + z2 * (2 / 15 + z2 * (2 / 19 + z2 * (2 / 23)))));
  const remainder = z * (odd + z * even);
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + remainder) + k * LN2_LOW) - f);
}

/** ln(1 + x), accurate for small x too. Error < 2 ulp; NaN below −1. */
export function log1p64(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  if (!(u > 0) || u === Infinity) return log64(u);
  return log64(u) * (x / (u - 1));
}

/** x^y for x ≥ 0 as e^{y·ln x}: relative error below (2 + |y·ln x|)·2.3e-16. */
export function pow64(x: number, y: number): number {
  if (y === 0) return 1;
  if (x === 0) return y > 0 ? 0 : Infinity;
  return exp64(y * log64(x));
}

/** Hyperbolic tangent. Error < 3 ulp. */
export function tanh64(x: number): number {
  const size = Math.abs(x);
  if (size > 22) return x > 0 ? 1 : -1;
  const growth = expm1_64(2 * size);
  const value = growth / (growth + 2);
  return x < 0 ? -value : value;
}

/** 1/(1 + e^{−x}), the logistic function. Error < 3 ulp. */
export function logistic64(x: number): number {
  if (x >= 0) return 1 / (1 + exp64(-x));
  const e = exp64(x);
  return e / (1 + e);
}

const HALF_PI_HIGH = 1.5707963267341256; // 33 bits of π/2
const HALF_PI_MIDDLE = 6.077100506303966e-11; // 33 more
const HALF_PI_LOW = 2.0222662487959506e-21; // the rest

function sinSeries(r: number): number {
  const z = r * r;
  const t =
    -1 / 6 +
    z *
      (1 / 120 +
        z *
          (-1 / 5040 +
            z *
              (1 / 362880 +
                z *
                  (-1 / 39916800 +
                    z * (1 / 6227020800 + z * (-1 / 1307674368000 + z / 355687428096000))))));
  return r + r * z * t;
}

function cosSeries(r: number): number {
  const z = r * r;
  const t =
    1 / 24 +
    z *
      (-1 / 720 +
        z *
          (1 / 40320 +
            z *
              (-1 / 3628800 + z * (1 / 479001600 + z * (-1 / 87178291200 + z / 20922789888000)))));
  return 1 - (0.5 * z - z * z * t);
}

/** Sine of x radians for |x| ≤ 1e6: absolute error < 2e-16. NaN outside that range. */
export function sin64(x: number): number {
  return sinQuadrant(x, 0);
}

/** Cosine of x radians for |x| ≤ 1e6: absolute error < 2e-16. NaN outside that range. */
export function cos64(x: number): number {
  return sinQuadrant(x, 1);
}

/** sin(x + quadrant·π/2). */
function sinQuadrant(x: number, quadrant: number): number {
  if (!(Math.abs(x) <= 1e6)) return NaN;
  const n = Math.floor(x * 0.6366197723675814 + 0.5);
  const r = x - n * HALF_PI_HIGH - n * HALF_PI_MIDDLE - n * HALF_PI_LOW;
  const which = (n + quadrant) & 3;
  const value = (which & 1) === 0 ? sinSeries(r) : cosSeries(r);
  return which >= 2 ? -value : value;
}
