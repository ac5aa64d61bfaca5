/** Lists what lies in folders that others can write. A link is never followed: one to a folder around it would have no end. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies so many folders below a folder, whatever it is, one folder after the other. What can't be listed has nothing. */
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
