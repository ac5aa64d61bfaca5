/** Finds the root that paths of a spec may not leave. */
import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The nearest directory, from `directory` upwards, with a `.git` directory or worktree file; else `directory`. */
export async function findRoot(directory: string): Promise<string> {
  let at = directory;
  for (;;) {
    if (await exists(join(at, '.git'))) {
      return at;
    }
    const parent = dirname(at);
    if (parent === at) {
      return directory;
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
