/** Takes what a function stored through the kachery stand-ins into the content store. */
import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HitherError, isPermissionError } from '../core/errors';
import type { ObjectRef } from '../core/terms';
import { isFolder } from '../files/list-files';
import type { ContentStore } from '../store/content-store';
import { openUntrustedFile } from './untrusted-file';

/** More objects than this are a mistake: kachery's users store files, not rows. */
const MAX_OBJECTS = 100_000;

const SHA1 = /^[0-9a-f]{40}$/;

/**
 * Enters every object below `folder` (kachery's layout) whose bytes hash to its name; anything else in it is left alone.
 * Gives the objects.
 * @throws HitherError `runtime` when a stored object isn't what its name says, `store` when the store can't take it.
 */
export async function collectStored(folder: string, store: ContentStore): Promise<ObjectRef[]> {
  const stored: ObjectRef[] = [];
  for (const path of await objectPaths(folder)) {
    const handle = await openUntrustedFile(path);
    await handle?.close();
    const ref = await store.ingestFile(path);
    if (ref.sha1 !== basename(path)) {
      throw new HitherError(
        'runtime',
        `the function stored ${ref.size} bytes under the sha1 ${basename(path)}, but their sha1 is ${ref.sha1}`,
        'store files with kachery.store_file and its like only',
      );
    }
    stored.push(ref);
  }
  return stored;
}

/** All `sha1/aa/bb/cc/H`, in a stable order. Folders that are links are not entered. */
async function objectPaths(folder: string): Promise<string[]> {
  let folders = (await isThere(folder)) && (await isThere(join(folder, 'sha1'))) ? [join(folder, 'sha1')] : [];
  for (let level = 0; level < 3; level += 1) {
    folders = await pathsIn(folders, (entry) => entry.isDirectory());
  }
  return (await pathsIn(folders, ({ name }) => SHA1.test(name))).sort();
}

function isThere(folder: string): Promise<boolean> {
  return isFolder(folder).catch((thrown: unknown) => {
    throw explained(folder, thrown);
  });
}

/** The entries of folders that count; no more of them are held than are taken. */
async function pathsIn(folders: readonly string[], counts: (entry: Dirent) => boolean): Promise<string[]> {
  const paths: string[] = [];
  for (const folder of folders) {
    try {
      for await (const entry of await opendir(folder)) {
        if (counts(entry)) {
          paths.push(join(folder, entry.name));
          refuseTooMany(paths.length);
        }
      }
    } catch (thrown) {
      throw explained(folder, thrown);
    }
  }
  return paths;
}

/** What the function closed is no fault of the store. */
function explained(path: string, thrown: unknown): unknown {
  return isPermissionError(thrown)
    ? new HitherError(
        'runtime',
        `the function left ${path} so that it can't be read`,
        'it must not take away the right to read from folders below /out',
        { cause: thrown },
      )
    : thrown;
}

function refuseTooMany(count: number): void {
  if (count > MAX_OBJECTS) {
    throw new HitherError(
      'runtime',
      `the function stored more than ${MAX_OBJECTS} objects, which is the most that is taken`,
      'put many small pieces into one file',
    );
  }
}
