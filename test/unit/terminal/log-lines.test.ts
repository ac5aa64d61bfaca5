/** However many jobs run, a log stays short and says what happened. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HitherEvent } from '../../../src/model/events';
import { createPaint } from '../../../src/terminal/paint';
import { createConsoleReporter, type TerminalOptions } from '../../../src/terminal/reporter';
import { causeLines, resultTable } from '../../../src/terminal/table';
import { type Endings, eventsOf, manyRecord, rareFailure } from '../../fakes/many-jobs';
import { aRecord } from '../../fakes/record';

const MAX_LINES = 200;
const plain = createPaint(false);

beforeEach(() => void vi.useFakeTimers({ now: 0, toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** A reporter of a run that has started. */
function aReporter(write: TerminalOptions['write'], jobs: number, given: Partial<TerminalOptions> = {}) {
  const reporter = createConsoleReporter({
    ...{ write, paint: plain, jobs, size: undefined, quiet: false, signal: new AbortController().signal },
    ...{ kinds: new Map([['sweep', { jobs, earlier: undefined }]]), ...given },
  });
  reporter.report({ type: 'run-started', jobs });
  return reporter;
}

/** The log of a run whose jobs take 100 ms each, with everything that is printed at its end. */
function logOf(jobs: number, endings: Endings, given: Partial<TerminalOptions> = {}): string[] {
  const texts: string[] = [];
  const { report, finish } = aReporter((data) => void texts.push(String(data)), jobs, given);
  for (let index = 0; index < jobs; index += 1) {
    vi.advanceTimersByTime(100);
    eventsOf(index, endings).forEach(report);
  }
  for (let index = 0; index < 50; index += 1) {
    report({ type: 'warning', message: `file ${index} was changed` });
  }
  finish();
  const records = Array.from({ length: jobs }, (_, index) => manyRecord(index, endings));
  texts.push(causeLines(records), resultTable(records, plain));
  return texts.join('').trimEnd().split('\n');
}

describe.each([1, 3, 16, 17, 100, 10_000])('the log of %i jobs', (jobs) => {
  it.each(['well', 'badly'] as const)('has at most 200 lines if they end %s', (endings) => {
    const lines = logOf(jobs, endings);
    expect(lines.length).toBeLessThanOrEqual(MAX_LINES);
  });

  it.each(['well', 'badly'] as const)('has fewer lines with --quiet if they end %s', (endings) => {
    const lines = logOf(jobs, endings, { quiet: true });
    expect(lines.length).toBeLessThan(logOf(jobs, endings).length);
    expect(lines.join('\n')).not.toMatch(/started under|pulling|attempt|already running|\d+ of \d+ jobs/);
  });
});

describe('the log of many jobs', () => {
  it('has counts instead of the jobs that finished', () => {
    const lines = logOf(1000, 'well');
    const counts = lines.filter((line) => line.includes(' of 1000 jobs: '));
    expect(counts[0]).toBe('40 of 1000 jobs: 0 running, 40 finished (20 cached), 0 failed');
    expect(counts.at(-1)).toBe('1000 of 1000 jobs: 0 running, 1000 finished (500 cached), 0 failed');
    expect(counts).toHaveLength(25);
    expect(lines.filter((line) => line === 'running jobs under docker')).toHaveLength(1);
    expect(lines).toContain('took 1 min 40 s under docker, with at most 1 job at once');
    expect(lines.filter((line) => / started under| finished after /.test(line))).toEqual([]);
  });

  it('has counts at most once a second', () => {
    const lines = logOf(20, 'well');
    expect(lines.filter((line) => line.includes(' of 20 jobs: ')).map((line) => line.split(' ')[0])).toEqual([
      '10',
      '20',
    ]);
  });

  it('shows the first failures when they occur, and counts equal reasons at the end', () => {
    const lines = logOf(1000, 'badly');
    expect(lines).toContain('sweep[v=0]: error after 1.00 s');
    const raised = lines.filter((line) => line.startsWith('ValueError at f.py:') && line.includes(' jobs '));
    expect(raised[0]).toBe('ValueError at f.py:1: no 1 (84 jobs failed: sweep[v=1], sweep[v=13], sweep[v=25], …)');
    expect(lines.some((line) => /^… and \d+ other reasons \(\d+ jobs\): ValueError$/.test(line))).toBe(true);
    expect(lines.filter((line) => /^not shown here: /.test(line))).toEqual([
      'not shown here: lines about images (1988), warnings (994), notices (988), retries (988), ' +
        'messages at the end of the run (40); with --events a file has all events',
    ]);
  });

  it('shows a rare failure among many that differ only in their texts', () => {
    const records = rareFailure();
    const texts: string[] = [];
    const { report, finish } = aReporter((data) => void texts.push(String(data)), records.length);
    records.map((record): HitherEvent => ({ type: 'job-ended', record })).forEach(report);
    finish();
    const tracebacks = texts
      .join('')
      .split('\n')
      .filter((line) => /^\w+Error: /.test(line));
    expect(tracebacks).toEqual(['ValueError: no 0', 'TypeError: None']);
    expect(causeLines(records).split('\n')).toEqual([
      'ValueError at m.py:6 (150 jobs), for example: sweep[0]: no 0',
      'Skipped (30 jobs), for example: after[0]: the needed job "sweep[0]" did not finish: it raised an error',
      'sweep[150]: TypeError at m.py:9: None',
      '',
    ]);
  });

  it('has a table of as many jobs as fit, and says where the others are', () => {
    const records = Array.from({ length: 1000 }, (_, index) => manyRecord(index, index === 900 ? 'badly' : 'well'));
    const rows = resultTable(records, plain).trimEnd().split('\n');
    expect(rows).toHaveLength(42);
    expect(rows.at(-1)).toBe('… and 960 more jobs: --json prints all, and --output DIR writes them');
    expect(rows.filter((row) => row.startsWith('sweep[v=900]'))).toHaveLength(1);
    const skipped = records.map((record, index) => (index < 100 ? aRecord({ status: 'skipped' }) : record));
    expect(resultTable(skipped, plain)).toContain('\nsweep[v=900]');
    expect(resultTable(records, plain, 'out')).toMatch(/… and 960 more jobs: out has all\n$/);
  });

  it('follows the output of 16 jobs at once, and says that there is more', () => {
    const labels = Array.from({ length: 20 }, (_, index) => `sweep[v=${index}]`);
    const wrote = (label: string): HitherEvent => ({
      type: 'console',
      label,
      stream: 'stdout',
      chunk: Buffer.from('hi\n'),
    });
    const texts: string[] = [];
    const { report } = aReporter((data) => void texts.push(String(data)), 100);
    labels.map(wrote).forEach(report);
    report({ type: 'job-ended', record: manyRecord(0, 'well') });
    [...labels, 'sweep[v=20]'].map(wrote).forEach(report);
    const lines = texts.join('').trimEnd().split('\n');
    expect(lines.filter((line) => line === 'sweep[v=15] | hi')).toHaveLength(2);
    // It began while 16 others were followed, and so isn't followed later.
    expect(lines.filter((line) => line === 'sweep[v=19] | hi')).toHaveLength(0);
    expect(lines.filter((line) => line.startsWith('more than 16 jobs print at once: '))).toHaveLength(1);
  });
});

describe('the reporter', () => {
  it.each([
    ['a log', undefined],
    ['a terminal', () => ({ columns: 80, rows: 24 })],
  ])('takes less than 0.1 ms for each of 10,000 jobs on %s', (_, size) => {
    // What takes 5 µs on an idle machine may take much longer on a busy one, but not each time.
    const costs = [1, 2, 3].map(() => costOf(10_000, { size }));
    expect(Math.min(...costs)).toBeLessThan(0.1);
  });
});

/** The milliseconds that it takes to report a job. */
function costOf(jobs: number, given: Partial<TerminalOptions>): number {
  const events = Array.from({ length: jobs }, (_, index) => eventsOf(index, 'well')).flat();
  const { report, finish } = aReporter(() => {}, jobs, given);
  const begin = performance.now();
  events.forEach(report);
  finish();
  return (performance.now() - begin) / jobs;
}
