/** Suggests the known name that a user probably meant. */

/** Former or alternative names. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['singularity', 'apptainer'],
  ['singularityce', 'apptainer'],
]);

/**
 * The nearest known name by edit distance, or undefined if none is near. The limit is a third of the length, at
 * least 1. A single letter matches nothing, because one edit would replace all of it.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = folded(name);
  const renamed = RENAMED.get(wanted);
  if (renamed !== undefined && [...known].includes(renamed)) {
    return renamed;
  }
  let best: string | undefined;
  let limit = farthest(name);
  for (const candidate of known) {
    const distance = editDistance(wanted, folded(candidate), limit);
    if (distance !== undefined) {
      best = candidate;
      limit = distance - 1;
    }
    if (limit < 0) {
      break;
    }
  }
  return best;
}

/** The nearest few of many known names, the nearest first. */
export function nearestFew(name: string, known: Iterable<string>, count: number): string[] {
  const wanted = folded(name);
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of known) {
    const distance = editDistance(wanted, folded(candidate), farthest(name));
    if (distance !== undefined) {
      near.push({ candidate, distance });
    }
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, count).map(({ candidate }) => candidate);
}

/** The number of edits that a typing mistake may have. */
function farthest(name: string): number {
  return Math.min(Math.max(1, Math.floor(name.length / 3)), name.length - 1);
}

/** Ignores case, and the two ways to encode an accent. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** `did you mean "x"?` where a known name is near, else the text given. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const similar = nearest(name, known);
  return similar === undefined ? otherwise : `did you mean "${similar}"?`;
}

/** Longer names are not typing mistakes, and comparing them is slow. */
const MAX_COMPARED = 64;

/**
 * Counts insertions, deletions, substitutions and swaps of neighbors (optimal string alignment). Gives undefined as
 * soon as there are more than `limit`.
 */
function editDistance(a: string, b: string, limit: number): number | undefined {
  if (a === b) {
    return 0;
  }
  if (Math.abs(a.length - b.length) > limit || Math.max(a.length, b.length) > MAX_COMPARED) {
    return undefined;
  }
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow({ a, b, row, above, before });
    if (Math.min(...current) > limit) {
      return undefined;
    }
    [before, above] = [above, current];
  }
  const distance = above[b.length] ?? 0;
  return distance <= limit ? distance : undefined;
}

interface Rows {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly above: readonly number[];
  readonly before: readonly number[];
}

function nextRow({ a, b, row, above, before }: Rows): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[row - 1] === b[column - 1];
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(
      Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return current;
}
