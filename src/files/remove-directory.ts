/**
 * Removes directories that others filled. A function may leave directories in directories whose path no system call takes, directories without the right
 * to write, and millions of files. So what is nested deeply is moved to the top first, which keeps all paths short, and no list of what
 * there is is ever held.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, type Dir, type Dirent, opendirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { isPermissionError, systemErrorCode } from '../core/errors';
import { isDirectory } from './list-files';

/** After so many entries other work gets its turn, and the signal is looked at. */
const BATCH = 64;

/** So many directories in each other are open at once; with names of any length, their paths are short. */
const MAX_DEPTH = 8;

/** A removal that is going on. Paths are bytes, for names need not be UTF-8. */
interface Removal {
  readonly top: Buffer;
  /** Prefix of directories that were moved to the top. It is random, so that no other entry has it. */
  readonly prefix: string;
  readonly signal: AbortSignal | undefined;
  moved: number;
  /** Entries that were looked at. */
  count: number;
  /** What can't be removed keeps nothing else from being removed. */
  failure: unknown;
}

/** A directory, and how many directories it lies below the top. */
interface Place {
  readonly directory: Buffer;
  readonly depth: number;
}

/** Removes a directory with all that is in it; does nothing where there is none. @throws the system's errors; the signal's reason */
export async function removeDirectory(path: string, signal?: AbortSignal): Promise<void> {
  if (!(await isDirectory(path))) {
    return;
  }
  const top = Buffer.from(path);
  const prefix = `.removed-${randomBytes(8).toString('hex')}-`;
  const removal: Removal = { top, prefix, signal, moved: 0, count: 0, failure: undefined };
  await emptyWhole({ directory: top, depth: 0 }, removal);
  for (let number = 0; number < removal.moved; number += 1) {
    await removeTree({ directory: movedTo(removal, number), depth: 1 }, top, removal);
  }
  attempt(removal, () => rmdirSync(path));
  if (removal.failure !== undefined) {
    throw removal.failure;
  }
}

function movedTo({ top, prefix }: Removal, number: number): Buffer {
  return join(top, Buffer.from(`${prefix}${number}`));
}

function join(directory: Buffer, name: Buffer): Buffer {
  return Buffer.concat([directory, Buffer.from('/'), name]);
}

/** Says whether it was removed from the directory that it lies in. */
async function removeTree(place: Place, parent: Buffer, removal: Removal): Promise<boolean> {
  await emptyWhole(place, removal);
  return attempt(removal, () => allowing(parent, () => rmdirSync(place.directory)));
}

/** Some file systems pass over entries while others are removed: all is done when nothing more could be. */
async function emptyWhole(place: Place, removal: Removal): Promise<void> {
  while ((await emptyOnce(place, removal)) >= BATCH) {
    // There were so many that the system gave them in several parts.
  }
}

/** Gives the number of entries that were removed. Turns of the thread pool for each would take much longer. */
async function emptyOnce(place: Place, removal: Removal): Promise<number> {
  const entries = openDirectory(place.directory, removal);
  let removed = 0;
  try {
    for (let entry = entries?.readSync() ?? null; entry !== null; entry = entries?.readSync() ?? null) {
      removed += (await removeEntry(entry, place, removal)) ? 1 : 0;
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

function openDirectory(directory: Buffer, removal: Removal): Dir | undefined {
  let opened: Dir | undefined;
  attempt(removal, () =>
    allowing(directory, () => {
      opened = opendirSync(directory, { bufferSize: BATCH, encoding: 'buffer' as BufferEncoding });
    }),
  );
  return opened;
}

/** Says whether it is out of its directory. */
async function removeEntry(entry: Dirent, { directory, depth }: Place, removal: Removal): Promise<boolean> {
  const path = join(directory, entry.name as unknown as Buffer);
  if (!entry.isDirectory()) {
    return attempt(removal, () => allowing(directory, () => unlinkSync(path)));
  }
  if (
    path
      .subarray(removal.top.length + 1)
      .toString('latin1')
      .startsWith(removal.prefix) &&
    depth === 0
  ) {
    return false;
  }
  return depth < MAX_DEPTH
    ? removeTree({ directory: path, depth: depth + 1 }, directory, removal)
    : moveUp(path, directory, removal);
}

function moveUp(path: Buffer, directory: Buffer, removal: Removal): boolean {
  // A directory that may not be written can't be moved to another.
  const move = (): void => renameSync(path, movedTo(removal, removal.moved));
  const isMoved = attempt(removal, () => allowing(directory, () => allowing(path, move)));
  removal.moved += isMoved ? 1 : 0;
  return isMoved;
}

/** Does something that needs rights to a directory, taking them where they are missing. */
function allowing(directory: Buffer, act: () => void): void {
  try {
    act();
  } catch (thrown) {
    if (!isPermissionError(thrown)) {
      throw thrown;
    }
    chmodSync(directory, 0o700);
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
