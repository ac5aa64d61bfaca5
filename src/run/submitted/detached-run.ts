/** Finds a detached run by its id. */
import { join } from 'node:path';
import { HitherError } from '../../core/errors';
import { submittedDirectory } from '../../store/layout';
import { type SubmittedRequest, SubmittedRun, submittedIds } from './submitted-run';

/** A detached run of which something is left. */
export interface DetachedRun extends SubmittedRequest {
  readonly path: string;
}

/** @throws HitherError `usage` if there is none with this id */
export function detachedRun(root: string, id: string): DetachedRun {
  const path = join(submittedDirectory(root), id);
  const run = submittedIds(root).includes(id) ? new SubmittedRun(path) : undefined;
  const { request } = run ?? {};
  if (request === undefined && run?.isDetached) {
    throw new HitherError(
      'store',
      `the request of the run "${id}" can't be read in ${path}`,
      'try again; if it is damaged, end its jobs with scancel, and remove that directory',
    );
  }
  if (request === undefined || !run?.isDetached) {
    throw new HitherError(
      'usage',
      `there is no detached run "${id}" in ${root}: its results were gathered, or it was cancelled`,
      'see "hither runs"',
    );
  }
  return { ...request, path };
}
