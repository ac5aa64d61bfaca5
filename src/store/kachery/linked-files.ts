/** Files outside the store that a link names. A link says where the bytes may be; the hash decides whether they are. */
import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { systemErrorCode } from '../../core/errors';
import { copyOpened } from '../../files/copy-file';
import { openRegular } from '../../files/open-file';
import { withFile } from '../../files/with-file';
import type { RemoteStore } from '../remote/remote-store';
import { linkPaths, readLink } from './link-record';

/** The files that a store's links name, as a remote store. */
export function linkedFiles(root: string, signal?: AbortSignal): RemoteStore {
  return {
    name: `${root} (links)`,
    has: async (key) => (await target(root, key)) !== undefined,
    async fetch(key, copy) {
      const path = await target(root, key);
      if (path === undefined) {
        return false;
      }
      await withFile(await openRegular(path), (file) => copyOpened(file, copy, signal));
      return true;
    },
  };
}

/** The file that a link names, if it has the size in the link. */
async function target(root: string, key: string): Promise<string | undefined> {
  const sha1 = basename(key);
  for (const at of linkPaths(root, sha1)) {
    const found = await readLink(at, sha1);
    const status = found === undefined ? undefined : await lstat(found.path).catch(unreadable);
    if (found !== undefined && status?.isFile() && status.size === found.size) {
      return found.path;
    }
  }
  return undefined;
}

function unreadable(thrown: unknown): undefined {
  if (systemErrorCode(thrown) === undefined) {
    throw thrown;
  }
}
