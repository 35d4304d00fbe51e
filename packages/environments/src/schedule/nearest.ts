/** Returns the candidate that differs least from `word` (edits, capitals ignored). */
export function nearest(word: string, candidates: readonly string[]): string {
  const distances = candidates.map((candidate) =>
    edits(word.toUpperCase(), candidate.toUpperCase()),
  );
  return candidates[distances.indexOf(Math.min(...distances))] ?? "";
}

/** Number of insertions, deletions and substitutions between two words (Levenshtein 1966). */
function edits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const substitution = from[row - 1] === to[column - 1] ? 0 : 1;
      const diagonal = (previous[column - 1] ?? 0) + substitution;
      const straight = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(diagonal, straight));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
