/** The ids of tasks. */
import type { ArrayId } from './scheduler';

/** The id of a task of an array, as Slurm's commands show and take it. */
export function taskId({ job }: ArrayId, index: number): string {
  return `${job}_${index}`;
}
