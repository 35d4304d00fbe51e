import { CONSTANTS, PACK_TABLE, UNPACK_TABLE } from "./layout";

// Places of the constants; values in `fillConstants`, meanings in `src/real32.ts`.
export const LN2_INVERSE: i32 = 0;
export const LN2_HIGH: i32 = 1;
export const LN2_LOW: i32 = 2;
export const ROUNDER: i32 = 3;
export const EXP_LOW: i32 = 4;
export const EXP_HIGH: i32 = 5;
export const E2: i32 = 6;
export const E3: i32 = 7;
export const E4: i32 = 8;
export const E5: i32 = 9;
export const E6: i32 = 10;
export const E7: i32 = 11;
export const L0: i32 = 12;
export const L1: i32 = 13;
export const L2: i32 = 14;
export const L3: i32 = 15;
export const S1: i32 = 16;
export const S2: i32 = 17;
export const S3: i32 = 18;
export const C1: i32 = 19;
export const C2: i32 = 20;
export const C3: i32 = 21;
export const C4: i32 = 22;
export const ONE: i32 = 23;
export const TWO: i32 = 24;
export const HALF: i32 = 25;
export const MINUS_TWO: i32 = 26;
export const FINE_UNIT: i32 = 27;
export const UNIT: i32 = 28;
export const TURN: i32 = 29;
export const ONE_BITS: i32 = 30;
export const SQRT_HALF_BITS: i32 = 31;
export const EIGHTH_TURN: i32 = 32;
export const QUADRANT: i32 = 33;
export const SIGN: i32 = 34;
export const WORD_ONE: i32 = 35;
export const QUARTER_TURN: i32 = 36;
export const LARGEST_BRIDGE: i32 = 37;

// @ts-ignore: decorator
@inline
export function constant(place: i32): v128 {
  return v128.load(CONSTANTS + (<usize>place << 4));
}

function setF(place: i32, value: f32): void {
  v128.store(CONSTANTS + (<usize>place << 4), f32x4.splat(value));
}

function setI(place: i32, value: i32): void {
  v128.store(CONSTANTS + (<usize>place << 4), i32x4.splat(value));
}

/** Writes the constants and the shuffle tables; called once by the host. */
export function setup(): void {
  setF(LN2_INVERSE, 1.4426950408889634);
  setF(LN2_HIGH, 0.693359375);
  setF(LN2_LOW, -0.00021219444005471377);
  setF(ROUNDER, 12582912);
  setF(EXP_LOW, -87);
  setF(EXP_HIGH, 88);
  setF(E2, 0.5);
  setF(E3, 0.1666666716337204);
  setF(E4, 0.04166646674275398);
  setF(E5, 0.00833331048488617);
  setF(E6, 0.0013933649752289057);
  setF(E7, 0.00019890991097781807);
  setF(L0, 0.6666666865348816);
  setF(L1, 0.4000012278556824);
  setF(L2, 0.2855082154273987);
  setF(L3, 0.2333046793937683);
  setF(S1, -0.166666641831398);
  setF(S2, 0.008332747966051102);
  setF(S3, -0.00019587890710681677);
  setF(C1, 0.0416666679084301);
  setF(C2, -0.00138888880610466);
  setF(C3, 0.00002480059993104078);
  setF(C4, -2.730095900460583e-7);
  setF(ONE, 1);
  setF(TWO, 2);
  setF(HALF, 0.5);
  setF(MINUS_TWO, -2);
  setF(FINE_UNIT, 4.656612873077393e-10);
  setF(UNIT, 5.960464477539063e-8);
  setF(TURN, 1.4629180792671596e-9);
  setI(ONE_BITS, 0x3f800000);
  setI(SQRT_HALF_BITS, 0x3f3504f3);
  setI(EIGHTH_TURN, 0x20000000);
  setI(QUADRANT, 0xc0000000);
  setI(SIGN, 0x80000000);
  setI(WORD_ONE, 1);
  setI(QUARTER_TURN, 0x40000000);
  setF(LARGEST_BRIDGE, 1e30);
  for (let bits: i32 = 0; bits < 16; bits++) fillShuffles(bits);
}

function fillShuffles(bits: i32): void {
  let rank: i32 = 0;
  for (let lane: i32 = 0; lane < 4; lane++) {
    const occupied = (bits >> lane) & 1;
    for (let byte: i32 = 0; byte < 4; byte++) {
      if (occupied) store<u8>(PACK_TABLE + bits * 16 + rank * 4 + byte, <u8>(lane * 4 + byte));
      const from = occupied ? rank * 4 + byte : 0x80;
      store<u8>(UNPACK_TABLE + bits * 16 + lane * 4 + byte, <u8>from);
    }
    rank += occupied;
  }
  for (let byte: i32 = rank * 4; byte < 16; byte++) {
    store<u8>(PACK_TABLE + bits * 16 + byte, 0x80);
  }
}
