/** Folders whose entries survive a power cut. */
import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemErrorCode } from '../errors';
import { withFile } from './store-context';

/** Makes a folder and those above it. Gives the folders whose entries are new: sync them once their content stands. */
export async function makeFolders(path: string): Promise<string[]> {
  const first = await mkdir(path, { recursive: true });
  const changed: string[] = [];
  for (let at = path; first !== undefined && at.length >= first.length; at = dirname(at)) {
    changed.push(dirname(at));
  }
  return changed;
}

/** Some network file systems can't sync a folder; nothing else may be ignored. */
const CAN_NOT_SYNC = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'];

/** Waits until the entries of a folder are on the disk. */
export async function syncFolder(path: string): Promise<void> {
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
