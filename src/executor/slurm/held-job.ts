/** One job, from the moment that the executor has it until it has ended. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { HitherError } from '../../core/errors';
import { readFrom } from '../../files/read-from';
import type { StreamName } from '../../model/events';
import { freeAfter } from '../../process/free-memory';
import { readSupervisorReport } from '../../result/collect-outcome';
import type { ExecutorContext, Task, TaskResult } from '../types';
import type { JobEnd } from './task-log';

/**
 * Which run submitted a job: this one, a detached run, so that it goes on in Slurm if this run is cancelled, or one that
 * was killed, so that it is this run's from now on.
 */
export type Origin = 'own' | 'detached' | 'taken over';

/** One job that the executor has. */
export interface HeldJob {
  readonly task: Task;
  readonly from: Origin;
  /** Its directory, relative to that of the run: its name in the files of the run. */
  readonly name: string;
  readonly result: Promise<TaskResult>;
  readonly end: (result: TaskResult) => void;
  readonly fail: (error: HitherError) => void;
  isCancelled: boolean;
  isStarted: boolean;
  isOver: boolean;
  /** Its task got a signal to stop that is not ours. */
  isStopped: boolean;
  /** It was killed, and only Slurm knows whether for its memory. */
  isKilled: boolean;
  /** Slurm has listed its task as one that waits or runs. */
  isListed: boolean;
  /** When its end was seen, by our clock in milliseconds. */
  seenEnded: number | undefined;
  /** Bytes of its output that were read. */
  readonly read: Record<StreamName, number>;
}

/** Holds a job of the run with this directory. */
export function holdJob(task: Task, run: string, from: Origin): HeldJob {
  let end: (result: TaskResult) => void = () => {};
  let fail: (error: HitherError) => void = () => {};
  const result = new Promise<TaskResult>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const held: HeldJob = {
    ...{ task, from, name: relative(run, task.run.directory), result },
    end: (ended) => {
      held.isOver = true;
      end(ended);
    },
    fail: (error) => {
      held.isOver = true;
      fail(error);
    },
    ...{
      isCancelled: false,
      isStarted: false,
      isOver: false,
      isStopped: false,
      isKilled: false,
      isListed: false,
      seenEnded: undefined,
      read: { stdout: 0, stderr: 0 },
    },
  };
  return held;
}

/** A result without the end of a container: the task did not run, or goes on without this run. */
export function withoutEnd(
  { task }: HeldJob,
  reason: 'cancelled' | 'submitted',
  { now, host }: Pick<ExecutorContext, 'now' | 'host'>,
): TaskResult {
  const time = now() / 1000;
  return {
    ...{ reason, end: { exitCode: null, signal: 'SIGTERM' }, isolation: task.runtime.isolation(task.run) },
    ...{ startTime: time, endTime: time, host, jobId: null, awaitsNext: false },
  };
}

/** The most that one look reads of a stream. Bytes. */
const PIECE = 4 * 1024 ** 2;

/** Passes on what the job has printed since the last look. Returns whether there was something. */
export async function passOutput({ task, read }: HeldJob): Promise<boolean> {
  const before = read.stdout + read.stderr;
  for (const stream of ['stdout', 'stderr'] as const) {
    const chunk = readFrom(join(task.run.directory, stream), read[stream], PIECE);
    if (chunk.length > 0) {
      read[stream] += chunk.length;
      await task.onOutput(stream, chunk);
      freeAfter(chunk.length);
    }
  }
  return read.stdout + read.stderr > before;
}

/**
 * Whether all that the job left can be seen here: other machines' files may appear late. Call after `passOutput`, which
 * finds nothing in a stream that can't be seen.
 */
export function isVisible({ task, read }: HeldJob, { left }: JobEnd): boolean {
  return left.every((name) =>
    name === 'stdout' || name === 'stderr' ? read[name] > 0 : existsSync(join(task.run.directory, 'out', name)),
  );
}

/** Whether the job, or its whole container, was killed by something else than its supervisor. */
export async function wasKilled({ task }: HeldJob, { exitCode, left }: JobEnd): Promise<boolean> {
  if (left.includes('result.json')) {
    return false;
  }
  const report = await readSupervisorReport(join(task.run.directory, 'out'));
  return report === undefined ? exitCode === KILLED : report.signal === 'SIGKILL' && report.killed === null;
}

/** How a shell writes SIGKILL. */
const KILLED = 137;
