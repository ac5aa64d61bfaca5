/** Creates directories whose entries survive a power cut. */
import { chmodSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemErrorCode } from '../core/errors';
import { syncOpened } from './sync-opened';

/**
 * Creates a directory and its missing parents. Returns the directories with new entries: sync them once their content
 * is written. (Node's own recursive mkdir reports ENOENT for a full disk, and returns only the first directory that it
 * created.) Works synchronously: the thread pool takes longer than these calls.
 */
export function makeDirectories(path: string): string[] {
  if (existsSync(path)) {
    return [];
  }
  const parent = dirname(path);
  try {
    return makeDirectory(path) ? [parent] : [];
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'ENOENT' || parent === path) {
      throw thrown;
    }
  }
  const changed = makeDirectories(parent);
  return makeDirectory(path) ? [parent, ...changed] : changed;
}

/** False if the name is taken. If it isn't a directory, the next step reports that. */
function makeDirectory(path: string): boolean {
  try {
    mkdirSync(path);
    shareLikeParent(path);
    return true;
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'EEXIST') {
      return false;
    }
    throw thrown;
  }
}

const SETGID = 0o2000;
const GROUP_WRITES = 0o020;

/** In a store that a group shares (mode 2775 or 3775), every new directory gets the mode of its parent. */
function shareLikeParent(path: string): void {
  const { mode } = statSync(dirname(path));
  if ((mode & SETGID) !== 0 && (mode & GROUP_WRITES) !== 0) {
    chmodSync(path, mode & 0o7777);
  }
}

/** Some network file systems can't sync a directory. No other error may be ignored. */
const CAN_NOT_SYNC = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'];

/** Waits until the entries of a directory are on disk. */
export async function syncDirectory(path: string): Promise<void> {
  const directory = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await syncOpened(directory);
  } catch (thrown) {
    if (!CAN_NOT_SYNC.includes(systemErrorCode(thrown) ?? '')) {
      throw thrown;
    }
  } finally {
    closeSync(directory);
  }
}
