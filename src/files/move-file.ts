/** Renames a file, as network file systems do it. */
import { lstat, rename } from 'node:fs/promises';
import { systemErrorCode } from '../core/errors';

/**
 * Renames a file to what is no directory. An NFS server that answers a repeated request says that the file isn't there, because the first
 * request moved it: that is no error. @throws the system's errors
 */
export async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'ENOENT' || !(await wasMoved(from, to))) {
      throw thrown;
    }
  }
}

async function wasMoved(from: string, to: string): Promise<boolean> {
  const [before, after] = [await lstat(from).catch(ifMissing), await lstat(to).catch(ifMissing)];
  return before === undefined && after?.isFile() === true;
}

function ifMissing(thrown: unknown): undefined {
  const code = systemErrorCode(thrown);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    throw thrown;
  }
}
