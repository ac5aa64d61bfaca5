/** Where the file of a spec may lie. */
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { specError } from '../core/errors';
import { PRIVATE_REMEDY, whyPrivate } from '../files/private-files';
import type { RunRequest } from '../model/run-request';
import { confinePath } from './confine-path';
import { findRoot } from './find-root';

/** What of a request says where its spec is and may be. */
export type SpecRequest = Pick<RunRequest, 'spec' | 'cwd' | 'root' | 'dataRoots' | 'specsIn'>;

/**
 * The real path of a spec. One that is named on the command line may lie anywhere; a link in its place leads no farther than
 * the paths in it, and nothing leads out of the directory that the request keeps specs in. @throws HitherError `spec`
 */
export async function confineSpec(path: string, shown: string, request: SpecRequest): Promise<string> {
  const directory = await realpath(dirname(path));
  await confineDirectory(directory, shown, request);
  const where = { path: shown };
  const name = basename(path);
  if (!(await lstat(path)).isSymbolicLink()) {
    const real = join(directory, name);
    const why = whyPrivate({ asked: path, real });
    if (why !== undefined) {
      throw specError([{ message: `${shown} ${why}`, remedy: PRIVATE_REMEDY, where }]);
    }
    return real;
  }
  const root = request.root ?? (await findRoot(directory));
  const [realRoot, ...dataRoots] = await Promise.all([root, ...request.dataRoots].map(realOrSame));
  const rules = { directory, root: realRoot ?? directory, dataRoots, cwd: request.cwd };
  const confined = await confinePath({ path: name, base: 'spec', where }, rules);
  if (!confined.ok) {
    throw specError(confined.problems);
  }
  await confineDirectory(dirname(confined.value), shown, request);
  return confined.value;
}

/** @throws HitherError `spec` where the request keeps specs in a directory that this one lies out of */
export async function confineDirectory(directory: string, shown: string, { specsIn }: SpecRequest): Promise<void> {
  if (specsIn === undefined) {
    return;
  }
  const way = relative(await realOrSame(specsIn), await realOrSame(directory));
  if (way === '..' || way.startsWith('../')) {
    const message = `the spec ${shown} leads out of ${specsIn}`;
    throw specError([
      { message, remedy: 'name a spec of the repository that was checked out', where: { path: shown } },
    ]);
  }
}

function realOrSame(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
