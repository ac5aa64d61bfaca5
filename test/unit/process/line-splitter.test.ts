import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/container/output-lines';
import { createLineSplitter, MAX_LINE } from '../../../src/process/line-splitter';

function split(ends: RegExp, chunks: readonly Buffer[]): string[] {
  const splitter = createLineSplitter({ ends });
  return [...chunks.flatMap((chunk) => splitter.add(chunk)), ...splitter.finish()];
}

describe.each([/\n/, /\r\n|\n|\r(?=[^\n])/])('lines that end at %s', (ends) => {
  it('are the same however the output is divided into pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '𝄞', '\n', '\r', '\r\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(120), { maxLength: 6 }), (written, cuts) => {
        const bytes = Buffer.from(written);
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
        expect(split(ends, chunks)).toEqual(split(ends, [bytes]));
      }),
    );
  });

  it('are split if they are too long, but never inside a character', () => {
    const text = `a${'𝄞'.repeat(MAX_LINE)}`;
    const lines = split(ends, [Buffer.from(text), Buffer.from('\nlast')]);
    expect(lines.slice(0, -1).join('')).toBe(text);
    expect(lines.every((line) => line.length <= MAX_LINE && !/\p{Cs}/u.test(line))).toBe(true);
    expect(lines.at(-1)).toBe('last');
  });
});

it('a traceback after a progress bar is on its own line, even if the bar was in an earlier piece', () => {
  const chunks = ['10%\r20%', '\r30%', 'Traceback (most recent call last):\n'].map((text) => Buffer.from(text));
  expect(split(/\r\n|\n|\r(?=[^\n])/, chunks)).toEqual(['10%', '20%', '30%', 'Traceback (most recent call last):']);
});

it("an engine's output that is divided inside a character is decoded correctly", () => {
  const lines: string[] = [];
  const take = linesOf((line) => lines.push(line));
  const bytes = Buffer.from('Größe\r\n\n  Zug\n');
  for (const byte of bytes) {
    take(Buffer.from([byte]));
  }
  expect(lines).toEqual(['Größe', 'Zug']);
});

describe('plain text without a line end', () => {
  const half = Buffer.alloc(MAX_LINE / 2, 'x');

  it('is held as bytes, and returned as a line once that would become too long', () => {
    const splitter = createLineSplitter({ ends: /\n/ });
    expect([splitter.add(Buffer.from('a\nxx')), splitter.addPlain(half)?.length]).toEqual([['a'], 0]);
    expect(String(splitter.addPlain(half))).toBe(`xx${half}\n`);
    expect([splitter.rest(), splitter.add(Buffer.from('é\n'))]).toEqual([String(half), [`${half}é`]]);
  });

  it('is a whole line up to the greatest length, also at the end', () => {
    const splitter = createLineSplitter({ ends: /\n/ });
    const whole = 'x'.repeat(MAX_LINE);
    for (const last of [() => splitter.add(Buffer.from('\n')), splitter.finish]) {
      expect([splitter.addPlain(half)?.length, splitter.addPlain(half)?.length]).toEqual([0, 0]);
      expect([last(), splitter.rest()]).toEqual([[whole], '']);
    }
  });

  it('ends a progress bar before a traceback as other text does', () => {
    const splitter = createLineSplitter({ ends: /\n/ });
    expect([splitter.add(Buffer.from('10%\r20%')), splitter.addPlain(Buffer.from('Trace'))]).toEqual([[], undefined]);
  });

  it.each(['\n', '\u001b', 'é'])('is not taken if it has a line end or anything special: %j', (special) => {
    const splitter = createLineSplitter({ ends: /\n/ });
    const rest = Buffer.concat([half, Buffer.from(special)]);
    expect([splitter.addPlain(half)?.length, splitter.addPlain(rest)]).toEqual([0, undefined]);
    expect([...splitter.add(rest), ...splitter.finish()].join('')).toBe(`${half}${rest}`.replace('\n', ''));
  });

  it('is not taken after the first byte of a character, and an empty piece does not end that', () => {
    const splitter = createLineSplitter({ ends: /\n/ });
    const [first, second] = [Buffer.from([0xc3]), Buffer.from([0xa9])];
    expect([splitter.add(first), splitter.addPlain(Buffer.alloc(0)), splitter.add(second)]).toEqual([
      [],
      undefined,
      [],
    ]);
    expect([splitter.rest(), splitter.add(first), splitter.addPlain(half)]).toEqual(['é', [], undefined]);
    expect(splitter.add(Buffer.from('\n'))).toEqual(['é\ufffd']);
  });
});
