/** Creates directories whose entries survive a power cut. */
import { constants } from 'node:fs';
import { chmod, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemErrorCode } from '../core/errors';
import { withFile } from './with-file';

/**
 * Creates a directory and its missing parents. Returns the directories with new entries: sync them once their content
 * is written. (Node's own recursive mkdir reports ENOENT for a full disk, and returns only the first directory that it
 * created.)
 */
export async function makeDirectories(path: string): Promise<string[]> {
  const parent = dirname(path);
  try {
    return (await makeDirectory(path)) ? [parent] : [];
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'ENOENT' || parent === path) {
      throw thrown;
    }
  }
  const changed = await makeDirectories(parent);
  return (await makeDirectory(path)) ? [parent, ...changed] : changed;
}

/** False if the name is taken. If it isn't a directory, the next step reports that. */
async function makeDirectory(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    await shareLikeParent(path);
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
async function shareLikeParent(path: string): Promise<void> {
  const { mode } = await stat(dirname(path));
  if ((mode & SETGID) !== 0 && (mode & GROUP_WRITES) !== 0) {
    await chmod(path, mode & 0o7777);
  }
}

/** Some network file systems can't sync a directory. No other error may be ignored. */
const CAN_NOT_SYNC = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'];

/** Waits until the entries of a directory are on disk. */
export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY);
  await withFile(handle, async () => {
    try {
      await handle.sync();
    } catch (thrown) {
      if (!CAN_NOT_SYNC.includes(systemErrorCode(thrown) ?? '')) {
        throw thrown;
      }
    }
  });
}
