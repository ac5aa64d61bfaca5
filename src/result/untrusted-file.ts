/** Opens a file that a function left. */
import { closeSync, fstatSync, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { HitherError, systemErrorCode } from '../core/errors';
import { openForReading, openForReadingSync } from '../files/open-file';

/**
 * Opens a regular file with a single hard link; never follows a symbolic link and never waits for a pipe. undefined:
 * nothing is there.
 * @throws HitherError `runtime` for anything else; system errors if the disk fails
 */
export async function openUntrustedFile(path: string): Promise<FileHandle | undefined> {
  const handle = await openForReading(path).catch((thrown: unknown) => ifMissing(path, thrown));
  if (handle !== undefined && !isOurs(await handle.stat())) {
    await handle.close();
    throw notOurs(path);
  }
  return handle;
}

/**
 * Passes the descriptor and the size of such a file to `use`, synchronously: for a small file, the thread pool takes
 * longer than the calls. @throws as `openUntrustedFile`
 */
export function withUntrustedSync<T>(path: string, use: (descriptor: number, size: number) => T): T | undefined {
  const descriptor = openSync(path);
  if (descriptor === undefined) {
    return undefined;
  }
  try {
    const status = fstatSync(descriptor);
    if (!isOurs(status)) {
      throw notOurs(path);
    }
    return use(descriptor, status.size);
  } finally {
    closeSync(descriptor);
  }
}

function openSync(path: string): number | undefined {
  try {
    return openForReadingSync(path);
  } catch (thrown) {
    return ifMissing(path, thrown);
  }
}

function isOurs(status: Stats): boolean {
  return status.isFile() && status.nlink === 1;
}

function ifMissing(path: string, thrown: unknown): undefined {
  const code = systemErrorCode(thrown) ?? '';
  if (code !== 'ENOENT') {
    throw BY_FUNCTION.has(code) ? notOurs(path, thrown) : thrown;
  }
  return undefined;
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
