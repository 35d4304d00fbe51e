import { philoxBlock } from "../philox.ts";
import { cosTurn32, normalRadius32, sinTurn32, uniform32 } from "../real32.ts";

const f = Math.fround;

const block = new Uint32Array(4);

/**
 * Draws for the spine of a slot (chunk start plus rank among the chunk's spines): groups of sixteen
 * slots share four Philox blocks, one per lane (slot mod 4). Counter (block, epoch, purpose, 0) gives
 * two pairs of normals by Box & Muller, (…, 1) four uniforms, one per quarter of the group.
 */
function fillBlock(
  slot: number,
  kind: number,
  key0: number,
  key1: number,
  epoch: number,
  purpose: number,
): number {
  philoxBlock(((slot >>> 4) << 2) | (slot & 3), epoch, purpose, kind, key0, key1, block);
  return (slot >>> 2) & 3;
}

/** The standard normal of a slot. */
export function drawNormal(
  slot: number,
  key0: number,
  key1: number,
  epoch: number,
  purpose: number,
): number {
  const quarter = fillBlock(slot, 0, key0, key1, epoch, purpose);
  const radius = normalRadius32(block[quarter & 2] as number);
  const turn = (block[(quarter & 2) + 1] as number) | 0;
  return f(radius * ((quarter & 1) === 0 ? cosTurn32(turn) : sinTurn32(turn)));
}

/** The uniform on (0, 1) that decides whether the spine of a slot crossed the boundary. */
export function drawUniform(
  slot: number,
  key0: number,
  key1: number,
  epoch: number,
  purpose: number,
): number {
  return uniform32(block[fillBlock(slot, 1, key0, key1, epoch, purpose)] as number);
}

/** See `Kernels.normals`. */
export function twinNormals(
  f32: Float32Array,
  out: number,
  count: number,
  key0: number,
  key1: number,
  epoch: number,
  purpose: number,
): void {
  for (let i = 0; i < count; i += 1) {
    f32[(out >>> 2) + i] = drawNormal(i, key0, key1, epoch, purpose);
  }
}
