// Philox4x32-10, four blocks in four lanes. Twin: src/philox.ts.
import { MULTIPLIERS, ROUND_KEYS } from "./layout";

const M0: i32 = 0xd2511f53;
const M1: i32 = 0xcd9e8d57;
const W0: i32 = 0x9e3779b9;
const W1: i32 = 0xbb67ae85;

/** Writes the ten round keys, four lanes each, where `fillWords` finds them. */
export function setRoundKeys(key0: i32, key1: i32): void {
  v128.store(MULTIPLIERS, i32x4.splat(M0));
  v128.store(MULTIPLIERS, i32x4.splat(M1), 16);
  for (let round: usize = 0; round < 10; round++) {
    v128.store(ROUND_KEYS + round * 32, i32x4.splat(key0));
    v128.store(ROUND_KEYS + round * 32, i32x4.splat(key1), 16);
    key0 += W0;
    key1 += W1;
  }
}

// @ts-ignore: decorator
@inline
function highs(low: v128, high: v128): v128 {
  return v128.shuffle<i32>(low, high, 1, 3, 5, 7);
}

// @ts-ignore: decorator
@inline
function lows(low: v128, high: v128): v128 {
  return v128.shuffle<i32>(low, high, 0, 2, 4, 6);
}

/**
 * Writes, for each of `count` listed groups g, the four blocks of counters (first + 4g + lane, epoch,
 * purpose, kind) under the round keys: a vector of word 0 of the four blocks, then words 1, 2 and 3.
 * Groups are made two at a time, to keep the multipliers busy; an odd count writes one more.
 */
export function fillWords(
  out: usize,
  list: usize,
  count: i32,
  first: i32,
  epoch: i32,
  purpose: i32,
  kind: i32,
): void {
  const m0 = v128.load(MULTIPLIERS);
  const m1 = v128.load(MULTIPLIERS, 16);
  const lanes = i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3));
  const end = out + (<usize>count << 6);
  for (; out < end; out += 128) {
    let a0 = i32x4.add(lanes, i32x4.splat(load<i32>(list) << 2));
    let a1 = i32x4.splat(epoch);
    let a2 = i32x4.splat(purpose);
    let a3 = i32x4.splat(kind);
    let b0 = i32x4.add(lanes, i32x4.splat(load<i32>(list, 4) << 2));
    let b1 = a1;
    let b2 = a2;
    let b3 = a3;
    for (let key: usize = ROUND_KEYS; key < ROUND_KEYS + 320; key += 32) {
      const k0 = v128.load(key);
      const k1 = v128.load(key, 16);
      const a0l = i64x2.extmul_low_i32x4_u(a0, m0);
      const a0h = i64x2.extmul_high_i32x4_u(a0, m0);
      const a2l = i64x2.extmul_low_i32x4_u(a2, m1);
      const a2h = i64x2.extmul_high_i32x4_u(a2, m1);
      a0 = v128.xor(v128.xor(highs(a2l, a2h), a1), k0);
      a2 = v128.xor(v128.xor(highs(a0l, a0h), a3), k1);
      a1 = lows(a2l, a2h);
      a3 = lows(a0l, a0h);
      const b0l = i64x2.extmul_low_i32x4_u(b0, m0);
      const b0h = i64x2.extmul_high_i32x4_u(b0, m0);
      const b2l = i64x2.extmul_low_i32x4_u(b2, m1);
      const b2h = i64x2.extmul_high_i32x4_u(b2, m1);
      b0 = v128.xor(v128.xor(highs(b2l, b2h), b1), k0);
      b2 = v128.xor(v128.xor(highs(b0l, b0h), b3), k1);
      b1 = lows(b2l, b2h);
      b3 = lows(b0l, b0h);
    }
    v128.store(out, a0);
    v128.store(out, a1, 16);
    v128.store(out, a2, 32);
    v128.store(out, a3, 48);
    v128.store(out, b0, 64);
    v128.store(out, b1, 80);
    v128.store(out, b2, 96);
    v128.store(out, b3, 112);
    list += 8;
  }
}

/** Writes one block of four words to `out`. */
export function fillBlock(
  out: usize,
  index: i32,
  epoch: i32,
  purpose: i32,
  key0: i32,
  key1: i32,
): void {
  let c0: u32 = index;
  let c1: u32 = epoch;
  let c2: u32 = purpose;
  let c3: u32 = 0;
  for (let round: i32 = 0; round < 10; round++) {
    const p0 = <u64>c0 * <u64>(<u32>M0);
    const p1 = <u64>c2 * <u64>(<u32>M1);
    c0 = <u32>(p1 >> 32) ^ c1 ^ <u32>key0;
    c1 = <u32>p1;
    c2 = <u32>(p0 >> 32) ^ c3 ^ <u32>key1;
    c3 = <u32>p0;
    key0 += W0;
    key1 += W1;
  }
  store<u32>(out, c0);
  store<u32>(out, c1, 4);
  store<u32>(out, c2, 8);
  store<u32>(out, c3, 12);
}
