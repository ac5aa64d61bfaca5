/**
 * Lists directories that others can write. It never follows links, because one to a parent directory would never end.
 */
import { type Dirent, lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../core/errors';

/** All entries at this depth below a directory, one directory at a time. Skips directories that can't be listed. */
export async function* filesAtDepth(directory: string, depth: number): AsyncGenerator<{ path: string; name: string }> {
  for (const entry of await entriesOf(directory)) {
    const path = join(directory, entry.name);
    if (depth === 0) {
      yield { path, name: entry.name };
    } else if (entry.isDirectory()) {
      yield* filesAtDepth(path, depth - 1);
    }
  }
}

function entriesOf(directory: string): Promise<Dirent[]> {
  return readdir(directory, { withFileTypes: true }).catch(() => []);
}

/** Whether the path is a directory, and not a link to one. @throws system errors, except that nothing is there */
export function isDirectory(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return false;
    }
    throw thrown;
  }
}
