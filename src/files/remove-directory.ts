/**
 * Removes directories with hostile content. A function may leave nested directories whose paths are too long for any
 * system call, directories without write permission, and millions of files. So deep directories are first moved to the
 * top, which keeps all paths short, and no full listing is held in memory.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, type Dir, type Dirent, opendirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { isPermissionError, systemErrorCode } from '../core/errors';
import { isDirectory } from './list-files';

/** After this many entries, other work gets a turn and the signal is checked. */
const BATCH = 64;

/** How many nested directories are open at once. Their paths are short enough for names of any length. */
const MAX_DEPTH = 8;

/** A removal in progress. Paths are bytes, because names need not be UTF-8. */
interface Removal {
  readonly top: Buffer;
  /** Prefix of directories that were moved to the top: random, so that no other entry has it. */
  readonly prefix: string;
  readonly signal: AbortSignal | undefined;
  moved: number;
  /** Entries seen so far. */
  count: number;
  /** The first failure. An entry that can't be removed doesn't stop the removal of the others. */
  failure: unknown;
}

/** A directory, and its depth below the top. */
interface Place {
  readonly directory: Buffer;
  readonly depth: number;
}

/** Removes a directory with its content; does nothing if there is none. @throws system errors; the signal's reason */
export async function removeDirectory(path: string, signal?: AbortSignal): Promise<void> {
  if (!isDirectory(path)) {
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

/** Returns whether it was removed from its parent directory. */
async function removeTree(place: Place, parent: Buffer, removal: Removal): Promise<boolean> {
  await emptyWhole(place, removal);
  return attempt(removal, () => allowing(parent, () => rmdirSync(place.directory)));
}

/** Some file systems skip entries while others are removed, so this repeats until a pass removes nothing. */
async function emptyWhole(place: Place, removal: Removal): Promise<void> {
  while ((await emptyOnce(place, removal)) >= BATCH) {
    // The system lists large directories in several parts.
  }
}

/** Returns the number of removed entries. Synchronous: a thread pool turn for each entry would take much longer. */
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

/** Returns whether it is gone from its directory. */
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
  // A directory without write permission can't be moved to another directory.
  const move = (): void => renameSync(path, movedTo(removal, removal.moved));
  const isMoved = attempt(removal, () => allowing(directory, () => allowing(path, move)));
  removal.moved += isMoved ? 1 : 0;
  return isMoved;
}

/** Runs an action that needs permissions on a directory, and adds them if missing. */
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

/** Returns whether it succeeded. */
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
