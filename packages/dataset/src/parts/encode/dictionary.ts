import type { Cells } from "./cells.ts";
import { valuesOf } from "./cells.ts";

/** The different values of a column, and which of them each value is. */
export interface Dictionary {
  /** Where each value first stands, in order of appearance. */
  readonly first: Int32Array;
  /** For each value its number in `first`. */
  readonly indices: Int32Array;
  /** Bits of the largest number. */
  readonly bitWidth: number;
}

/** Values that are looked at before a dictionary is made, evenly over the rows. */
const SAMPLE = 1000;
/** A column is left plain when this part of the bytes in its sample is of values seen once. */
const MOSTLY_DIFFERENT = 0.9;

/**
 * Makes the dictionary of a column where one pays: with its indices it takes at most half of the bytes
 * of the plain values. The rule is that of hyparquet-writer, so that parts have the bytes they always had.
 */
export function dictionaryOf(cells: Cells): Dictionary | undefined {
  const { words, width, texts } = cells;
  const count = valuesOf(cells);
  const found = distinct(words, width, texts === undefined ? count / 2 : count);
  if (found === undefined || count === 0) return undefined;
  const { first, indices, bitWidth } = found;
  const sizes = sizesOf(cells, first);
  const own = sum(sizes) + Math.ceil((count * bitWidth) / 8);
  const plain = texts === undefined ? 4 * words.length : sumAt(sizes, indices);
  return 2 * own > plain || isMostlyDifferent(cells, found, sizes) ? undefined : found;
}

/** Bytes of each different value in plain form; of a text, its length and one for each UTF-16 unit. */
function sizesOf({ words, width, texts }: Cells, first: Int32Array): Int32Array {
  if (texts === undefined) return new Int32Array(first.length).fill(4 * width);
  return first.map((at) => 4 + (texts[words[at] as number] as string).length);
}

function sum(sizes: Int32Array): number {
  let total = 0;
  for (const size of sizes) total += size;
  return total;
}

function sumAt(sizes: Int32Array, indices: Int32Array): number {
  let total = 0;
  for (const index of indices) total += sizes[index] as number;
  return total;
}

/** Numbers the different values of `width` words; undefined once there are more than `most`. */
function distinct(words: Int32Array, width: number, most: number): Dictionary | undefined {
  const count = words.length / width;
  const slots = new Int32Array(2 ** (33 - Math.clz32(count)));
  const mask = slots.length - 1;
  const first = new Int32Array(count);
  const indices = new Int32Array(count);
  const second = width - 1;
  let known = 0;
  for (let i = 0; i < count; i += 1) {
    const low = words[i * width] as number;
    const high = words[i * width + second] as number;
    let slot = spread(low, high) & mask;
    let number = (slots[slot] as number) - 1;
    while (number >= 0) {
      const at = (first[number] as number) * width;
      if (words[at] === low && words[at + second] === high) break;
      slot = (slot + 1) & mask;
      number = (slots[slot] as number) - 1;
    }
    if (number < 0) {
      if (known >= most) return undefined;
      number = known;
      known += 1;
      first[number] = i;
      slots[slot] = known;
    }
    indices[i] = number;
  }
  const bitWidth = known < 2 ? 0 : 32 - Math.clz32(known - 1);
  return { first: first.subarray(0, known), indices, bitWidth };
}

/** Spreads the bits of a value over those that choose a slot (multipliers of MurmurHash3). */
function spread(low: number, high: number): number {
  let hash = Math.imul(low, 0xcc9e2d51) ^ Math.imul(high, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Whether a sample speaks against a dictionary that pays; one of all rows does not. */
function isMostlyDifferent(
  { rows, present }: Cells,
  { first, indices }: Dictionary,
  sizes: Int32Array,
): boolean {
  if (rows <= SAMPLE) return false;
  // No sample of full rows has fewer bytes than four for each.
  if (present === undefined && sum(sizes) <= 4 * SAMPLE * MOSTLY_DIFFERENT) return false;
  const seen = new Uint8Array(first.length);
  let different = 0;
  let all = 0;
  let row = 0;
  let value = 0;
  for (let i = 0; i < SAMPLE; i += 1) {
    const until = Math.floor((i * (rows - 1)) / (SAMPLE - 1));
    for (; row < until; row += 1) value += present === undefined ? 1 : (present[row] as number);
    if (present !== undefined && present[row] === 0) continue;
    const index = indices[value] as number;
    const size = sizes[index] as number;
    all += size;
    if (seen[index] === 0) different += size;
    seen[index] = 1;
  }
  return all === 0 || different / all > MOSTLY_DIFFERENT;
}
