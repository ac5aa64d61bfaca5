/**
 * Removes folders that others filled. A function may leave folders in folders whose path no system call takes, folders without the right
 * to write, and millions of files. So each inner folder is moved to the top first, which keeps all paths short, and no list of what
 * there is is ever held.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, type Dir, type Dirent, opendirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isForbidden, systemErrorCode } from '../errors';

/** After so many entries other work gets its turn, and the signal is looked at. */
const BATCH = 64;

/** A removal that is going on. */
interface Removal {
  readonly top: string;
  /** Begins the names of folders that were moved to the top: nobody else can know it. */
  readonly prefix: string;
  readonly signal: AbortSignal | undefined;
  moved: number;
  /** Entries that were looked at. */
  count: number;
  /** What can't be removed keeps nothing else from being removed. */
  failure: unknown;
}

/** Removes a folder with all that is in it; does nothing where there is none. @throws the system's errors; the signal's reason */
export async function removeFolder(top: string, signal?: AbortSignal): Promise<void> {
  if (!(await isFolder(top))) {
    return;
  }
  const prefix = `.removed-${randomBytes(8).toString('hex')}-`;
  const removal: Removal = { top, prefix, signal, moved: 0, count: 0, failure: undefined };
  await removeTree(top, removal);
  for (let number = 0; number < removal.moved; number += 1) {
    await removeTree(join(top, `${prefix}${number}`), removal);
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

/** Some file systems pass over entries while others are removed: then it is looked at once more. The top itself goes last. */
async function removeTree(folder: string, removal: Removal): Promise<void> {
  const isTop = folder === removal.top;
  while (await emptyFolder(folder, removal)) {
    if (!isTop && isGone(folder)) {
      return;
    }
  }
  if (!isTop) {
    attempt(removal, () => rmdirSync(folder));
  }
}

function isGone(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Says whether anything was removed. Turns of the thread pool for each entry would take much longer. */
async function emptyFolder(folder: string, removal: Removal): Promise<boolean> {
  const entries = openFolder(folder, removal);
  let removed = false;
  try {
    for (let entry = entries?.readSync() ?? null; entry !== null; entry = entries?.readSync() ?? null) {
      const each = entry;
      if (!each.name.startsWith(removal.prefix)) {
        removed = attempt(removal, () => allowing(folder, () => removeEntry(folder, each, removal))) || removed;
      }
      await takeTurns(removal);
    }
  } finally {
    entries?.closeSync();
  }
  return removed;
}

async function takeTurns(removal: Removal): Promise<void> {
  removal.count += 1;
  if (removal.count % BATCH === 0) {
    await setImmediate();
    removal.signal?.throwIfAborted();
  }
}

/** Names need not be UTF-8: as latin1 they keep their bytes. */
const HOW = { bufferSize: BATCH, encoding: 'latin1' } as const;

function openFolder(folder: string, removal: Removal): Dir | undefined {
  let opened: Dir | undefined;
  attempt(removal, () =>
    allowing(folder, () => {
      opened = opendirSync(folder, HOW);
    }),
  );
  return opened;
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

/** Does something that needs rights to a folder, taking them where they are missing. */
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
