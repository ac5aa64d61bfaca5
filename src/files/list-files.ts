/** Lists what lies in directories that others can write. A link is never followed: one to a directory around it would have no end. */
import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../core/errors';

/** Entries of every kind at this depth below a directory, one directory after the other. A directory that can't be listed is skipped. */
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

/** Whether a directory lies at a path, and no link to one. @throws the system's errors, but that nothing is there */
export async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return false;
    }
    throw thrown;
  }
}
