// Standard normals from Philox words (Box & Muller 1958). Twin: src/twin/normals.ts.
import { ALL_GROUPS, CHUNK_SITES, MOVES } from "./layout";
import { fillWords, setRoundKeys } from "./philox";
import { normalRadius4, storePair } from "./real32";

/** Fills `groups` ≥ 1 groups of sixteen normals in the place of the moves. */
export function fillNormals(groups: i32, first: i32, epoch: i32, purpose: i32): void {
  fillWords(MOVES, ALL_GROUPS, groups, first, epoch, purpose, 0);
  const end = <usize>groups << 6;
  radiusAt(0);
  for (let at: usize = 32; at < end; at += 32) radiusAt(at);
  pairAt(0);
  for (let at: usize = 32; at < end; at += 32) pairAt(at);
}

// @ts-ignore: decorator
@inline
function radiusAt(at: usize): void {
  v128.store(at, normalRadius4(v128.load(at, MOVES)), MOVES);
}

// @ts-ignore: decorator
@inline
function pairAt(at: usize): void {
  storePair(v128.load(at, MOVES), v128.load(at, MOVES + 16), at + MOVES, at + MOVES + 16);
}

/** Writes `count` standard normals. */
export function normals(
  out: usize,
  count: i32,
  key0: i32,
  key1: i32,
  epoch: i32,
  purpose: i32,
): void {
  setRoundKeys(key0, key1);
  for (let start: i32 = 0; start < count; start += CHUNK_SITES) {
    const size = min(CHUNK_SITES, count - start);
    fillNormals((size + 15) >> 4, start >> 2, epoch, purpose);
    memory.copy(out + (<usize>start << 2), MOVES, <usize>size << 2);
  }
}
