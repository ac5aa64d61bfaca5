/** Files that are being written: in the store's own file system, under names that no other user can have or guess. */
import { randomBytes } from 'node:crypto';
import { closeSync, constants, fchmodSync, openSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../core/errors';
import { ownedName, ownerOfName, type ProcessIdentity, processHost, thisProcess } from '../core/process-identity';
import { makeDirectories, syncDirectory } from './durable-directory';
import type { Place } from './own-directory';
import { CACHEDIR_TAG, ownDirectory, temporaryDirectory } from './own-directory';
import { removeFile } from './unlink';

let owner: ProcessIdentity | undefined;

/** A new temporary path. Its owner tells a later sweep whether it is left over; 128 random bits make it unique. */
export function temporaryPath({ root }: Place): string {
  owner ??= thisProcess(processHost());
  return join(temporaryDirectory(root), ownedName(randomBytes(16).toString('hex'), owner));
}

/** Removes the temporary files of processes that are over. Never throws: in a shared store some may be another user's. */
export async function sweepTemporaryFiles({ root }: Place, isOver: (owner: ProcessIdentity) => boolean): Promise<void> {
  for (const name of await readdir(temporaryDirectory(root)).catch(() => [])) {
    const left = ownerOfName(name);
    if (left !== undefined && isOver(left)) {
      await removeFile(join(temporaryDirectory(root), name)).catch(() => {});
    }
  }
}

/**
 * Passes a temporary path in an existing directory to `use`, and removes the file if `use` throws.
 * @throws what `use` throws.
 */
export async function withTemporary<T>(context: Place, use: (path: string) => Promise<T>): Promise<T> {
  const path = temporaryPath(context);
  try {
    return await use(path);
  } catch (thrown) {
    // A leftover temporary file does no harm, and the first error has the cause.
    await rm(path, { force: true }).catch(() => {});
    throw thrown;
  }
}

const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/** Creates a temporary file for writing that only this user can read. */
export async function createTemporary(context: Place, path: string): Promise<FileHandle> {
  return inTemporaryDirectory(context, () => open(path, NEW, 0o600));
}

/** A new file, which everyone may read. */
export interface SmallFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes a new temporary file, and does something with its descriptor before it is closed. Synchronously: the thread
 * pool takes longer than the calls for a small file. An error of closing counts too, because NFS reports a full disk
 * there. @throws system errors; what `use` throws
 */
export async function writeTemporary(
  context: Place,
  { path, text }: SmallFile,
  use?: (descriptor: number) => Promise<void>,
): Promise<void> {
  const descriptor = await inTemporaryDirectory(context, () => openSync(path, NEW, 0o600));
  try {
    writeFileSync(descriptor, text);
    fchmodSync(descriptor, MODE);
    await use?.(descriptor);
  } catch (thrown) {
    closeQuietly(descriptor);
    throw thrown;
  }
  closeSync(descriptor);
}

const MODE = 0o644;

/** The user needs to know the first error. */
function closeQuietly(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {
    // The caller throws.
  }
}

/** Runs an action that needs the temporary directory, and creates the directory if it is missing. */
export async function inTemporaryDirectory<T>(context: Place, use: () => T | Promise<T>): Promise<T> {
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

/** Creates the temporary directory and, if missing, the store's own directory, which marks its objects as ours. */
export async function makeTemporaryDirectory(context: Place): Promise<void> {
  const changed = makeDirectories(temporaryDirectory(context.root));
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
