import { exp32, expm1_32, log1p32, log32 } from "../real32.ts";
import { drawNormal, drawUniform } from "./normals.ts";

const f = Math.fround;

/** Sites per chunk: the spines of a chunk are packed, advanced, and put back. */
const CHUNK_SITES = 2048;

const packed = new Float32Array(CHUNK_SITES);

/** The end point without a boundary: V' = V + (V + β/α)(e^x − 1), cut to the cap. */
export function endPoint(v: number, x: number, shift: number, cap: number): number {
  const next = f(v + f(f(v + shift) * expm1_32(x)));
  return next < cap ? next : cap;
}

/**
 * Whether a path from v to `next` came down to the boundary: it ends there, or with the probability
 * of a Brownian bridge, exp(−2(y−y_b)(y'−y_b)/Δ) = exp(−bridge·L·(L+x)) (intrinsic-dynamics §2.2).
 */
export function crossed(
  v: number,
  x: number,
  next: number,
  uniform: number,
  bridge: number,
  scale: number,
  boundary: number,
): boolean {
  const t = f(f(v - boundary) * scale);
  const height = log1p32(t);
  const exponent = f(f(-bridge * height) * f(height + x));
  return next <= boundary || uniform < exp32(exponent < 0 ? exponent : 0);
}

/**
 * The end point over a hard floor (§2.6): X free end point, M = ½(y + X − √((X−y)² − 2Δ ln U)) the
 * running minimum, y' = X + max(0, y_b − M); in units of L = α(y − y_b), where 2α²Δ = 4/bridge.
 */
function reflectedPoint(
  v: number,
  x: number,
  uniform: number,
  bridge: number,
  scale: number,
  boundary: number,
  cap: number,
): number {
  const above = f(f(v - boundary) * scale);
  const start = log1p32(above > 0 ? above : 0);
  const end = f(start + x);
  const spread = f(f(x * x) - f(f(f(4) / bridge) * log32(uniform)));
  const minimum = f(f(0.5) * f(f(start + end) - f(Math.sqrt(spread))));
  const height = f(end - (minimum < 0 ? minimum : 0));
  const next = f(boundary + f(expm1_32(height) / scale));
  return next < cap ? next : cap;
}

/** See `Kernels.advance`. */
export function twinAdvance(
  f32: Float32Array,
  volumes: number,
  count: number,
  key0: number,
  key1: number,
  epoch: number,
  purpose: number,
  reflecting: number,
  drift: number,
  spread: number,
  bridge: number,
  _skip: number,
  shift: number,
  scale: number,
  boundary: number,
  cap: number,
): number {
  [drift, spread, bridge, shift] = [f(drift), f(spread), f(bridge), f(shift)];
  [scale, boundary, cap] = [f(scale), f(boundary), f(cap)];
  const end = (volumes >>> 2) + count;
  let eliminated = 0;
  for (let start = 0; start < count; start += CHUNK_SITES) {
    const first = (volumes >>> 2) + start;
    const last = Math.min(first + CHUNK_SITES, end);
    let spines = 0;
    for (let site = first; site < last; site += 1) {
      const v = f32[site] as number;
      if (v > 0) packed[spines++] = v;
    }
    for (let rank = 0; rank < spines; rank += 1) {
      const v = packed[rank] as number;
      const slot = start + rank;
      const z = drawNormal(slot, key0, key1, epoch, purpose);
      const uniform = drawUniform(slot, key0, key1, epoch, purpose);
      const x = f(drift + f(spread * z));
      if (reflecting !== 0) {
        packed[rank] = reflectedPoint(v, x, uniform, bridge, scale, boundary, cap);
        continue;
      }
      const next = endPoint(v, x, shift, cap);
      const gone = crossed(v, x, next, uniform, bridge, scale, boundary);
      packed[rank] = gone ? 0 : next;
      if (gone) eliminated += 1;
    }
    let rank = 0;
    for (let site = first; site < last; site += 1) {
      f32[site] = (f32[site] as number) > 0 ? (packed[rank++] as number) : 0;
    }
  }
  return eliminated;
}
