/** Checks that the file of a spec is in an allowed place. */
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { specError } from '../core/errors';
import { realpathOrSame } from '../files/file-status';
import { PRIVATE_REMEDY, whyPrivate } from '../files/private-files';
import type { RunRequest } from '../model/run-request';
import { confinePath } from './confine-path';
import { findRoot } from './find-root';

/** The part of a request that says where its spec is and where it may be. */
export type SpecRequest = Pick<RunRequest, 'spec' | 'cwd' | 'root' | 'dataRoots' | 'specsIn'>;

/**
 * The real path of a spec. A spec named on the command line may be anywhere. If it is a symbolic link, the rules for
 * paths in the spec apply to it. Nothing may leave the directory `specsIn`. @throws HitherError `spec`
 */
export async function confineSpec(path: string, shown: string, request: SpecRequest): Promise<string> {
  const directory = realpathSync.native(dirname(path));
  confineDirectory(directory, shown, request);
  const where = { path: shown };
  const name = basename(path);
  if (!lstatSync(path).isSymbolicLink()) {
    const real = join(directory, name);
    const why = whyPrivate({ asked: path, real });
    if (why !== undefined) {
      throw specError([{ message: `${shown} ${why}`, remedy: PRIVATE_REMEDY, where }]);
    }
    return real;
  }
  const root = request.root ?? findRoot(directory);
  const [realRoot, ...dataRoots] = [root, ...request.dataRoots].map(realpathOrSame);
  const rules = { directory, root: realRoot ?? directory, dataRoots, cwd: request.cwd };
  const confined = await confinePath({ path: name, base: 'spec', where }, rules);
  if (!confined.ok) {
    throw specError(confined.problems);
  }
  confineDirectory(dirname(confined.value), shown, request);
  return confined.value;
}

/** @throws HitherError `spec` if the request restricts specs to a directory and this one is outside it */
export function confineDirectory(directory: string, shown: string, { specsIn }: SpecRequest): void {
  if (specsIn === undefined) {
    return;
  }
  const way = relative(realpathOrSame(specsIn), realpathOrSame(directory));
  if (way === '..' || way.startsWith('../')) {
    const message = `the spec ${shown} leads out of ${specsIn}`;
    throw specError([
      { message, remedy: 'name a spec of the repository that was checked out', where: { path: shown } },
    ]);
  }
}
