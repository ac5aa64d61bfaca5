/** The executors. Each is beside this file, and a row of this table; its code is loaded when it is chosen. */
import type { ExecutorName } from '../core/executor-names';
import { createLocalExecutor } from './local';
import type { Executor, ExecutorContext } from './types';

/** Creates each of them. */
export const EXECUTORS: Readonly<Record<ExecutorName, (context: ExecutorContext) => Promise<Executor>>> = {
  local: async (context) => createLocalExecutor(context),
  slurm: async (context) => (await import('./slurm/slurm')).createSlurmExecutor(context),
};
