/**
 * Removes folders that others filled. A function may leave folders in folders whose path no system call takes, folders without the right
 * to write, and millions of files. So each inner folder is moved to the top first, which keeps all paths short, and no list of what
 * there is is ever held.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, type Dir, type Dirent, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { isForbidden, systemErrorCode } from '../errors';

/** After so many entries other work gets its turn, and the signal is looked at. */
const BATCH = 256;

/** A removal that is going on. */
interface Removal {
  readonly top: string;
  /** Begins the names of folders that were moved to the top: nobody else can know it. */
  readonly prefix: string;
  readonly signal: AbortSignal | undefined;
  moved: number;
  /** What can't be removed keeps nothing else from being removed. */
  failure: unknown;
}

/** Removes a folder with all that is in it; does nothing where there is none. @throws the system's errors; the signal's reason */
export async function removeFolder(top: string, signal?: AbortSignal): Promise<void> {
  if (!(await isFolder(top))) {
    return;
  }
  const prefix = `.removed-${randomBytes(8).toString('hex')}-`;
  const removal: Removal = { top, prefix, signal, moved: 0, failure: undefined };
  await empty(top, removal);
  for (let number = 0; number < removal.moved; number += 1) {
    const inner = join(top, `${prefix}${number}`);
    await empty(inner, removal);
    attempt(removal, () => rmdirSync(inner));
  }
  attempt(removal, () => rmdirSync(top));
  if (removal.failure !== undefined) {
    throw removal.failure;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return false;
    }
    throw thrown;
  }
}

/** Some file systems pass over entries while others are removed: all is gone when there was nothing more to do. */
async function empty(folder: string, removal: Removal): Promise<void> {
  try {
    while (await emptyOnce(folder, removal)) {
      // once more
    }
  } catch (thrown) {
    removal.signal?.throwIfAborted();
    removal.failure ??= thrown;
  }
}

/** Says whether anything was removed. */
async function emptyOnce(folder: string, removal: Removal): Promise<boolean> {
  let count = 0;
  let removed = false;
  for await (const entry of await openFolder(folder)) {
    if (!entry.name.startsWith(removal.prefix)) {
      removed = attempt(removal, () => allowing(folder, () => removeEntry(folder, entry, removal))) || removed;
    }
    count += 1;
    if (count % BATCH === 0) {
      removal.signal?.throwIfAborted();
    }
  }
  return removed;
}

/** Names need not be UTF-8: as latin1 they keep their bytes. */
const HOW = { bufferSize: BATCH, encoding: 'latin1' } as const;

function openFolder(folder: string): Promise<Dir> {
  return opendir(folder, HOW).catch((thrown: unknown) => {
    if (!isForbidden(thrown)) {
      throw thrown;
    }
    chmodSync(folder, 0o700);
    return opendir(folder, HOW);
  });
}

function removeEntry(folder: string, entry: Dirent, removal: Removal): void {
  const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(entry.name, 'latin1')]);
  if (!entry.isDirectory()) {
    unlinkSync(path);
    return;
  }
  // A folder that may not be written can't be moved to another.
  allowing(path, () => renameSync(path, join(removal.top, `${removal.prefix}${removal.moved}`)));
  removal.moved += 1;
}

/** Does something that needs the right to write to a folder, taking the right where it is missing. */
function allowing(folder: string | Buffer, act: () => void): void {
  try {
    act();
  } catch (thrown) {
    if (!isForbidden(thrown)) {
      throw thrown;
    }
    chmodSync(folder, 0o700);
    act();
  }
}

/** Says whether it was done. */
function attempt(removal: Removal, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'ENOENT') {
      removal.failure ??= thrown;
    }
    return false;
  }
}
