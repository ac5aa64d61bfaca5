/** What the main step tells the post step, so that it can remove what a killed main step left. */
import { getState, saveState } from '@actions/core';
import type { ProcessIdentity } from '../process/process-identity';

/** Whose run may have left something, and in which store. */
export interface PostStepState {
  readonly owner: ProcessIdentity;
  readonly store: string;
}

const NAME = 'run';

/** Has to be called before the first container starts: state is kept even when the process is killed after it. */
export function savePostStepState(left: PostStepState): void {
  saveState(NAME, JSON.stringify(left));
}

/** undefined where the main step had not come to a run. */
export function readPostStepState(): PostStepState | undefined {
  const text = getState(NAME);
  return text === '' ? undefined : (JSON.parse(text) as PostStepState);
}
