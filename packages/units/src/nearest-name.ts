/**
 * The candidate most like `name`, capitals aside; undefined if none is near: more than a third of the
 * letters would have to change, and neither contains the other. The first of equals wins.
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  const asked = name.toLowerCase();
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const offered = candidate.toLowerCase();
    const within = asked.length > 2 && (offered.includes(asked) || asked.includes(offered));
    const edits = within ? 1 : editDistance(asked, offered);
    const allowed = Math.max(2, Math.floor(Math.max(asked.length, offered.length) / 3));
    if (edits > allowed || edits >= fewest) continue;
    nearest = candidate;
    fewest = edits;
  }
  return nearest;
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn one text into another
 * (optimal string alignment, Damerau 1964).
 */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
