/** Ends jobs of a task that ended without a word about them: by its log, and by what Slurm says. */

import type { HitherError } from '../../core/errors';
import { visibleLine } from '../../core/visible-text';
import { readOrEmpty } from '../../files/read-file';
import type { TaskResult } from '../types';
import type { HeldJob } from './held-job';
import type { Verdict } from './state-watch';
import { lostTask, outOfMemory } from './task-errors';
import { taskId } from './task-id';
import type { TaskLog } from './task-log';

/**
 * Whether a job was left for later by a task that had begun another one. A person who cancels a task means all of its
 * jobs.
 */
export function isLeft(held: HeldJob, { word, mayRun = false }: Verdict, log: TaskLog): boolean {
  const { name, isCancelled } = held;
  const isBefore = word !== 'CANCELLED' && log.started.size > 0 && !log.started.has(name);
  return !isCancelled && !mayRun && (isBefore || endedWithItsRun(held, word));
}

/** The run that submitted it was killed: then its task stops when the lease is over, or is cancelled by a later run. */
function endedWithItsRun({ from, isListed, isStopped }: HeldJob, word: string | undefined): boolean {
  return from === 'taken over' && (word === 'CANCELLED' ? !isListed : isStopped && word !== 'TIMEOUT');
}

/** States in which nothing of a task runs any more. */
export const ENDED_BY_SLURM: ReadonlySet<string | undefined> = new Set(['TIMEOUT', 'CANCELLED']);

/** What is known about the end of a task besides Slurm's state. */
export interface TaskTraces {
  readonly log: TaskLog;
  /** What Slurm wrote last about the task; empty if nothing. */
  readonly said: string;
  /** Unix seconds. */
  readonly now: number;
}

/** Ends a job of the task. One that was left can be submitted again. */
export function endHeld(held: HeldJob, verdict: Verdict, traces: TaskTraces): void {
  const { log, now } = traces;
  const { task, word, cancelledBy } = verdict;
  const id = taskId(task.array.id, task.index);
  const node = verdict.node || log.node || '';
  const end = (how: Pick<TaskResult, 'reason' | 'words' | 'error'>): void =>
    held.end({
      ...{ end: { exitCode: null, signal: 'SIGTERM' }, isolation: held.task.runtime.isolation(held.task.run) },
      ...{ startTime: Math.min(now, log.started.get(held.name) ?? now), endTime: now },
      ...{ host: node || 'unknown', jobId: id, awaitsNext: false, ...how },
    });
  if (held.isCancelled) {
    end({ reason: 'cancelled' });
  } else if (isLeft(held, verdict, log)) {
    end({ reason: 'left' });
  } else if (word === 'TIMEOUT') {
    const words = `Slurm's time limit ended the task ${id}: give the job a "timeout", or more "time" in "slurm"`;
    end({ reason: 'timed-out', words });
  } else if (word === 'OUT_OF_MEMORY') {
    end({ reason: 'ended', words: outOfMemory({ id, node }) });
  } else if (word === 'CANCELLED') {
    const by = cancelledBy === undefined ? '' : ` by the user ${cancelledBy}`;
    end({ reason: 'cancelled', words: `the task ${id} was cancelled in Slurm${by}` });
  } else {
    end({ reason: 'lost', error: errorOf(verdict, traces) });
  }
}

/** Why the jobs of a task have no result, if it was lost. */
export function errorOf(
  { task, word, node, mayRun = false }: Verdict,
  { log, said }: Omit<TaskTraces, 'now'>,
): HitherError {
  const id = taskId(task.array.id, task.index);
  const { directory } = task.array.files;
  return lostTask({
    id,
    word,
    node: node || log.node || '',
    hasBegun: log.node !== undefined,
    isLeaseOver: log.isLeaseOver,
    said,
    directory,
    mayRun,
    hasSetup: task.jobs.some((held) => held.task.request.setup.length > 0) && log.started.size === 0,
  });
}

/** The last line of a small file, on one line and cut; empty if there is none. */
export function lastLineOf(path: string): string {
  return shortLine(linesOf(path).at(-1));
}

/** The last line of Slurm's own in the output of a task; empty if there is none. */
export function wordsOfSlurm(path: string): string {
  return shortLine(linesOf(path).findLast((line) => line.startsWith('slurm')));
}

function linesOf(path: string): string[] {
  return readOrEmpty(path, { limit: MAX_TEXT }).toString('utf8').trimEnd().split('\n');
}

function shortLine(line = ''): string {
  return visibleLine(line).slice(0, MAX_WORDS);
}

/** Slurm and our script write little. Bytes. */
const MAX_TEXT = 1024 ** 2;
/** Characters. */
const MAX_WORDS = 200;
