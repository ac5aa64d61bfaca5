/**
 * Files outside the store that a kachery link names: `H.link` (p2p, kachery-client) or `linked_files/…/H`
 * (kachery-cloud, 2.x), JSON with a path. A link says where the bytes may be; the hash decides whether they are.
 */
import { lstat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { systemErrorCode } from '../../core/errors';
import { copyOpened } from '../../files/copy-file';
import { openRegular } from '../../files/open-file';
import { readRegular } from '../../files/read-file';
import { withFile } from '../../files/with-file';
import type { RemoteStore } from '../remote/remote-store';

/** A link takes a few hundred bytes. */
const MAX_BYTES = 64 * 1024;

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
  for (const link of [join(root, `${key}.link`), join(root, 'linked_files', key)]) {
    const found = await readLink(link);
    const status = found === undefined ? undefined : await lstat(found.path).catch(unreadable);
    if (found !== undefined && status?.isFile() && status.size === found.size) {
      return found.path;
    }
  }
  return undefined;
}

/** Every kachery link has the file's size. */
async function readLink(link: string): Promise<{ readonly path: string; readonly size: number } | undefined> {
  const document = parse(String(await readRegular(link, { limit: MAX_BYTES }).catch(() => '')));
  const path = textAt(document, 'path');
  const size = numberAt(document, 'size') ?? numberAt(at(document, 'stat'), 'size');
  return path === undefined || size === undefined || !isAbsolute(path) ? undefined : { path, size };
}

function unreadable(thrown: unknown): undefined {
  if (systemErrorCode(thrown) === undefined) {
    throw thrown;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === 'string' ? found : undefined;
}

function numberAt(value: unknown, key: string): number | undefined {
  const found = at(value, key);
  return typeof found === 'number' ? found : undefined;
}
