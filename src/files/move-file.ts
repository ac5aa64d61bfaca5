/** Renames a file, with the quirks of network file systems. */
import { lstat, rename } from 'node:fs/promises';
import { systemErrorCode } from '../core/errors';

/**
 * Renames a file to a path that isn't a directory. When an NFS client repeats a request, the server may report a
 * missing file because the first request moved it: that is not an error. @throws system errors
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
