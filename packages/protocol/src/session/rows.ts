import { inconsistent, outOfRange } from "../check.ts";

type Lengths = Readonly<Record<string, number>>;

/** Throws ProtocolError unless each array holds a whole number of numbers per row. */
export function requireRows(rows: number, lengths: Lengths): void {
  for (const [name, length] of Object.entries(lengths)) {
    if (rows === 0 ? length === 0 : length % rows === 0) continue;
    throw inconsistent(name, `${length} numbers for ${rows} rows; give as many to each row`);
  }
}

/** Throws ProtocolError unless each array holds one number per row. */
export function requireSame(rows: number, lengths: Lengths): void {
  for (const [name, length] of Object.entries(lengths)) {
    if (length === rows) continue;
    throw inconsistent(name, `${length} numbers for ${rows} rows; give one to each row`);
  }
}

/** Throws ProtocolError unless the subjects ascend (no one twice) below `most`. */
export function requireSubjects(subjects: Uint32Array, most: number): void {
  let before = -1;
  for (const subject of subjects) {
    if (subject <= before) throw inconsistent("subjects", `${subject} follows ${before}; ascend`);
    before = subject;
  }
  if (before >= most) throw outOfRange("subjects", before, `less than ${most}`);
}

/** Throws ProtocolError unless there are two words for each of 1 to `most` subjects. */
export function requireKeys(keys: Uint32Array, most: number): void {
  if (keys.length % 2 !== 0) throw inconsistent("keys", `${keys.length} words; give two a subject`);
  if (keys.length < 2 || keys.length > 2 * most) {
    throw outOfRange("keys", `${keys.length / 2} subjects`, `1 to ${most}`);
  }
}

/** Throws ProtocolError unless the lengths add up to `total`. */
export function requirePieces(lengths: Uint32Array, total: number): void {
  let sum = 0;
  for (const length of lengths) sum += length;
  if (sum !== total) throw inconsistent("lengths", `they add up to ${sum}, there are ${total}`);
}
