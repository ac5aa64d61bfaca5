/** Finds a detached run by its id. */
import { join } from 'node:path';
import { HitherError } from '../../core/errors';
import { submittedDirectory } from '../../store/layout';
import { type DetachedRequest, SubmittedRun, submittedIds } from './submitted-run';

/** A detached run of which something is left. */
export interface DetachedRun extends DetachedRequest {
  readonly path: string;
}

/** @throws HitherError `usage` if there is none with this id */
export function detachedRun(root: string, id: string): DetachedRun {
  const path = join(submittedDirectory(root), id);
  const request = submittedIds(root).includes(id) ? new SubmittedRun(path).request : undefined;
  if (request === undefined) {
    throw new HitherError(
      'usage',
      `there is no detached run "${id}" in ${root}: its results were gathered, or it was cancelled`,
      'see "hither runs"',
    );
  }
  return { ...request, path };
}
