/** Files that are being written: under a name that nobody else has or can guess, in the store's own file system. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemErrorCode } from '../core/errors';
import { makeDirectories, syncDirectory } from './durable-directory';
import type { Place } from './own-directory';
import { CACHEDIR_TAG, ownDirectory, temporaryDirectory } from './own-directory';

/** A new temporary path: host and process tell a later sweep whose it was, 128 random bits make it unique. */
export function temporaryPath({ root }: Place): string {
  const host = hostname().replace(/[^\w.-]/g, '_');
  return join(temporaryDirectory(root), `${host}.${process.pid}.${randomBytes(16).toString('hex')}`);
}

/**
 * Gives `use` a temporary path in a directory that exists, and removes what is there when `use` throws.
 * @throws what `use` throws.
 */
export async function withTemporary<T>(context: Place, use: (path: string) => Promise<T>): Promise<T> {
  const path = temporaryPath(context);
  try {
    return await use(path);
  } catch (thrown) {
    // A temporary file that can't be removed is only litter; the first error says what is wrong.
    await rm(path, { force: true }).catch(() => {});
    throw thrown;
  }
}

/** Creates a temporary file for writing, readable by nobody else. */
export async function createTemporary(context: Place, path: string): Promise<FileHandle> {
  return inTemporaryDirectory(context, () =>
    open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600),
  );
}

/** Does something that needs the directory of temporary files, making it when it isn't there. */
export async function inTemporaryDirectory<T>(context: Place, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'ENOENT') {
      throw thrown;
    }
    await makeTemporaryDirectory(context);
    return use();
  }
}

/** Makes the directory of temporary files, and with it perhaps the store's own, without which its objects are lost. */
export async function makeTemporaryDirectory(context: Place): Promise<void> {
  const changed = await makeDirectories(temporaryDirectory(context.root));
  if (changed.length === 0) {
    return;
  }
  for (const directory of changed) {
    await syncDirectory(directory);
  }
  await markAsCache(context.root);
}

async function markAsCache(root: string): Promise<void> {
  try {
    await writeFile(join(ownDirectory(root), 'CACHEDIR.TAG'), CACHEDIR_TAG, { flag: 'wx' });
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'EEXIST') {
      throw thrown;
    }
  }
}
