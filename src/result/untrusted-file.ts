/** Opens a file that a function left. */
import type { FileHandle } from 'node:fs/promises';
import { HitherError, systemErrorCode } from '../core/errors';
import { openForReading } from '../files/open-file';

/**
 * Opens a regular file with one name only; never follows a link and never waits for a pipe. undefined: nothing is there.
 * @throws HitherError `runtime` for anything else; the system's errors where the disk fails
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

/** What a function can do to a path: links, sockets, no right to read. All else is the disk's fault. */
const BY_FUNCTION = new Set(['ELOOP', 'ENXIO', 'EACCES', 'EPERM', 'ENOTDIR', 'ENODEV']);

function notOurs(path: string, cause?: unknown): HitherError {
  return new HitherError(
    'runtime',
    `${path} is not a regular file with one name that can be read`,
    'the function must not replace the files of its result by links, pipes or directories',
    { cause },
  );
}
