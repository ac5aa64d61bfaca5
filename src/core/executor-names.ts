/** The names of the executors. Their code is in `executor/executors.ts`. */

/** All of them, in the order in which messages list them. */
export const EXECUTOR_NAMES = ['local', 'slurm'] as const;

export type ExecutorName = (typeof EXECUTOR_NAMES)[number];
