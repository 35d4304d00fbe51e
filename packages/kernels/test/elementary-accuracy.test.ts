import { describe, expect, it } from "vitest";
import {
  cos64,
  cosTurn32,
  exp32,
  exp64,
  expm1_32,
  expm1_64,
  log1p64,
  log32,
  log64,
  logistic64,
  openStream,
  pow64,
  sin64,
  sinTurn32,
  tanh64,
} from "@operant/kernels";

const stream = openStream([1, 1], 9);
const CASES = 30_000;

/** Distance in units of the last place of a format with `digits` bits and least exponent `least`. */
function ulps(value: number, exact: number, digits: number, least: number): number {
  if (Object.is(value, exact)) return 0;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(exact))), least);
  return Math.abs(value - exact) / 2 ** (exponent - digits + 1);
}

function worst64(
  own: (x: number) => number,
  platform: (x: number) => number,
  span: number,
): number {
  let worst = 0;
  for (let i = 0; i < CASES; i += 1) {
    const x = (2 * stream.uniform() - 1) * span * (i % 3 === 0 ? 1e-3 : 1);
    worst = Math.max(worst, ulps(own(x), platform(x), 53, -1022));
  }
  return worst;
}

function worst32(
  own: (x: number) => number,
  platform: (x: number) => number,
  span: number,
): number {
  let worst = 0;
  for (let i = 0; i < CASES; i += 1) {
    const x = Math.fround((2 * stream.uniform() - 1) * span * (i % 3 === 0 ? 1e-3 : 1));
    worst = Math.max(worst, ulps(own(x), platform(x), 24, -126));
  }
  return worst;
}

describe("double precision, against the platform's functions", () => {
  it("stays within the stated error, plus one ulp for the platform's own", () => {
    expect(worst64(exp64, Math.exp, 700)).toBeLessThanOrEqual(2);
    expect(worst64(expm1_64, Math.expm1, 30)).toBeLessThanOrEqual(3);
    expect(worst64(tanh64, Math.tanh, 20)).toBeLessThanOrEqual(4);
    expect(
      worst64(
        (x) => log64(Math.abs(x)),
        (x) => Math.log(Math.abs(x)),
        3,
      ),
    ).toBeLessThanOrEqual(2);
    expect(worst64(log1p64, Math.log1p, 0.9)).toBeLessThanOrEqual(3);
    expect(worst64(logistic64, (x) => 1 / (1 + Math.exp(-x)), 30)).toBeLessThanOrEqual(4);
  });

  it("sine and cosine stay within 2.5e-16, near and far", () => {
    let worst = 0;
    for (let i = 0; i < CASES; i += 1) {
      const x = (2 * stream.uniform() - 1) * (i % 2 === 0 ? 10 : 1e5);
      worst = Math.max(worst, Math.abs(sin64(x) - Math.sin(x)), Math.abs(cos64(x) - Math.cos(x)));
    }
    expect(worst).toBeLessThan(2.5e-16);
  });

  it("powers stay within their relative error", () => {
    let worst = 0;
    for (let i = 0; i < CASES; i += 1) {
      const [x, y] = [stream.exponential(1), 6 * stream.uniform() - 3];
      const bound = (4 + Math.abs(y * Math.log(x))) * 2.3e-16;
      worst = Math.max(worst, Math.abs(pow64(x, y) / x ** y - 1) / bound);
    }
    expect(worst).toBeLessThan(1);
  });

  it("handles the ends of the range like the platform", () => {
    for (const x of [-Infinity, -746, -745.1, -708.5, -0, 0, 709.7, 710, Infinity, NaN]) {
      expect(ulps(exp64(x), Math.exp(x), 53, -1022)).toBeLessThanOrEqual(1);
    }
    for (const x of [-1, -0, 5e-324, 1e-310, 1, 1.7976931348623157e308, Infinity, NaN]) {
      expect(ulps(log64(x), Math.log(x), 53, -1022)).toBeLessThanOrEqual(1);
    }
    expect([pow64(0, 2), pow64(0, 0), pow64(0, -1)]).toEqual([0, 1, Infinity]);
    expect([tanh64(50), tanh64(-50), expm1_64(-50), expm1_64(800)]).toEqual([1, -1, -1, Infinity]);
    expect(sin64(1e7)).toBeNaN();
  });
});

describe("single precision, against double", () => {
  it("stays within the stated error", () => {
    expect(worst32(exp32, Math.exp, 86)).toBeLessThan(1.5);
    expect(worst32(expm1_32, Math.expm1, 86)).toBeLessThan(2.5);
    expect(
      worst32(
        (x) => log32(Math.abs(x)),
        (x) => Math.log(Math.abs(x)),
        3,
      ),
    ).toBeLessThan(2);
    expect(
      worst32(
        (x) => log32(Math.fround(1 + x)),
        (x) => Math.log(Math.fround(1 + x)),
        0.1,
      ),
    ).toBeLessThan(2);
    let worst = 0;
    for (let i = 0; i < CASES; i += 1) {
      const turn = stream.uint32();
      const angle = (2 * Math.PI * turn) / 2 ** 32;
      worst = Math.max(worst, Math.abs(sinTurn32(turn) - Math.sin(angle)));
      worst = Math.max(worst, Math.abs(cosTurn32(turn) - Math.cos(angle)));
    }
    expect(worst).toBeLessThan(1.3e-7);
  });

  it("limits the exponent instead of overflowing", () => {
    expect(exp32(1000)).toBe(exp32(88));
    expect(exp32(-1000)).toBe(exp32(-87));
    expect([exp32(0), expm1_32(0), log32(1)]).toEqual([1, 0, 0]);
  });
});
