/** The known name that somebody probably meant. */

/** The nearest of the known names by edit distance, or undefined where none is near (a third of the length, at least 1). */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) < bestDistance) {
      const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** `did you mean "x"?` where a known name is near, else the text given. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const similar = nearest(name, known);
  return similar === undefined ? otherwise : `did you mean "${similar}"?`;
}

/** Longer names are mistakes of another kind than a slip of the finger. */
const MAX_COMPARED = 64;

/** Insertions, deletions, exchanges, and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  if (a.length > MAX_COMPARED || b.length > MAX_COMPARED) {
    return a === b ? 0 : MAX_COMPARED;
  }
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          (current[column - 1] ?? 0) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
