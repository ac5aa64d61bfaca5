import { unlink } from 'node:fs/promises';
import { systemErrorCode } from '../core/errors';

/**
 * Removes a file or a link; false where there is none. (Node's `rm` keeps silent where it may not remove a link that leads nowhere,
 * and speaks of directories where it may not remove a file.) @throws the system's errors
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
