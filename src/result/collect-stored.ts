/** Takes what a function stored through the kachery stand-ins into the content store. */
import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HitherError, isPermissionError } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import { isDirectory } from '../files/list-files';
import type { ContentStore } from '../store/content-store';
import { openUntrustedFile } from './untrusted-file';

/** More objects than this are a mistake: kachery's users store files, not rows. */
const MAX_OBJECTS = 100_000;

const SHA1 = /^[0-9a-f]{40}$/;

/**
 * Enters every object below `directory` (kachery's layout) whose bytes hash to its name; anything else in it is left alone.
 * Gives the objects.
 * @throws HitherError `runtime` when a stored object isn't what its name says, `store` when the store can't take it.
 */
export async function collectStored(directory: string, store: ContentStore): Promise<ObjectRef[]> {
  const stored: ObjectRef[] = [];
  for (const path of await objectPaths(directory)) {
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

/** All `sha1/aa/bb/cc/H`, in a stable order. Directories that are links are not entered. */
async function objectPaths(directory: string): Promise<string[]> {
  let directories =
    (await isThere(directory)) && (await isThere(join(directory, 'sha1'))) ? [join(directory, 'sha1')] : [];
  for (let level = 0; level < 3; level += 1) {
    directories = await pathsIn(directories, (entry) => entry.isDirectory());
  }
  return (await pathsIn(directories, ({ name }) => SHA1.test(name))).sort();
}

function isThere(directory: string): Promise<boolean> {
  return isDirectory(directory).catch((thrown: unknown) => {
    throw explained(directory, thrown);
  });
}

/** The entries of directories that count; no more of them are held than are taken. */
async function pathsIn(directories: readonly string[], counts: (entry: Dirent) => boolean): Promise<string[]> {
  const paths: string[] = [];
  for (const directory of directories) {
    try {
      for await (const entry of await opendir(directory)) {
        if (counts(entry)) {
          paths.push(join(directory, entry.name));
          refuseTooMany(paths.length);
        }
      }
    } catch (thrown) {
      throw explained(directory, thrown);
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
        'it must not take away the right to read from directories below /out',
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
