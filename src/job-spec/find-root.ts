/** Finds the root that paths of a spec may not leave. */
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest directory, from `directory` upwards, with a `.git` directory or worktree file; else `directory`. */
export function findRoot(directory: string): string {
  let at = directory;
  for (;;) {
    if (exists(join(at, '.git'))) {
      return at;
    }
    const parent = dirname(at);
    if (parent === at) {
      return directory;
    }
    at = parent;
  }
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
