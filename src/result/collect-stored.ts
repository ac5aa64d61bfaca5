/** Takes what a function stored through the kachery stand-ins into the content store. */
import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HitherError } from '../errors';
import type { ContentStore } from '../store/content-store';
import type { ObjectRef } from '../terms';
import { openLeftFile } from './left-file';

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
    const handle = await openLeftFile(path);
    await handle?.close();
    const ref = await store.adoptFile(path);
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
  let folders = (await isFolder(folder)) && (await isFolder(join(folder, 'sha1'))) ? [join(folder, 'sha1')] : [];
  for (let level = 0; level < 3; level += 1) {
    folders = (await Promise.all(folders.map(innerFolders))).flat();
    refuseTooMany(folders.length);
  }
  const found = await Promise.all(folders.map(objectsIn));
  const paths = found.flat().sort();
  refuseTooMany(paths.length);
  return paths;
}

async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function innerFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

async function objectsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => SHA1.test(name)).map((name) => join(folder, name));
}

function refuseTooMany(count: number): void {
  if (count > MAX_OBJECTS) {
    throw new HitherError(
      'runtime',
      `the function stored ${count} objects; at most ${MAX_OBJECTS} are taken`,
      'put many small pieces into one file',
    );
  }
}
