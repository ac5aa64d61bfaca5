/** The ids of arrays and tasks, as text. */
import type { ArrayId } from './scheduler';

/** Names an array among those of all clusters, as sbatch --parsable does. */
export function arrayKey({ job, cluster }: ArrayId): string {
  return cluster === undefined ? job : `${job};${cluster}`;
}

/** The id of a task of an array, as Slurm's commands show and take it. */
export function taskId({ job }: ArrayId, index: number): string {
  return `${job}_${index}`;
}
