/**
 * Questions about single files, for the time before anything runs. They are synchronous: the thread pool takes several
 * times as long as the answer.
 */
import { realpathSync, type Stats, statSync } from 'node:fs';

/** The status of a file, through links; undefined if there is none, or it can't be reached. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The path without links. A path that doesn't lead to anything stays the same. */
export function realpathOrSame(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
