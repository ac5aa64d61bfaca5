/** Where paths really lead, and whether they still do: something may have put a link in the place of a part of one. */
import { closeSync, constants, fstatSync, openSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HitherError } from '../errors';

/** Whether an absolute path is there, and no part of it is a link. */
export function isReal(path: string): boolean {
  try {
    return realpathSync(path) === path;
  } catch {
    return false;
  }
}

/** The real path of what is at an absolute path, or will be once it is made. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path === dirname(path) ? path : join(realPathOf(dirname(path)), basename(path));
  }
}

/**
 * Opens the regular file that had this real path when it was looked at, to read it; the caller closes it.
 * @throws HitherError `spec` when a link took the place of a part of the path; the system's errors
 */
export function openReal(path: string): number {
  // Not waiting for the other end of a pipe.
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  if (fstatSync(file).isFile() && isOpenAt(file, path)) {
    return file;
  }
  closeSync(file);
  throw new HitherError('spec', 'it was replaced since the run began', 'run again');
}

/** What was opened has its path from the kernel, where that tells it. */
function isOpenAt(file: number, path: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${file}`) === path;
  } catch {
    return isReal(path);
  }
}
