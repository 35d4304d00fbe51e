import { ALL_GROUPS, PACK_TABLE, UNPACK_TABLE } from "./layout";

/** Writes the tables of the first page; called once by the host. */
export function setup(): void {
  for (let bits: i32 = 0; bits < 16; bits++) fillShuffles(bits);
  for (let group: i32 = 0; group < 130; group++) store<i32>(ALL_GROUPS + (group << 2), group);
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
