/** Opens a file that a function left. */
import type { FileHandle } from 'node:fs/promises';
import { HitherError, systemErrorCode } from '../core/errors';
import { openForReading } from '../files/open-file';

/**
 * Opens a regular file with a single hard link; never follows a symbolic link and never waits for a pipe. undefined:
 * nothing is there.
 * @throws HitherError `runtime` for anything else; system errors if the disk fails
 */
export async function openUntrustedFile(path: string): Promise<FileHandle | undefined> {
  const handle = await openHere(path);
  const stat = await handle?.stat();
  if (stat !== undefined && (!stat.isFile() || stat.nlink !== 1)) {
    await handle?.close();
    throw notOurs(path);
  }
  return handle;
}

async function openHere(path: string): Promise<FileHandle | undefined> {
  try {
    return await openForReading(path);
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return undefined;
    }
    throw BY_FUNCTION.has(systemErrorCode(thrown) ?? '') ? notOurs(path, thrown) : thrown;
  }
}

/** What a function can do to a path: links, sockets, missing permissions. All other errors are the disk's. */
const BY_FUNCTION = new Set(['ELOOP', 'ENXIO', 'EACCES', 'EPERM', 'ENOTDIR', 'ENODEV']);

function notOurs(path: string, cause?: unknown): HitherError {
  return new HitherError(
    'runtime',
    `${path} is not a readable regular file with a single hard link`,
    'the function must not replace its result files with links, pipes or directories',
    { cause },
  );
}
