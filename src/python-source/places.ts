/** Offsets of a text as lines and columns. The text is looked through once, not for each offset. */

/** Where the lines of a text begin, and where the characters begin that are two units of UTF-16. Both in order. */
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

/** Line and column of an offset, from 1; columns count characters, not UTF-16 units. */
export function placeIn({ starts, pairs }: LineTable, offset: number): { line: number; column: number } {
  const line = firstFrom(starts, offset + 1);
  const start = starts[line - 1] ?? 0;
  const pairsBefore = firstFrom(pairs, offset) - firstFrom(pairs, start);
  return { line, column: offset - start - pairsBefore + 1 };
}

/** The index of the first number in an ordered list that is not below a bound; the list's length where all are. */
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
