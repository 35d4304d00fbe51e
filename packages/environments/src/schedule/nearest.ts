/** Returns the candidate that differs least from `word` (edits, capitals ignored). */
export function nearest(word: string, candidates: readonly string[]): string {
  const distances = candidates.map((candidate) =>
    edits(word.toUpperCase(), candidate.toUpperCase()),
  );
  return candidates[distances.indexOf(Math.min(...distances))] ?? "";
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words (Damerau 1964). */
function edits(from: string, to: string): number {
  const cost: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const above = cost[row - 1] ?? [];
      const substitution = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? (cost[row - 2]?.[column - 2] ?? Infinity) + 1
          : Infinity;
      const replaced = (above[column - 1] ?? 0) + substitution;
      const lengthened = Math.min(above[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, lengthened, swapped));
    }
    cost.push(current);
  }
  return cost.at(-1)?.at(-1) ?? 0;
}
