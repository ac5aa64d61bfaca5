/** Ends jobs of a task that ended without a word about them: by its log, and by what Slurm says. */
import { visibleLine } from '../../core/visible-text';
import { readOrEmpty } from '../../files/read-file';
import type { TaskResult } from '../types';
import type { HeldJob } from './held-job';
import { lostTask } from './task-errors';
import type { TaskLog } from './task-log';

/** How a task ended. */
export interface StateEnd {
  readonly id: string;
  /** Slurm's word; undefined if Slurm doesn't know the task any more. */
  readonly word: string | undefined;
  /** Empty if it is unknown. */
  readonly node: string;
  readonly log: TaskLog;
  /** The uid of who cancelled it, if that is known. */
  readonly cancelledBy: number | undefined;
  /** Unix seconds. */
  readonly now: number;
}

/**
 * Whether a job was left for later by a task that had done or begun another. A person who cancels a task means all of
 * its jobs.
 */
export function isLeft({ name, isCancelled }: HeldJob, { word, log }: StateEnd): boolean {
  return !isCancelled && word !== 'CANCELLED' && log.started.size > 0 && !log.started.has(name);
}

/** States in which nothing of a task runs any more. */
export const ENDED_BY_SLURM: ReadonlySet<string | undefined> = new Set(['TIMEOUT', 'CANCELLED']);

/** Ends a job of the task. `said`: the last line that Slurm wrote about it; `directory`: that of the run. */
export function endHeld(held: HeldJob, of: StateEnd & { readonly said: string; readonly directory: string }): void {
  const { id, word, node, log, cancelledBy, now, said, directory } = of;
  const end = (reason: TaskResult['reason'], words?: string): void =>
    held.end({
      ...{ reason, end: { exitCode: null, signal: 'SIGTERM' }, isolation: held.task.runtime.isolation(held.task.run) },
      ...{ startTime: Math.min(now, log.started.get(held.name) ?? now), endTime: now },
      ...{ host: node || 'unknown', jobId: id, awaitsNext: false, ...(words === undefined ? {} : { words }) },
    });
  if (held.isCancelled) {
    end('cancelled');
  } else if (word === 'TIMEOUT') {
    end('timed-out', `Slurm's time limit ended the task ${id}: give the job a "timeout", or more "time" in "slurm"`);
  } else if (word === 'CANCELLED') {
    end(
      'cancelled',
      `the task ${id} was cancelled in Slurm${cancelledBy === undefined ? '' : ` by the user ${cancelledBy}`}`,
    );
  } else {
    const known = node || log.node || '';
    held.fail(lostTask({ id, word, node: known, hasBegun: log.node !== undefined, said, directory }));
  }
}

/** The last line of a small file, on one line and cut; empty if there is none. */
export function lastLineOf(path: string): string {
  const text = readOrEmpty(path, { limit: MAX_TEXT }).toString('utf8');
  return visibleLine(text.trimEnd().split('\n').at(-1) ?? '').slice(0, MAX_WORDS);
}

/** Slurm and our script write little. Bytes. */
const MAX_TEXT = 1024 ** 2;
/** Characters. */
const MAX_WORDS = 200;
