/** A task of ours: one job, from the moment that the executor has it until it has ended. */
import { closeSync, fstatSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HitherError } from '../../core/errors';
import { openForReadingSync } from '../../files/open-file';
import type { StreamName } from '../../model/events';
import type { Task, TaskResult } from '../types';
import type { JobEnd } from './task-log';

/** One job that the executor has. */
export interface HeldTask {
  readonly task: Task;
  /** The name of the job's directory, which names it in the files of the run. */
  readonly name: string;
  readonly result: Promise<TaskResult>;
  readonly end: (result: TaskResult) => void;
  readonly fail: (error: HitherError) => void;
  isCancelled: boolean;
  isStarted: boolean;
  isOver: boolean;
  /** Its script got a signal to stop that is not ours. */
  isStopped: boolean;
  /** When its end was seen, by our clock in milliseconds. */
  seenEnded: number | undefined;
  /** Bytes of its output that were read. */
  readonly read: Record<StreamName, number>;
}

/** Holds a task. */
export function holdTask(task: Task): HeldTask {
  let end: (result: TaskResult) => void = () => {};
  let fail: (error: HitherError) => void = () => {};
  const result = new Promise<TaskResult>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const held: HeldTask = {
    ...{ task, name: basename(task.run.directory), result },
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
      seenEnded: undefined,
      read: { stdout: 0, stderr: 0 },
    },
  };
  return held;
}

/** The most that one look reads of a stream. Bytes. */
const PIECE = 4 * 1024 ** 2;

/** Passes on what the job has printed since the last look. Returns whether there was something. */
export async function passOutput({ task, read }: HeldTask): Promise<boolean> {
  const before = read.stdout + read.stderr;
  for (const stream of ['stdout', 'stderr'] as const) {
    const chunk = readFrom(join(task.run.directory, stream), read[stream]);
    if (chunk.length > 0) {
      read[stream] += chunk.length;
      await task.onOutput(stream, chunk);
    }
  }
  return read.stdout + read.stderr > before;
}

/** The bytes of a file from a position on; none if it can't be read. */
function readFrom(path: string, position: number): Buffer {
  let file: number;
  try {
    file = openForReadingSync(path);
  } catch {
    return Buffer.alloc(0);
  }
  try {
    const bytes = Buffer.alloc(Math.max(0, Math.min(PIECE, fstatSync(file).size - position)));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, position));
  } finally {
    closeSync(file);
  }
}

/** Whether all that the job left can be seen here: other machines' files may appear late. */
export function isVisible({ task }: HeldTask, { sizes }: JobEnd): boolean {
  return Object.entries(sizes).every(
    ([name, size]) => size === null || sizeOf(join(task.run.directory, 'out', name)) >= size,
  );
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return -1;
  }
}
