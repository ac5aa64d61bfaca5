import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConsoleRelay } from '../../../../src/github/log/console-relay';
import { MAX_LINE } from '../../../../src/process/line-splitter';

/** The lines of a text that arrives in chunks. */
function relay(...pieces: (string | Buffer)[]): string[] {
  const { add, finish } = createConsoleRelay();
  return [...pieces.flatMap((piece) => add(Buffer.from(piece))), ...finish()];
}

describe('the console relay', () => {
  it('ends lines at line ends, and shows only the final state of a line, wherever chunks end', () => {
    const text = 'one\ntwo\r\nthree\rfour\r\r\n\nlast ≥ é';
    const whole = relay(text);
    expect(whole).toEqual(['one', 'two', 'four', '', 'last ≥ é']);
    const bytes = Buffer.from(text);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(relay(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(whole);
    }
  });

  it('ends a progress bar before a traceback on the same line, wherever chunks end', () => {
    const bytes = Buffer.from(
      '10%\r 50%|##\r100%|####|Traceback (most recent call last):\n  f()\nno Traceback (most\n',
    );
    const lines = ['100%|####|', 'Traceback (most recent call last):', '  f()', 'no Traceback (most'];
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(relay(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(lines);
    }
    expect(relay('[worker] Traceback (most recent call last):\n')).toHaveLength(1);
    expect(relay('a\r\n[worker] Traceback (most recent call last):\n')).toHaveLength(2);
  });

  it('returns a line as soon as it is complete', () => {
    const { add, finish } = createConsoleRelay();
    expect(add(Buffer.from('a\nb'))).toEqual(['a']);
    expect(add(Buffer.from('c\r'))).toEqual([]);
    expect(add(Buffer.from('\nd'))).toEqual(['bc']);
    expect(finish()).toEqual(['d']);
    expect(finish()).toEqual([]);
  });

  it('shows invalid UTF-8', () => {
    expect(relay(Buffer.from([0x61, 0xff, 0x62, 0x0a]))).toEqual(['a\ufffdb']);
  });

  it('splits an endless line between characters', () => {
    const { add, finish } = createConsoleRelay();
    const text = '𝄞'.repeat(MAX_LINE);
    const lines = [];
    for (let at = 0; at < text.length; at += 1001) {
      lines.push(...add(Buffer.from(text.slice(at, at + 1001))));
    }
    lines.push(...finish());
    expect(lines.every((line) => line.length <= MAX_LINE)).toBe(true);
    expect(lines.length).toBeGreaterThanOrEqual(2);
  });

  it('loses no plain text', () => {
    const plain = fc.array(fc.stringMatching(/^[a-z ≥𝄞]{0,12}$/u), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(plain, fc.nat(40), (lines, cut) => {
        const bytes = Buffer.from(`${lines.join('\n')}\n`);
        expect(relay(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(lines);
      }),
      { numRuns: 2000 },
    );
  });
});
