/** Lists what lies in folders that others can write. A link is never followed: one to a folder around it would have no end. */
import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../core/errors';

/** Entries of every kind at this depth below a folder, one folder after the other. A folder that can't be listed is skipped. */
export async function* filesAtDepth(folder: string, depth: number): AsyncGenerator<{ path: string; name: string }> {
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (depth === 0) {
      yield { path, name: entry.name };
    } else if (entry.isDirectory()) {
      yield* filesAtDepth(path, depth - 1);
    }
  }
}

function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}

/** Whether a folder lies at a path, and no link to one. @throws the system's errors, but that nothing is there */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return false;
    }
    throw thrown;
  }
}
