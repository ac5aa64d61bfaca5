/** A remote store that is a folder: a shared scratch directory, a mounted archive. */
import { constants } from 'node:fs';
import { copyFile, lstat, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, systemErrorCode } from '../errors';
import { openForReading } from './digest-file';
import { makeFolders, syncFolder } from './durable-folder';
import { moveFile } from './move-file';
import { RemoteFailure, type RemoteSource, type RemoteStore } from './remote-store';
import { type StorePlace, withFile } from './store-context';
import { createTemporary, withTemporary } from './temporary-file';

const MISSING = ['ENOENT', 'ENOTDIR'];

/** The remote store in a folder, which has to be there. */
export function folderStore(place: StorePlace, writes: boolean): RemoteStore {
  const { root } = place;
  const reading = (look: () => Promise<boolean>) => lookIn(root, look);
  return {
    name: root,
    has: (key) => reading(async () => (await lstat(join(root, key))).isFile()),
    async fetch(key, target) {
      const path = join(root, key);
      const isThere = await reading(async () =>
        withFile(await openForReading(path), async (handle) => (await handle.stat()).isFile()),
      );
      if (!isThere) {
        return false;
      }
      await copyFile(path, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      return true;
    },
    ...(writes ? { put: (key: string, source: RemoteSource) => put(place, key, source) } : {}),
  };
}

async function lookIn(root: string, look: () => Promise<boolean>): Promise<boolean> {
  try {
    return await look();
  } catch (thrown) {
    if (!MISSING.includes(systemErrorCode(thrown) ?? '')) {
      throw failure("can't be read", thrown);
    }
  }
  // Of a wrong path nobody would learn otherwise.
  if (!(await stat(root).catch(() => undefined))?.isDirectory()) {
    throw new RemoteFailure('is not there: check its path, or make the folder');
  }
  return false;
}

function failure(what: string, thrown: unknown): unknown {
  return systemErrorCode(thrown) === undefined ? thrown : new RemoteFailure(`${what}: ${messageOf(thrown)}`);
}

async function put(place: StorePlace, key: string, source: RemoteSource): Promise<void> {
  try {
    await stat(place.root);
    await putFile(place, join(place.root, key), source);
  } catch (thrown) {
    throw failure('takes nothing', thrown);
  }
}

/** As everything enters a store: under another name first, on the disk before it has its own. */
async function putFile(place: StorePlace, path: string, { chunks }: RemoteSource): Promise<void> {
  await withTemporary(place, async (temporary) => {
    await withFile(await createTemporary(place, temporary), async (copy) => {
      for await (const chunk of chunks()) {
        await copy.writeFile(chunk);
      }
      await copy.chmod(0o444);
      await copy.sync();
    });
    const changed = await makeFolders(dirname(path));
    await moveFile(temporary, path);
    for (const folder of new Set([dirname(path), ...changed])) {
      await syncFolder(folder);
    }
  });
}
