import { describe, expect, it } from 'vitest';
import { createHeadAndTail, writtenSize } from '../../../src/result/head-and-tail';

const KEEP = 1000;

/** What is left of lines, each with a letter and a length. */
function kept(lines: readonly (readonly [letter: string, length: number])[]) {
  const both = createHeadAndTail(KEEP);
  for (const [letter, length] of lines) {
    both.add({ timestamp: 1, text: letter.repeat(length), stderr: false });
  }
  return both;
}

const shown = (lines: readonly (readonly [string, number])[]): string[] =>
  kept(lines)
    .linesWithNotice(2)
    .map(({ text }) => (text.startsWith('[') ? text : `${text.slice(0, 1)} ${text.length}`));

describe('the first and the last of many lines', () => {
  it('stay in order, with what is omitted between them, also if a later line would fit before it', () => {
    const lines = [
      ['a', 100],
      ['b', 900],
      ['c', 500],
      ['d', 300],
      ['e', 50],
    ] as const;
    const [first, notice, ...rest] = shown(lines);
    expect(first).toBe('a 100');
    expect(notice).toMatch(/^\[\d lines, \d+ bytes omitted\]$/);
    expect(rest).toEqual(['c 500', 'd 300', 'e 50'].slice(3 - rest.length));
  });

  it('of a line that is too long have its end', () => {
    const [notice, end] = shown([['x', 5000]]);
    expect(notice).toMatch(/^\[0 lines, \d+ bytes omitted\]$/);
    expect(end).toMatch(/^x [1-9]\d\d$/);
    expect(
      shown([
        ['a', 10],
        ['x', 5000],
        ['z', 10],
      ]).map((line) => line[0]),
    ).toEqual(['a', '[', 'x', 'z']);
    expect(
      shown([
        ['a', 10],
        ['b', 950],
        ['x', 5000],
      ]).map((line) => line[0]),
    ).toEqual(['a', '[', 'x']);
  });

  it('count every byte once, and stay below the limit', () => {
    const letters = 'abcdefghij';
    for (let seed = 1; seed < 400; seed += 1) {
      const lines = Array.from({ length: seed % 17 }, (_, index) => {
        const length = (seed * 7919 * (index + 1) * (index + 1)) % (index % 3 === 0 ? 3000 : 200);
        return [letters[index % 10] ?? 'z', length] as const;
      });
      const both = kept(lines);
      const left = both.lines();
      const all = lines.reduce((sum, [, length]) => sum + length + 1, 0);
      const bytes = left.reduce((sum, { text }) => sum + text.length + 1, 0) + both.omitted().bytes;
      expect([bytes, left.length + both.omitted().lines]).toEqual([all, lines.length]);
      expect(left.reduce((sum, line) => sum + writtenSize(line), 0)).toBeLessThanOrEqual(2 * KEEP);
      const order = left.map(({ text }) => text[0]).join('');
      const whole = lines.map(([letter, length]) => (length > 0 ? letter : '')).join('');
      expect(isSubsequence(order, whole)).toBe(true);
    }
  });
});

function isSubsequence(part: string, whole: string): boolean {
  let from = 0;
  return [...part].every((letter) => {
    from = whole.indexOf(letter, from) + 1;
    return from > 0;
  });
}
