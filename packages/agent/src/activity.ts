/** Sparse activity: where an encoder writes the active axons; both hold at least `axons` elements. */
export interface Activity {
  /** Indices of the active axons, ascending. */
  readonly active: Uint32Array;
  /** Their rates g ∈ (0, 1], alongside. */
  readonly rates: Float32Array;
}
