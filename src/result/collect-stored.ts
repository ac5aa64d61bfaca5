/** Stores the objects that the function stored through the kachery shims. */
import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HitherError, isPermissionError } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import { isDirectory } from '../files/list-files';
import type { ContentStore } from '../store/content-store';
import { openUntrustedFile } from './untrusted-file';

/** A function that stores more objects is mistaken: kachery users store files, not rows. */
const MAX_OBJECTS = 100_000;

const SHA1 = /^[0-9a-f]{40}$/;

/**
 * Stores every object below `directory` (kachery's layout) whose bytes match its name; ignores everything else. Returns
 * the objects.
 * @throws HitherError `runtime` if an object doesn't match its name, `store` if it can't be stored.
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
        'store files only with kachery.store_file and similar functions',
      );
    }
    stored.push(ref);
  }
  return stored;
}

/** All `sha1/aa/bb/cc/H`, in a stable order. Doesn't follow links to directories. */
async function objectPaths(directory: string): Promise<string[]> {
  let directories = isThere(directory) && isThere(join(directory, 'sha1')) ? [join(directory, 'sha1')] : [];
  for (let level = 0; level < 3; level += 1) {
    directories = await pathsIn(directories, (entry) => entry.isDirectory());
  }
  return (await pathsIn(directories, ({ name }) => SHA1.test(name))).sort();
}

function isThere(directory: string): boolean {
  try {
    return isDirectory(directory);
  } catch (thrown) {
    throw explained(directory, thrown);
  }
}

/** The matching entries of directories, holding no more of them than needed. */
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

/** An unreadable path is the function's fault, not the store's. */
function explained(path: string, thrown: unknown): unknown {
  return isPermissionError(thrown)
    ? new HitherError(
        'runtime',
        `the function made ${path} unreadable`,
        'it must not remove read permission from directories below /out',
        { cause: thrown },
      )
    : thrown;
}

function refuseTooMany(count: number): void {
  if (count > MAX_OBJECTS) {
    throw new HitherError(
      'runtime',
      `the function stored more than the limit of ${MAX_OBJECTS} objects`,
      'combine small pieces into one file',
    );
  }
}
