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

/** Insertions, deletions and substitutions that turn one text into another (Levenshtein 1966). */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
