/** The two key words of a subject. */
export type PhiloxKey = readonly [number, number];

/** Multipliers and key increments of Philox4x32 (Salmon et al. 2011, table 2). */
const PHILOX_M0 = 0xd2511f53;
const PHILOX_M1 = 0xcd9e8d57;
const PHILOX_W0 = 0x9e3779b9;
const PHILOX_W1 = 0xbb67ae85;

/** Returns the high 32 bits of the unsigned product a·b as a signed word. */
export function mulHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const low = Math.imul(aLow, bLow) >>> 16;
  const middle = (Math.imul(aHigh, bLow) + low) >>> 0;
  const cross = (Math.imul(aLow, bHigh) + (middle & 0xffff)) >>> 0;
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (cross >>> 16)) | 0;
}

/**
 * Philox4x32-10: writes the block of four words that belongs to a counter and a key.
 *
 * A bijection of the counter for each key, so equal arguments give equal words on every machine and
 * no order of calls matters. Passes BigCrush. In Operant the counter is (index, epoch, purpose, index
 * overflow) and the key is the subject's.
 *
 * Source: Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3", SC11.
 */
export function philoxBlock(
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  key0: number,
  key1: number,
  out: Uint32Array,
): void {
  for (let round = 0; round < 10; round += 1) {
    const high0 = mulHigh(c0, PHILOX_M0);
    const high1 = mulHigh(c2, PHILOX_M1);
    const low0 = Math.imul(c0, PHILOX_M0);
    const low1 = Math.imul(c2, PHILOX_M1);
    c0 = high1 ^ c1 ^ key0;
    c1 = low1;
    c2 = high0 ^ c3 ^ key1;
    c3 = low0;
    key0 = (key0 + PHILOX_W0) | 0;
    key1 = (key1 + PHILOX_W1) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

/** Writes the four words of `counter` (four u32) under `key` (two u32) to `out`. */
export function philox(
  counter: ArrayLike<number>,
  key: ArrayLike<number>,
  out: Uint32Array,
): Uint32Array {
  philoxBlock(
    counter[0] ?? 0,
    counter[1] ?? 0,
    counter[2] ?? 0,
    counter[3] ?? 0,
    key[0] ?? 0,
    key[1] ?? 0,
    out,
  );
  return out;
}
