import { describe, expect, it } from 'vitest';
import { createGithubReporter, type ReporterOptions } from '../../../../src/github/log/reporter';
import type { WorkflowLog } from '../../../../src/github/log/workflow-log';
import type { HitherEvent } from '../../../../src/model/events';
import { aFailure, aRecord } from '../../../fakes/record';

/** The calls of a log as text. */
function shown(events: readonly HitherEvent[], options: Partial<ReporterOptions> = {}): string[] {
  const shownLines: string[] = [];
  const log: WorkflowLog = {
    annotate: (level, message, where) =>
      void shownLines.push(`${level} ${where?.path ?? ''}:${where?.line ?? ''} ${message}`),
    openGroup: (title) => void shownLines.push(`[ ${title}`),
    closeGroup: () => void shownLines.push(']'),
    text: (text) => void shownLines.push(text),
    relay: (lines) => void shownLines.push(...lines.map((line) => `> ${line}`)),
    relayInert(lines) {
      if (lines.length > 0) {
        log.relay(lines.toString().trimEnd().split('\n'));
      }
      return true;
    },
    resume: () => void shownLines.push('resume'),
  };
  const reporter = createGithubReporter({
    ...{ log, jobs: 2, together: false, root: '/srv/sub', failureLevel: 'error' },
    ...options,
  });
  events.forEach(reporter.report);
  reporter.finish();
  return shownLines;
}

const started = (label: string): HitherEvent => ({ type: 'job-started', label, runtime: 'docker' });
const wrote = (label: string, text: string, stream: 'stdout' | 'stderr' = 'stdout'): HitherEvent => ({
  type: 'console',
  label,
  stream,
  chunk: Buffer.from(text),
});
const traceback = 'Traceback (most recent call last):\n  File "f.py", line 3, in f\n    g()\nValueError: no\n';
const failed = (label: string): HitherEvent => ({
  type: 'job-ended',
  record: aFailure({ label, error: { type: 'ValueError', message: 'no', traceback } }),
});
const finished = (label: string): HitherEvent => ({ type: 'job-ended', record: aRecord({ label }) });

describe('the log of a step', () => {
  it('shows an error that several jobs share once, at the end', () => {
    const error = { type: 'Image', message: 'none', traceback: '' };
    const events = ['a', 'b'].map(
      (name): HitherEvent => ({ type: 'job-ended', record: aFailure({ name, status: 'failed', error }) }),
    );
    const shownLines = [
      'a: failed after 1.00 s',
      'b: failed after 1.00 s',
      'error : Image: none (2 jobs failed: a, b)',
    ];
    expect(shown(events, { together: true })).toEqual([
      ...shownLines.slice(0, 2),
      ']',
      ...shownLines.slice(2),
      'resume',
    ]);
    expect(shown(events).filter((line) => line.length > 1)).toEqual([...shownLines, 'resume']);
  });

  it('shows each attempt of a job in a group, with a line before the next attempt', () => {
    const again: HitherEvent = { type: 'job-retried', label: 'a', attempt: 2, of: 3, reason: 'it broke', delay: 1 };
    const events = [started('a'), wrote('a', 'one'), again, started('a'), finished('a')];
    const line = 'a: trying again in 1 s (attempt 2 of 3): it broke';
    const end = 'a: finished after 1.00 s';
    expect(shown(events)).toEqual(['[ a (docker)', '> one', ']', line, '[ a (docker)', ']', end, ']', 'resume']);
    const together = shown(events, { together: true });
    expect(together).toEqual(['[ a (docker)', '> one', ']', line, end, ']', 'resume']);
  });

  it('shows sequential jobs each in a group, followed by its end', () => {
    const events = [started('a'), wrote('a', 'one\ntw'), wrote('a', 'o'), finished('a'), started('b'), failed('b')];
    expect(shown(events)).toEqual([
      '[ a (docker)',
      '> one',
      '> two',
      ']',
      'a: finished after 1.00 s',
      '[ b (docker)',
      ']',
      'b: error after 1.00 s',
      traceback.trimEnd(),
      'error /srv/sub/f.py:3 b: ValueError: no',
      ']',
      'resume',
    ]);
  });

  it('shows parallel jobs each in a group when it has ended, followed by its end', () => {
    const events = [
      started('a'),
      started('b'),
      wrote('a', 'o'),
      wrote('b', 'x\n', 'stderr'),
      wrote('a', 'ne\n 10%\r 20%\r'),
      wrote('a', ' 90%\r100%\n'),
      failed('b'),
      finished('a'),
    ];
    expect(shown(events, { together: true, failureLevel: 'warning' })).toEqual([
      '[ b (docker)',
      '> x',
      ']',
      'b: error after 1.00 s',
      traceback.trimEnd(),
      'warning /srv/sub/f.py:3 b: ValueError: no',
      '[ a (docker)',
      '> one',
      '> 100%',
      ']',
      'a: finished after 1.00 s',
      ']',
      'resume',
    ]);
  });

  it('holds back a bounded part of the output of parallel jobs', () => {
    const line = `${'x'.repeat(1000)}\n`;
    const events = [started('a'), ...Array.from({ length: 10_000 }, () => wrote('a', line)), finished('a')];
    const lines = shown(events, { together: true });
    expect(lines.join('').length).toBeLessThan(3 * 1024 ** 2);
    expect(lines.filter((each) => /^> \[\d+ lines, \d+ bytes omitted\]$/.test(each))).toHaveLength(1);
  });

  it('shows a progress bar once if jobs run one after the other', () => {
    const events = [started('a'), wrote('a', ' 10%\r 20%\r'), wrote('a', '100%\r\nnext\n'), finished('a')];
    expect(shown(events).filter((each) => each.startsWith('>'))).toEqual(['> 100%', '> next']);
  });

  it('has hints with the error, or as a notice if the job finished', () => {
    const hints = ['try this', 'or that'];
    expect(shown([{ ...failed('b'), hints } as HitherEvent])).toContain(
      'error /srv/sub/f.py:3 b: ValueError: no\nhint: try this\nhint: or that',
    );
    const ends = shown([{ ...finished('a'), hints } as HitherEvent], { together: true });
    expect(ends.slice(0, 3)).toEqual(['a: finished after 1.00 s', 'notice : a: try this', 'notice : a: or that']);
  });

  it('keeps the two streams of a job apart', () => {
    expect(shown([wrote('a', 'out'), wrote('a', 'err', 'stderr'), wrote('a', ' put\n'), finished('a')])).toEqual(
      expect.arrayContaining(['> out put', '> err']),
    );
  });

  it('shows start and end of an image pull, without progress', () => {
    const image = (state: 'started' | 'progress' | 'done'): HitherEvent => ({
      type: 'image',
      step: 'pull',
      state,
      image: 'python',
      detail: '50%',
    });
    expect(shown([image('started'), image('progress'), image('done')])).toEqual([
      'pulling python: started',
      'pulling python: done',
      ']',
      'resume',
    ]);
  });
});
