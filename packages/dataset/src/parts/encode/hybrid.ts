/** Equal values in a row from which on a run is shorter than its bits. */
const SHORTEST_RUN = 8;

/**
 * Packs small whole numbers as Parquet's RLE/bit-packing hybrid: runs of at least eight equal values as
 * count and value, all else in groups of eight values of `bitWidth` bits, lowest bits first. A last group
 * is filled up with zeros.
 */
export function packHybrid(values: Int32Array, bitWidth: number): Uint8Array {
  const { length } = values;
  const out = new Uint8Array(longest(length, bitWidth));
  let at = 0;
  let start = 0;
  let next = 0;
  while (next < length) {
    const first = values[next] as number;
    let end = next + 1;
    while (end < length && values[end] === first) end += 1;
    if (end - next < SHORTEST_RUN) {
      next += 8;
      continue;
    }
    if (start < next) at = packGroups(values, start, next, bitWidth, out, at);
    at = writeVarint(out, at, (end - next) << 1);
    for (let shift = 0; shift < bitWidth; shift += 8) out[at++] = first >>> shift;
    next = end;
    start = end;
  }
  if (start < length) at = packGroups(values, start, next, bitWidth, out, at);
  return out.subarray(0, at);
}

/** Bytes that `count` values can take at most: no run is longer than its values would be in groups. */
function longest(count: number, bitWidth: number): number {
  return Math.ceil(count / 8) * (bitWidth + 10) + 10;
}

/** Packs the values from `start` to before `end`, a whole number of groups of eight. */
function packGroups(
  values: Int32Array,
  start: number,
  end: number,
  bitWidth: number,
  out: Uint8Array,
  from: number,
): number {
  let at = writeVarint(out, from, (((end - start) >> 3) << 1) | 1);
  let bits = 0;
  let filled = 0;
  for (let i = start; i < end; i += 1) {
    bits |= (i < values.length ? (values[i] as number) : 0) << filled;
    filled += bitWidth;
    while (filled >= 8) {
      out[at++] = bits;
      bits >>>= 8;
      filled -= 8;
    }
  }
  return at;
}

function writeVarint(out: Uint8Array, from: number, value: number): number {
  let at = from;
  let rest = value;
  while (rest > 0x7f) {
    out[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  out[at++] = rest;
  return at;
}
