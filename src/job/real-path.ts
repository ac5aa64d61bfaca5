/** Resolves real paths, and checks later that no part of a path was replaced by a link. */
import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HitherError } from '../core/errors';

/** Whether an absolute path exists and no part of it is a link. */
export function isReal(path: string): boolean {
  try {
    return realpathSync(path) === path;
  } catch {
    return false;
  }
}

/** The real path of an absolute path, which may not exist yet. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path === dirname(path) ? path : join(realPathOf(dirname(path)), basename(path));
  }
}

/**
 * Checks that an open file is at the given real path.
 * @throws HitherError `spec` if a link has replaced a part of the path
 */
export function requireOpenAt(file: number, path: string): void {
  if (!isOpenAt(file, path)) {
    throw new HitherError('spec', 'it was replaced since the run began', 'run again');
  }
}

/** Asks the kernel for the path of the open file, if it can tell. */
function isOpenAt(file: number, path: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${file}`) === path;
  } catch {
    return isReal(path);
  }
}
