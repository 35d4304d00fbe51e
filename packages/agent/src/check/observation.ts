import type { Spaces } from "@operant/spaces";

/** An observation with every channel present, at the middle of its range or its first level. */
export function createObservation({ channels }: Spaces): Float32Array {
  return Float32Array.from(Object.values(channels), ({ range, levels }) =>
    levels === undefined ? (range[0] + range[1]) / 2 : 0,
  );
}
