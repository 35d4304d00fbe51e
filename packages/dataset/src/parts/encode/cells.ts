/** The values of one column of a row group. */
export interface Cells {
  /** Rows, those without a value included. */
  readonly rows: number;
  /** 1 for each row that has a value; undefined where all have. */
  readonly present: Uint8Array | undefined;
  /** The values that there are, `width` words each as they lie in memory; indices into `texts` for text. */
  readonly words: Int32Array;
  readonly width: 1 | 2;
  /** The texts of a text column, each once. */
  readonly texts: readonly string[] | undefined;
}

/** Number of values that there are. */
export function valuesOf({ words, width }: Cells): number {
  return words.length / width;
}
