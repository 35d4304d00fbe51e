import { refused } from "../errors.ts";

/** The subjects that a request is about; `everyone` where it lists none. Throws a SessionError. */
export function rowsOf(subjects: Uint32Array, everyone: Uint32Array): Uint32Array {
  if (subjects.length === 0) return everyone;
  const last = subjects[subjects.length - 1] ?? 0;
  const count = everyone.length;
  if (last < count) return subjects;
  const text = `subject ${last} is not in this lease of ${count}; give 0 to ${count - 1}`;
  throw refused("subjects", text, { field: "subjects", row: subjects.length - 1 });
}

/** Throws a SessionError unless an array has `width` numbers for each row. */
export function requireWidth(field: string, length: number, rows: number, width = 1): void {
  if (length === rows * width) return;
  const text = `${field} has ${length} numbers for ${rows} subjects; give ${width} to each`;
  throw refused("subjects", text, { field });
}

/** Cuts what was joined back into pieces. The lengths add up, as the codec has checked. */
export function cut(lengths: Uint32Array, joined: Uint8Array): Uint8Array[] {
  let end = 0;
  return Array.from(lengths, (length) => joined.subarray(end, (end += length)));
}

/** Joins pieces for the wire. */
export function join(pieces: readonly Uint8Array[]): { lengths: Uint32Array; states: Uint8Array } {
  const lengths = Uint32Array.from(pieces, (piece) => piece.length);
  const states = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    states.set(piece, end);
    end += piece.length;
  }
  return { lengths, states };
}
