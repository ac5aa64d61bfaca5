/** Converts offsets of a text to lines and columns, after one pass over the text. */

/** Offsets of line starts, and of characters that take two UTF-16 units. Both sorted. */
export interface LineTable {
  readonly starts: readonly number[];
  readonly pairs: readonly number[];
}

/** Makes the table of a text. */
export function lineTable(text: string): LineTable {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) {
    starts.push(index + end.length);
  }
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  return { starts, pairs };
}

/** Line and column of an offset, counted from 1. Columns count characters, not UTF-16 units. */
export function placeIn({ starts, pairs }: LineTable, offset: number): { line: number; column: number } {
  const line = firstFrom(starts, offset + 1);
  const start = starts[line - 1] ?? 0;
  const pairsBefore = firstFrom(pairs, offset) - firstFrom(pairs, start);
  return { line, column: offset - start - pairsBefore + 1 };
}

/** The index of the first number in a sorted list that is at least `bound`; the list's length if there is none. */
export function firstFrom(ordered: readonly number[], bound: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) < bound) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
