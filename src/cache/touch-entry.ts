/** Notes that a job was asked for, so that what is used is not forgotten, and that it can be told which job was the last. */
import { utimesSync } from 'node:fs';
import { systemErrorCode } from '../core/errors';

/** Marks the file of an entry with a new time. False where the file is gone: somebody is just forgetting the job. */
export function touchEntry(path: string): boolean {
  try {
    const now = new Date();
    // The file system sets its own time beside it (ctime), which is the one that counts where room is made.
    utimesSync(path, now, now);
    return true;
  } catch (thrown) {
    // Who may not write there uses what others keep, and it is theirs to forget.
    return systemErrorCode(thrown) !== 'ENOENT';
  }
}
