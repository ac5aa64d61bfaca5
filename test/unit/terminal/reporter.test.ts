import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HitherEvent } from '../../../src/model/events';
import { createPaint } from '../../../src/terminal/paint';
import { createConsoleReporter, type TerminalOptions } from '../../../src/terminal/reporter';
import { aRecord } from './a-record';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const START: HitherEvent = { type: 'run-started', jobs: 1 };

/** What is written for events of a single job, in a log without colors unless told otherwise. */
function written(events: readonly HitherEvent[], options: Partial<TerminalOptions> = {}): string {
  const texts: string[] = [];
  const write = (data: string | Buffer): void => void texts.push(String(data));
  const { report, finish } = createConsoleReporter({
    ...{ write, paint: createPaint(false), jobs: 1, size: undefined, quiet: false, kinds: new Map() },
    signal: new AbortController().signal,
    ...options,
  });
  report(START);
  for (const event of events) {
    report(event);
    // A terminal is redrawn a few times a second.
    vi.advanceTimersByTime(options.size === undefined ? 0 : 250);
  }
  finish();
  return texts.join('');
}

const started = (label: string): HitherEvent => ({ type: 'job-started', label, runtime: 'docker' });
const size = () => ({ columns: 80, rows: 24 });

const wrote = (label: string, text: string | Buffer, stream: 'stdout' | 'stderr' = 'stdout'): HitherEvent => ({
  ...{ type: 'console', label, stream },
  chunk: Buffer.from(text),
});
const ended = (label: string): HitherEvent => ({ type: 'job-ended', record: aRecord({ label }) });
const pull = (state: 'started' | 'progress' | 'done', detail = ''): HitherEvent => ({
  ...{ type: 'image', step: 'pull', image: 'docker://x', state, detail },
});
const CLEAR = '\r\u001b[K';

describe('what functions write', () => {
  it.each([1, 2])('is shown the same in whatever pieces it comes, of %i jobs', (jobs) => {
    const piece = fc.constantFrom('one', '\n', '\n\n', '\r', '\t', 'é', '\u001b[31m', '\u001b[2J', 'Traceback (most');
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 })), (pieces) => {
        const texts = pieces.map((each) => each.join(''));
        const shown = (chunks: readonly string[]): string =>
          written([...chunks.map((chunk) => wrote('a', chunk)), ended('a')], { jobs });
        expect(shown(texts)).toBe(shown([...texts.join('')]));
      }),
    );
  });

  it('is shown in complete lines, labelled if there are several jobs', () => {
    const events = [wrote('a', 'one\ntw'), wrote('b', 'other\n'), wrote('a', 'o\n')];
    expect(written(events, { jobs: 2 })).toBe('a | one\nb | other\na | two\n');
    expect(written(events)).toBe('one\nother\ntwo\n');
  });

  it('keeps split characters together and streams apart', () => {
    const euro = Buffer.from('€');
    const events = [wrote('a', euro.subarray(0, 1)), wrote('a', 'err\n', 'stderr'), wrote('a', euro.subarray(1))];
    expect(written([...events, wrote('a', '\n')])).toBe('err\n€\n');
  });

  it('is followed by a line for each further attempt', () => {
    const again = { type: 'job-retried', label: 'a', attempt: 2, of: 3 } as const;
    const events: HitherEvent[] = [
      wrote('a', 'rest'),
      { ...again, reason: "Image: docker couldn't pull\tx", delay: 2 },
      { ...again, attempt: 3, reason: 'it used more than 1 GiB of memory; its limit is now 2 GiB', delay: 0 },
    ];
    expect(written(events, { jobs: 2 })).toBe(
      "a | rest\na: trying again in 2 s (attempt 2 of 3): Image: docker couldn't pull\\u{9}x\n" +
        'a: trying again (attempt 3 of 3): it used more than 1 GiB of memory; its limit is now 2 GiB\n',
    );
  });

  it('is not lost without a final line end', () => {
    expect(written([wrote('a', 'rest'), ended('a')])).toBe('rest\na: finished after 1.50 s\n');
  });

  it('is split if it has no line ends', () => {
    const text = written([wrote('a', 'x'.repeat(200_000))]);
    expect(text.length).toBeGreaterThan(190_000);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBe(64 * 1024);
  });

  it('keeps colors, but no other control sequences', () => {
    expect(written([wrote('a', '\u001b[2J\u001b]0;title\u0007\u001b[31mred\u001b[0m\u0008\n')])).toBe(
      '\u001b[31mred\u001b[0m\n',
    );
  });
});

describe('a progress bar', () => {
  const bar = [wrote('a', '\r 10%'), wrote('a', '\r 2'), wrote('a', '0%'), wrote('a', '\r100%\n')];

  it('is one line in a file: its final state', () => {
    expect(written(bar)).toBe('100%\n');
    expect(written([wrote('a', 'windows\r\n')])).toBe('windows\n');
    expect(written([wrote('a', ' 10%\r'), wrote('a', '100%\r'), ended('a')])).toMatch(/^100%\na: /);
  });

  it('is a separate line before a traceback on the same line', () => {
    const events = [...bar.slice(0, 3), wrote('a', 'Traceback (most recent call last):\n  f()\n')];
    expect(written(events)).toBe(' 20%\nTraceback (most recent call last):\n  f()\n');
    expect(written([wrote('a', ' 10%\r'), wrote('a', 'Traceback (most recent call last):\n')])).toBe(
      ' 10%\nTraceback (most recent call last):\n',
    );
  });

  it('is redrawn on a terminal', () => {
    expect(written([started('a'), ...bar], { size })).toBe(
      `a: started under docker\n 10%${CLEAR} 2${CLEAR} 20%${CLEAR}100%\n`,
    );
  });
});

describe('an image pull', () => {
  const events = [pull('started'), pull('progress', '10 MB'), pull('progress', '\u001b[1A20 MB'), pull('done')];

  it('shows start and end in a file', () => {
    expect(written(events)).toBe('pulling docker://x: started\npulling docker://x: done\n');
  });

  it('shows one progress line on a terminal, which the next line replaces', () => {
    expect(written(events, { size })).toBe(
      `pulling docker://x: started\npulling docker://x: 10 MB${CLEAR}pulling docker://x: 20 MB${CLEAR}pulling docker://x: done\n`,
    );
  });
});

describe('the end of a job', () => {
  it('has the traceback, else the type and message', () => {
    const error = { type: 'ValueError', message: 'no', traceback: 'Traceback:\n  …\nValueError: no\n' };
    const raised = aRecord({ label: 'a', status: 'error', error });
    expect(written([{ type: 'job-ended', record: raised }])).toBe(`a: error after 1.50 s\n${error.traceback}`);
    const failed = aRecord({ label: 'a', status: 'failed', error: { ...error, type: 'Image', traceback: '' } });
    expect(written([{ type: 'job-ended', record: failed }])).toBe('a: failed after 1.50 s\nImage: no\n');
  });

  it('has hints below it', () => {
    const event: HitherEvent = { type: 'job-ended', record: aRecord({ label: 'a' }), hints: ['try this', 'or that'] };
    expect(written([event])).toBe('a: finished after 1.50 s\nhint: try this\nhint: or that\n');
  });

  it('leaves errors that jobs share to the end of the run', () => {
    const error = { type: 'Image', message: 'no', traceback: '' };
    const record = aRecord({ label: 'a', status: 'failed', error });
    expect(written([{ type: 'job-ended', record }], { jobs: 2 })).toBe('a: failed after 1.50 s\n');
  });

  it('has the color of its status', () => {
    expect(written([ended('a')], { paint: createPaint(true) })).toContain('\u001b[32mfinished\u001b[0m');
  });
});

describe('a warning', () => {
  it('has its location', () => {
    const where = { path: 'f.py', line: 3, column: 1 };
    expect(written([{ type: 'warning', message: 'careful', where }])).toBe('f.py:3:1: warning: careful\n');
  });
});
