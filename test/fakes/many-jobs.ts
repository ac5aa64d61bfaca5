/** The events of a run with very many jobs, in which everything goes wrong that could fill a log. */
import type { HitherEvent } from '../../src/model/events';
import type { ResultRecord } from '../../src/model/record';
import { aRecord } from './record';

/** How the jobs of a run end. */
export type Endings = 'well' | 'badly';

const TRACEBACK = `Traceback (most recent call last):\n${'  File "f.py", line 3, in f\n    g()\n'.repeat(50)}`;

/** The record of a job. Badly: each fails for its own reason, or one of three shared ones. */
export function manyRecord(index: number, endings: Endings): ResultRecord {
  const label = `sweep[v=${index}]`;
  const name = { name: 'sweep', label, index };
  if (endings === 'well') {
    return aRecord({ ...name, cache: { hit: index % 2 === 0, reason: 'computed before' } });
  }
  const message = index % 2 === 0 ? `no ${index}\nand\nmore` : `no ${index % 3}`;
  const error = { type: 'ValueError', message, traceback: `${TRACEBACK}ValueError: ${message}\n` };
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
