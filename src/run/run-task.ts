/** Runs a task in the executor of the run. */
import type { Task, TaskResult } from '../executor/types';
import type { RunContext } from './run-context';

/** How a task gets to the executor. */
export interface TaskWay {
  /** An earlier run submitted it. */
  readonly isSubmitted: boolean;
  readonly context: Pick<RunContext, 'executor' | 'signal'>;
}

/** Runs a task to its end. Cancelling the run cancels the task. */
export async function runTask({ isSubmitted, context }: TaskWay, task: Task): Promise<TaskResult> {
  const { executor, signal } = context;
  const { id, ended } = await (isSubmitted ? executor.attach(task) : executor.submit(task));
  const cancel = (): void => void executor.cancel(id);
  signal.addEventListener('abort', cancel);
  if (signal.aborted) {
    cancel();
  }
  return ended.finally(() => signal.removeEventListener('abort', cancel));
}
