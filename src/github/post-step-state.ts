/** Passes state from the main step to the post step, which cleans up after a killed main step. */
import { getState, saveState } from '@actions/core';
import type { ProcessIdentity } from '../core/process-identity';

/** The process that ran the main step, and its store. */
export interface PostStepState {
  readonly owner: ProcessIdentity;
  readonly store: string;
}

const NAME = 'run';

/** Must be called before the first container starts, because the process may be killed later. */
export function savePostStepState(state: PostStepState): void {
  saveState(NAME, JSON.stringify(state));
}

/** undefined if the main step ended before its run. */
export function readPostStepState(): PostStepState | undefined {
  const text = getState(NAME);
  return text === '' ? undefined : (JSON.parse(text) as PostStepState);
}
