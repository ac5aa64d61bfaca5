/** Opens a file that a function left. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { HitherError, systemErrorCode } from '../errors';

/**
 * Opens a regular file with one name only; never follows a link and never waits for a pipe. undefined: nothing is there.
 * @throws HitherError `runtime` for anything else.
 */
export async function openLeftFile(path: string): Promise<FileHandle | undefined> {
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
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return undefined;
    }
    throw notOurs(path, thrown);
  }
}

function notOurs(path: string, cause?: unknown): HitherError {
  return new HitherError(
    'runtime',
    `${path} is not a regular file with one name that can be read`,
    'the function must not replace the files of its result by links, pipes or folders',
    { cause },
  );
}
