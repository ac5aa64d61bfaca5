import { describe, expect, it } from 'vitest';
import { countJob, countsAtStart } from '../../../../src/run/journal/journal-lines';
import { countsText } from '../../../../src/terminal/commands/runs';

describe('the counts of a run', () => {
  it('have all jobs with a result as finished, also cached ones and those taken over', () => {
    const ends = [
      { status: 'finished', source: 'computed' },
      { status: 'finished', source: 'cache' },
      { status: 'finished', source: 'killed-run' },
      { status: 'error', source: 'computed' },
      { status: 'timed-out', source: 'computed' },
      { status: 'skipped', source: 'computed' },
      { status: 'cancelled', source: 'computed' },
    ] as const;
    const counts = ends.reduce(countJob, countsAtStart(2));
    expect(counts).toEqual({ finished: 5, cached: 3, taken_over: 1, failed: 2, cancelled: 1, skipped: 1 });
    expect(countsText(counts)).toBe('5 finished (3 cached, 1 taken over), 2 failed, 1 cancelled, 1 skipped');
  });

  it('are short if little happened', () => {
    expect(countsText(countsAtStart(0))).toBe('none ended');
    expect(countsText(countsAtStart(4))).toBe('4 finished (4 cached)');
    expect(countsText(countJob(countsAtStart(0), { status: 'failed', source: 'computed' }))).toBe('1 failed');
  });
});
