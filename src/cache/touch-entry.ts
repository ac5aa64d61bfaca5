/** Marks a cached result as used, so that it isn't removed as unused and counts as the most recent job. */
import { utimesSync } from 'node:fs';
import { systemErrorCode } from '../core/errors';

/** Sets a new time on an entry's file. False if the file is gone, because the result is just being removed. */
export function touchEntry(path: string): boolean {
  try {
    const now = new Date();
    // The file system also sets its own time (ctime), which is the one that garbage collection uses.
    utimesSync(path, now, now);
    return true;
  } catch (thrown) {
    // A user without write access can use the results of others, but not keep them from being removed.
    return systemErrorCode(thrown) !== 'ENOENT';
  }
}
