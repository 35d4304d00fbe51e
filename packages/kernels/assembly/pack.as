// Vacant sites cost nothing: the spines of a chunk are moved together, advanced, and moved back.
import { GROUP_SPINES, PACKED, PACK_TABLE, UNPACK_TABLE } from "./layout";

/**
 * Moves the occupied sites of a chunk together; returns how many there are. The last group is filled
 * up with spines at the boundary, which are sure to be eliminated and so easily uncounted.
 */
export function pack(sites: usize, count: i32, boundary: f32): i32 {
  const zero = f32x4.splat(0);
  const end = sites + (<usize>(count & ~3) << 2);
  let to = PACKED;
  for (; sites < end; sites += 16) {
    const v = v128.load(sites);
    const bits = i32x4.bitmask(f32x4.gt(v, zero));
    v128.store(to, v128.swizzle(v, v128.load(PACK_TABLE + (<usize>bits << 4))));
    to += <usize>popcnt(bits) << 2;
  }
  for (let left = count & 3; left > 0; left--) {
    const v = load<f32>(sites);
    store<f32>(to, v);
    to += v > 0 ? 4 : 0;
    sites += 4;
  }
  for (let byte: usize = 0; byte < <usize>(GROUP_SPINES << 2); byte += 16) {
    v128.store(to + byte, f32x4.splat(boundary));
  }
  return <i32>((to - PACKED) >> 2);
}

/** Puts packed values back on the sites that are occupied; vacant sites become 0. */
export function unpack(from: usize, sites: usize, count: i32): void {
  const zero = f32x4.splat(0);
  const end = sites + (<usize>(count & ~3) << 2);
  for (; sites < end; sites += 16) {
    const bits = i32x4.bitmask(f32x4.gt(v128.load(sites), zero));
    v128.store(sites, v128.swizzle(v128.load(from), v128.load(UNPACK_TABLE + (<usize>bits << 4))));
    from += <usize>popcnt(bits) << 2;
  }
  for (let left = count & 3; left > 0; left--) {
    const occupied = load<f32>(sites) > 0;
    store<f32>(sites, occupied ? load<f32>(from) : 0);
    from += occupied ? 4 : 0;
    sites += 4;
  }
}
