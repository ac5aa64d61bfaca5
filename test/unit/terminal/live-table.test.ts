import { describe, expect, it } from 'vitest';
import type { HitherEvent } from '../../../src/model/events';
import { createTally } from '../../../src/progress/tally';
import { liveLines } from '../../../src/terminal/live-table';
import { createPaint } from '../../../src/terminal/paint';
import { createRunTimes } from '../../../src/terminal/run-times';
import { textWidth } from '../../../src/terminal/text-width';
import { aRecord } from '../../fakes/record';

const label = (index: number): string => `sweep[v=${index}]`;
const started = (index: number): HitherEvent => ({ type: 'job-started', label: label(index), runtime: 'docker' });
const ended = (index: number, seconds: number, hit = false): HitherEvent => {
  const { runtime_info } = aRecord();
  const record = { name: 'sweep', index, label: label(index), cache: { hit, reason: '' } };
  return { type: 'job-ended', record: aRecord({ ...record, runtime_info: { ...runtime_info, elapsed_sec: seconds } }) };
};

interface Shown {
  readonly jobs?: number;
  readonly earlier?: number;
  readonly size?: readonly [columns: number, rows: number];
  readonly bar?: string;
  readonly image?: string;
}

/** The lines when events happened at 0 and `seconds` have passed. */
function lines(events: readonly HitherEvent[], seconds: number, given: Shown = {}): string[] {
  const { jobs = 10, earlier, size: [columns, rows] = [80, 24], bar, image } = given;
  const tally = createTally(() => 0);
  const times = createRunTimes(new Map([['sweep', { jobs, earlier }]]));
  for (const event of events) {
    tally.add(event);
    times.add(event);
  }
  const barOf = (of: string) => (of === label(1) ? bar : undefined);
  const state = { jobs, tally, times, barOf, image, now: seconds * 1000 };
  return liveLines(state, { columns, rows }, createPaint(false));
}

describe('the table while jobs run', () => {
  it('has counts, the running jobs with their bars, the slowest, and the time left', () => {
    const events = [ended(3, 4), ended(4, 0.1, true), started(1), started(12)];
    expect(lines(events, 2, { bar: '45%|####', image: 'pulling x: 10 MB' })).toEqual([
      '2 of 10 jobs: 2 running, 2 finished (1 cached), 0 failed, 6 waiting',
      '  sweep[v=1]   2.00 s  45%|####',
      '  sweep[v=12]  2.00 s',
      'about 10 s left, slowest: sweep[v=3] 4.00 s',
      'pulling x: 10 MB',
    ]);
  });

  it('has as many running jobs as fit in half of the terminal', () => {
    const events = Array.from({ length: 20 }, (_, index) => started(index));
    const shown = lines(events, 1, { jobs: 100, size: [80, 12] });
    expect(shown).toHaveLength(6);
    expect(shown.slice(-2)).toEqual(['  sweep[v=3]  1.00 s', '  … and 16 more running']);
    expect(lines(events, 1, { jobs: 100, size: [80, 1] })).toHaveLength(1);
    expect(lines(events, 1, { jobs: 100, size: [80, 100] })).toHaveLength(21);
  });

  it.each([80, 20, 5, 1])('fits into %i columns', (columns) => {
    const wide = { type: 'job-started', label: '日本語🎉'.repeat(10), runtime: 'docker' } as const;
    for (const line of lines([started(1), wide], 1, {
      size: [columns, 24],
      bar: '█'.repeat(100),
      image: 'x'.repeat(99),
    })) {
      expect(textWidth(line)).toBeLessThanOrEqual(Math.max(1, columns - 3));
    }
  });

  it('shows names that could control the terminal as visible text', () => {
    const steering = { type: 'job-started', label: 'a\u001b[2J\nb', runtime: 'docker' } as const;
    expect(lines([steering], 1)[1]).toBe('  a\\u{1b}[2J\\u{a}b  1.00 s');
  });
});

describe('the time left', () => {
  const leftOf = (events: readonly HitherEvent[], seconds: number, given: Shown = {}): string | undefined =>
    lines(events, seconds, given).flatMap((line) => /^about (.*?) left/.exec(line)?.[1] ?? [])[0];

  it('is not guessed while no duration is known', () => {
    expect(leftOf([started(1)], 5)).toBeUndefined();
  });

  it('is estimated from earlier runs, then from the jobs that ended', () => {
    // One job at a time: 10 jobs of a minute, less what the first has run.
    expect(leftOf([started(1)], 30, { earlier: 60 })).toBe('10 min');
    expect(leftOf([ended(2, 20), started(1)], 10, { earlier: 60 })).toBe('3 min');
  });

  it('is shared by the jobs that run at once', () => {
    expect(leftOf([started(1), started(2), started(3), started(4), started(5)], 0, { earlier: 60 })).toBe('2 min');
  });

  it('expects as many cached jobs as there were', () => {
    const cached = Array.from({ length: 98 }, (_, index) => ended(index, 100, true));
    expect(leftOf([...cached, ended(98, 100), started(99)], 0, { jobs: 200 })).toBe('5 min');
  });

  it('is in hours if it is long', () => {
    expect(leftOf([started(1)], 0, { earlier: 3600 })).toBe('10 h 0 min');
  });
});
