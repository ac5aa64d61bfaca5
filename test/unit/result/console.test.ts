import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsoleOut } from '../../../src/model/record';
import { createConsoleCapture } from '../../../src/result/console';

const texts = (capture: ReturnType<typeof createConsoleCapture>): string[] => {
  const { short, whole = short } = capture.finish(9);
  return whole.lines.map((line) => line.text);
};

/** Bytes in a record. */
const written = (console: ConsoleOut | undefined): number => Buffer.byteLength(JSON.stringify(console));

describe('the console capture', () => {
  it('keeps whole lines with stream and time, and an unfinished last one', () => {
    const capture = createConsoleCapture('job');
    capture.add('stdout', Buffer.from('one\ntw'), 1);
    capture.add('stderr', Buffer.from('bad\n'), 2);
    capture.add('stdout', Buffer.from('o\nthree'), 3);
    expect(capture.finish(4).short).toEqual({
      label: 'job',
      lines: [
        { timestamp: 1, text: 'one', stderr: false },
        { timestamp: 2, text: 'bad', stderr: true },
        { timestamp: 3, text: 'two', stderr: false },
        { timestamp: 4, text: 'three', stderr: false },
      ],
    });
  });

  it('has a traceback on its own line if a progress bar precedes it', () => {
    const capture = createConsoleCapture('job');
    capture.add('stderr', Buffer.from('\r 50%|##'), 1);
    capture.add('stderr', Buffer.from('\r100%|####|Trace'), 1);
    capture.add(
      'stderr',
      Buffer.from('back (most recent call last):\n  f()\n10%\rTraceback (most recent call last):\n'),
      1,
    );
    capture.add('stderr', Buffer.from('[worker] Traceback (most recent call last):\n'), 1);
    const begin = 'Traceback (most recent call last):';
    expect(texts(capture)).toEqual(['\r 50%|##\r100%|####|', begin, '  f()', '10%\r', begin, `[worker] ${begin}`]);
  });

  it('joins a character that is split between two pieces', () => {
    const capture = createConsoleCapture('job');
    const bytes = Buffer.from('é\n');
    capture.add('stdout', bytes.subarray(0, 1), 1);
    capture.add('stdout', bytes.subarray(1), 1);
    expect(texts(capture)).toEqual(['é']);
  });

  it('keeps the same however the output is split', () => {
    const piece = fc.constantFrom('one', '\n', '\n\n', '\r', 'é', '中', 'x'.repeat(500));
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 })), (pieces) => {
        const text = pieces.flat().join('');
        const kept = (chunks: readonly Buffer[]): string[] => {
          const capture = createConsoleCapture('job');
          for (const chunk of chunks) {
            capture.add('stdout', chunk, 1);
          }
          return texts(capture);
        };
        const lines = text.split('\n');
        const expected = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
        expect(kept(pieces.map((each) => Buffer.from(each.join(''))))).toEqual(expected);
        expect(kept([...Buffer.from(text)].map((byte) => Buffer.from([byte])))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the first and the last MiB and says what is omitted; a record has the first and the last 32 KiB', () => {
    const capture = createConsoleCapture('job');
    const line = 'x'.repeat(1022);
    for (let index = 0; index < 4096; index += 1) {
      capture.add('stdout', Buffer.from(`${line}\n`), index);
    }
    const { short, whole } = capture.finish(5000);
    const kept = Math.floor(1024 ** 2 / (1022 + 2 + 64));
    expect(whole?.lines).toHaveLength(2 * kept + 1);
    expect(whole?.lines[kept]?.text).toBe(`[${4096 - 2 * kept} lines, ${(4096 - 2 * kept) * 1023} bytes omitted]`);
    expect(whole?.lines[kept + 1]?.timestamp).toBe(4096 - kept);
    expect(short.lines).toHaveLength(30 + 1 + 30);
    expect(short.lines[30]?.text).toBe(`[${4096 - 60} lines, ${(4096 - 60) * 1023} bytes omitted]`);
    expect(short.lines[31]?.timestamp).toBe(4096 - 30);
  });

  it.each([
    ['newlines', '\n'],
    ['control characters', '\u0001'],
    ['quotes', '"'],
    ['characters of three bytes', '中'],
  ])('is bounded in its written form, for 3 MB of %s', (_what, character) => {
    const capture = createConsoleCapture('job');
    const chunk = Buffer.from(character.repeat(65536));
    for (let size = 0; size < 3_000_000; size += chunk.length) {
      capture.add('stdout', chunk, 1764463511.1234567);
    }
    const { short, whole } = capture.finish(1764463511.1234567);
    expect(written(short)).toBeLessThan(66 * 1024);
    expect(written(whole)).toBeLessThan(2.1 * 1024 ** 2);
  });

  it('stays bounded when no line ever ends', () => {
    const capture = createConsoleCapture('job');
    for (let index = 0; index < 64; index += 1) {
      capture.add('stdout', Buffer.alloc(1024 * 1024, 'y'), 1);
    }
    const kept = texts(capture).reduce((sum, text) => sum + text.length, 0);
    expect(kept).toBeLessThan(2.1 * 1024 * 1024);
  });

  it('breaks up a line that is too long, never inside a character, wherever the output is divided', () => {
    const pieces = fc.array(fc.tuple(fc.constantFrom('x', 'é', '中', '𝄞'), fc.integer({ min: 1, max: 40_000 })));
    fc.assert(
      fc.property(pieces, fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1 }), (runs, sizes) => {
        const written = runs.map(([character, count]) => character.repeat(count)).join('');
        const bytes = Buffer.from(written.slice(0, 100_000));
        const capture = createConsoleCapture('job');
        for (let [at, turn] = [0, 0]; at < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          capture.add('stdout', bytes.subarray(at, at + size), 1);
          at += size;
        }
        const lines = texts(capture);
        expect(lines.join('') === String(bytes)).toBe(true);
        expect(lines.every((line) => Buffer.byteLength(line) <= 64 * 1024 + 3)).toBe(true);
        expect(lines.length).toBeLessThanOrEqual(Math.ceil(bytes.length / (64 * 1024)));
      }),
      { numRuns: 50 },
    );
  });

  it('is bounded for bytes that never end a character, one by one', () => {
    const capture = createConsoleCapture('job');
    for (let size = 0; size < 140_000; size += 1) {
      capture.add('stdout', Buffer.from([0x80]), 1);
    }
    expect(texts(capture).map((line) => line.length)).toEqual([65539, 65539, 140_000 - 2 * 65539]);
  });

  it('returns the end of stderr, where engines say what failed', () => {
    const capture = createConsoleCapture('job');
    capture.add('stdout', Buffer.from('result\n'), 1);
    capture.add('stderr', Buffer.from('docker: no such image\n'), 1);
    expect(capture.stderrTail()).toBe('docker: no such image\n');
  });
});
