/** Notes that a job was asked for, so that what is used is not forgotten. */
import { statSync, utimesSync } from 'node:fs';
import { systemErrorCode } from '../errors';

/** A job that is asked for often is noted once in this time. Milliseconds. */
const OFTEN_MS = 60_000;

/** Marks the file of an entry with a new time. False where the file is gone: somebody is just forgetting the job. */
export function noteUse(path: string): boolean {
  try {
    const now = new Date();
    // The file system sets its own time beside it (ctime), which is the one that counts.
    if (Math.abs(now.getTime() - statSync(path).mtimeMs) > OFTEN_MS) {
      utimesSync(path, now, now);
    }
    return true;
  } catch (thrown) {
    // Who may not write there uses what others keep, and it is theirs to forget.
    return systemErrorCode(thrown) !== 'ENOENT';
  }
}
