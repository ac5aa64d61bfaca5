import { unlink } from 'node:fs/promises';
import { systemErrorCode } from '../core/errors';

/**
 * Removes a file or a link; false if there is none. (Node's `rm` ignores a dangling link that it may not remove, and
 * its message is about directories when it may not remove a file.) @throws system errors
 */
export async function removeFile(path: string): Promise<boolean> {
  try {
    await unlink(path);
    return true;
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return false;
    }
    throw thrown;
  }
}
