import { type Kernels, type PhiloxKey, Purpose } from "@operant/kernels";

/** The kernels' bulk source of standard normals. */
export interface Noise {
  /** Fresh normals, one per place; the array is overwritten by the next draw. */
  draw(): Float32Array;
}

/** Opens a source of `count` normals at a time and frees its memory afterwards. */
export function withNoise<T>(
  kernels: Kernels,
  key: PhiloxKey,
  count: number,
  use: (noise: Noise) => T,
): T {
  const offset = kernels.memory.allocate(count * 4);
  const values = kernels.memory.float32(offset, count);
  const address = { key0: key[0], key1: key[1], epoch: 0, purpose: Purpose.scratch };
  const draw = (): Float32Array => {
    kernels.normals(offset, count, address);
    address.epoch += 1;
    return values;
  };
  try {
    return use({ draw });
  } finally {
    kernels.memory.free(offset);
  }
}
