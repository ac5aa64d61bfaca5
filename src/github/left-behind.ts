/** What the main step tells the post step, so that it can remove what a killed main step left. */
import { getState, saveState } from '@actions/core';
import type { Owner } from '../process/owner';
import type { RuntimeName } from '../terms';

/** What a run may leave: containers and processes of its owner, and a folder in its store. */
export interface LeftBehind {
  readonly owner: Owner;
  readonly store: string;
  readonly runtimes: readonly RuntimeName[];
}

const NAME = 'run';

/** Has to be called before the first container starts: state is kept even when the process is killed after it. */
export function saveLeftBehind(left: LeftBehind): void {
  saveState(NAME, JSON.stringify(left));
}

/** undefined where the main step had not come to a run. */
export function readLeftBehind(): LeftBehind | undefined {
  const text = getState(NAME);
  return text === '' ? undefined : (JSON.parse(text) as LeftBehind);
}
