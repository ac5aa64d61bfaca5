/** A remote store in a directory: a shared scratch directory, a mounted archive. */
import { type FileHandle, lstat, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, systemErrorCode } from '../../core/errors';
import { copyOpened } from '../../files/copy-file';
import { makeDirectories, syncDirectory } from '../../files/durable-directory';
import { moveFile } from '../../files/move-file';
import { openForReading } from '../../files/open-file';
import type { Place } from '../../files/own-directory';
import { createTemporary, withTemporary } from '../../files/temporary-file';
import { withFile } from '../../files/with-file';
import type { StoreContext } from '../store-context';
import { RemoteFailure, type RemoteSource, type RemoteStore } from './remote-store';

const MISSING = ['ENOENT', 'ENOTDIR'];

/** Where the directory is, and the signal that aborts the copying of large files. */
type DirectoryPlace = Place & Pick<StoreContext, 'signal'>;

/** The remote store in a directory, which must exist. */
export function directoryStore(place: DirectoryPlace, writes: boolean): RemoteStore {
  const { root, signal } = place;
  const reading = (read: () => Promise<boolean>) => readIn(root, read);
  return {
    name: root,
    has: (key) => reading(async () => (await lstat(join(root, key))).isFile()),
    async fetch(key, target, most) {
      let opened: FileHandle | undefined;
      await reading(async () => {
        opened = await openForReading(join(root, key));
        return true;
      });
      // From here on an error may come from the target.
      return opened === undefined ? false : withFile(opened, (handle) => copyRegular(handle, target, { most, signal }));
    },
    ...(writes ? { put: (key: string, source: RemoteSource) => put(place, key, source) } : {}),
  };
}

interface Copying {
  /** Bytes. */
  readonly most: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Returns whether the file is available. One that is too large needs no copy to be refused. */
async function copyRegular(handle: FileHandle, target: string, { most, signal }: Copying): Promise<boolean> {
  const found = await handle.stat();
  if (found.isFile()) {
    await (found.size > (most ?? Number.POSITIVE_INFINITY)
      ? writeFile(target, '', { flag: 'wx', mode: 0o600 })
      : copyOpened(handle, target, signal));
  }
  return found.isFile();
}

async function readIn(root: string, read: () => Promise<boolean>): Promise<boolean> {
  try {
    return await read();
  } catch (thrown) {
    if (!MISSING.includes(systemErrorCode(thrown) ?? '')) {
      throw failure("can't be read", thrown);
    }
  }
  // A wrong path would otherwise go unnoticed.
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) {
    throw new RemoteFailure("doesn't exist: check its path, or create the directory");
  }
  return false;
}

function failure(what: string, thrown: unknown): unknown {
  return systemErrorCode(thrown) === undefined ? thrown : new RemoteFailure(`${what}: ${messageOf(thrown)}`);
}

async function put(place: DirectoryPlace, key: string, source: RemoteSource): Promise<void> {
  try {
    await stat(place.root);
    await putFile(place, join(place.root, key), source);
  } catch (thrown) {
    throw failure("can't be written to", thrown);
  }
}

/** Same as for objects of the store: written under a temporary name, and durable before it is renamed. */
async function putFile(place: DirectoryPlace, path: string, { chunks }: RemoteSource): Promise<void> {
  await withTemporary(place, async (temporary) => {
    await withFile(await createTemporary(place, temporary), async (copy) => {
      for await (const chunk of chunks()) {
        await copy.writeFile(chunk);
        place.signal?.throwIfAborted();
      }
      await copy.chmod(0o444);
      await copy.sync();
    });
    const changed = makeDirectories(dirname(path));
    moveFile(temporary, path);
    for (const directory of new Set([dirname(path), ...changed])) {
      await syncDirectory(directory);
    }
  });
}
