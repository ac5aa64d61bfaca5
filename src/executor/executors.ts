/** The executors. Each is a file beside this one and a row of this table. */
import type { ExecutorName } from '../core/executor-names';
import { createLocalExecutor } from './local';
import type { Executor, ExecutorContext } from './types';

/** Creates each of them. */
export const EXECUTORS: Readonly<Record<ExecutorName, (context: ExecutorContext) => Executor>> = {
  local: createLocalExecutor,
};
