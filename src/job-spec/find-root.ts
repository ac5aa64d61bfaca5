/** Finds the root that paths of a spec may not leave. */
import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The nearest folder, from `folder` upwards, that holds `.git` (a folder, or the file of a worktree); else `folder`. */
export async function findRoot(folder: string): Promise<string> {
  let at = folder;
  for (;;) {
    if (await exists(join(at, '.git'))) {
      return at;
    }
    const parent = dirname(at);
    if (parent === at) {
      return folder;
    }
    at = parent;
  }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
