/** The events of a run with very many jobs, in which everything goes wrong that could fill a log. */
import type { HitherEvent } from '../../src/model/events';
import type { ResultRecord } from '../../src/model/record';
import { aFailure, aRecord } from './record';

/** How the jobs of a run end. */
export type Endings = 'well' | 'badly';

const CALLS = '  File "/usr/lib/python3/g.py", line 3, in g\n    g()\n'.repeat(50);

function tracebackAt(line: number, message: string): string {
  const frame = `  File "f.py", line ${line}, in f\n    g()\n`;
  return `Traceback (most recent call last):\n${frame}${CALLS}ValueError: ${message}\n`;
}

/** The record of a job. Badly: each fails for its own reason, or one of three shared ones. */
export function manyRecord(index: number, endings: Endings): ResultRecord {
  const label = `sweep[v=${index}]`;
  const name = { name: 'sweep', label, index };
  if (endings === 'well') {
    return aRecord({ ...name, cache: { hit: index % 2 === 0, reason: 'computed before' } });
  }
  const message = index % 2 === 0 ? `no ${index}\nand\nmore` : `no ${index % 3}`;
  const line = index % 2 === 0 ? index + 10 : index % 3;
  const error = { type: 'ValueError', message, traceback: tracebackAt(line, message) };
  return aRecord({
    ...name,
    status: (['error', 'failed', 'timed-out', 'skipped'] as const)[index % 4] ?? 'error',
    error,
  });
}

/** What happens to one job. */
export function eventsOf(index: number, endings: Endings): readonly HitherEvent[] {
  const record = manyRecord(index, endings);
  const { label } = record;
  const started: HitherEvent = { type: 'job-started', label, runtime: 'docker' };
  if (endings === 'well') {
    return [started, { type: 'job-ended', record }];
  }
  const pull = { type: 'image', step: 'pull', image: `docker://x:${index}`, detail: '' } as const;
  return [
    { ...pull, state: 'started' },
    { ...pull, state: 'progress', detail: '1 MB' },
    { ...pull, state: 'done' },
    { type: 'notice', message: `${label} is already running in process 7 on x: waiting for its result` },
    started,
    { type: 'job-retried', label, attempt: 2, of: 3, reason: 'Image: no', delay: 1 },
    started,
    { type: 'warning', message: `${label} is recomputed:\nits entry is damaged` },
    { type: 'job-ended', record, hints: [`set network: true for ${label}`, 'or not'] },
  ];
}

/** 150 jobs that fail at one line with a text each, one that fails at another, and 30 that needed one of them. */
export function rareFailure(): readonly ResultRecord[] {
  const raised = (index: number, type: string, line: number): ResultRecord => {
    const message = type === 'TypeError' ? 'None' : `no ${index}`;
    const traceback = `Traceback (most recent call last):\n  File "m.py", line ${line}, in f\n${type}: ${message}\n`;
    return aFailure({ name: 'sweep', index, error: { type, message, traceback } });
  };
  const skipped = (index: number): ResultRecord => {
    const message = `the needed job "sweep[${index}]" did not finish: it raised an error`;
    const error = { type: 'Skipped', message, traceback: '' };
    return aFailure({ name: 'after', index, status: 'skipped', error });
  };
  const usual = Array.from({ length: 150 }, (_, index) => raised(index, 'ValueError', 6));
  return [...usual, raised(150, 'TypeError', 9), ...Array.from({ length: 30 }, (_, index) => skipped(index))];
}
