/** Where paths really lead, and whether they still do: something may have put a link in the place of a part of one. */
import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HitherError } from '../core/errors';

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
 * Holds that what was opened lies where this real path led when it was looked at.
 * @throws HitherError `spec` when a link took the place of a part of the path
 */
export function requireOpenAt(file: number, path: string): void {
  if (!isOpenAt(file, path)) {
    throw new HitherError('spec', 'it was replaced since the run began', 'run again');
  }
}

/** What was opened has its path from the kernel, where that tells it. */
function isOpenAt(file: number, path: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${file}`) === path;
  } catch {
    return isReal(path);
  }
}
