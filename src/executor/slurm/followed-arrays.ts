/** Arrays that a run follows, and their tasks. */
import type { HeldJob } from './held-job';
import type { RunFiles } from './run-files';
import type { ArrayId, ArrayName } from './scheduler';
import { taskId } from './task-id';

/** An array that Slurm has, or the part of one that this run follows. */
export interface FollowedArray {
  readonly id: ArrayId;
  /** Of the run that submitted it. */
  readonly files: RunFiles;
  /** Its name, if Slurm may have another array with it: only one of the two does the work. */
  readonly doubtful?: ArrayName;
  readonly chunk: number;
  /** This run follows only some of its tasks. */
  readonly isPart?: boolean;
  /** The jobs of each task, by its index. */
  readonly tasks: ReadonlyMap<number, readonly HeldJob[]>;
  /** Milliseconds since the epoch. */
  readonly submitted: number;
}

/** A task of an array with jobs that have not ended: just these. */
export interface OpenTask {
  readonly jobs: readonly HeldJob[];
  readonly index: number;
  readonly array: FollowedArray;
}

/** The tasks of an array that have not ended. */
export function openTasks(array: FollowedArray): OpenTask[] {
  return [...array.tasks].flatMap(([index, all]) => {
    const jobs = all.filter(({ isOver }) => !isOver);
    return jobs.length === 0 ? [] : [{ jobs, index, array }];
  });
}

/** The id of a task as Slurm's commands take it. */
export function idOf({ array, index }: OpenTask): ArrayId {
  return { ...array.id, job: taskId(array.id, index) };
}

/** Whether a task may be at one of its jobs, or between two. */
export function hasStarted({ jobs, array, index }: OpenTask): boolean {
  return jobs.some(({ isStarted }) => isStarted) || (array.tasks.get(index) ?? []).some(({ isOver }) => isOver);
}

/** Whether this run has cancelled all of its jobs. */
export function isCancelled({ jobs }: OpenTask): boolean {
  return jobs.every((held) => held.isCancelled);
}

/** The ids of the tasks whose jobs are all cancelled: of the whole array if all are. */
export function cancelledIn(array: FollowedArray): ArrayId[] {
  const open = openTasks(array);
  const cancelled = open.filter(isCancelled);
  return cancelled.length > 0 && cancelled.length === open.length && !array.isPart ? [array.id] : cancelled.map(idOf);
}
