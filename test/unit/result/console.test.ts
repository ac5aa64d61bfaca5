import { describe, expect, it } from 'vitest';
import { createConsoleCapture } from '../../../src/result/console';

const texts = (capture: ReturnType<typeof createConsoleCapture>): string[] =>
  capture.finish(9).lines.map((line) => line.text);

describe('the console capture', () => {
  it('keeps whole lines with stream and time, and an unfinished last one', () => {
    const capture = createConsoleCapture('job');
    capture.add('stdout', Buffer.from('one\ntw'), 1);
    capture.add('stderr', Buffer.from('bad\n'), 2);
    capture.add('stdout', Buffer.from('o\nthree'), 3);
    expect(capture.finish(4)).toEqual({
      label: 'job',
      lines: [
        { timestamp: 1, text: 'one', stderr: false },
        { timestamp: 2, text: 'bad', stderr: true },
        { timestamp: 3, text: 'two', stderr: false },
        { timestamp: 4, text: 'three', stderr: false },
      ],
    });
  });

  it('has a traceback on a line of its own where a progress bar stands before it', () => {
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

  it('keeps the first and the last MiB and says what is left out', () => {
    const capture = createConsoleCapture('job');
    const line = 'x'.repeat(1023);
    for (let index = 0; index < 4096; index += 1) {
      capture.add('stdout', Buffer.from(`${line}\n`), index);
    }
    const { lines } = capture.finish(5000);
    expect(lines).toHaveLength(1024 + 1 + 1024);
    expect(lines[1024]?.text).toBe('[2048 lines, 2097152 bytes left out]');
    expect(lines[1025]?.timestamp).toBe(3072);
  });

  it('stays bounded when no line ever ends', () => {
    const capture = createConsoleCapture('job');
    for (let index = 0; index < 64; index += 1) {
      capture.add('stdout', Buffer.alloc(1024 * 1024, 'y'), 1);
    }
    const kept = texts(capture).reduce((sum, text) => sum + text.length, 0);
    expect(kept).toBeLessThan(2.1 * 1024 * 1024);
  });

  it('gives the end of stderr, where engines say what failed', () => {
    const capture = createConsoleCapture('job');
    capture.add('stdout', Buffer.from('result\n'), 1);
    capture.add('stderr', Buffer.from('docker: no such image\n'), 1);
    expect(capture.stderrTail()).toBe('docker: no such image\n');
  });
});
