/** Looks into the repository for hints. Nothing outside of the root is looked at: which files are there is not told. */
import { realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { isBelow } from '../python-source/walk-folder';

/** A path relative to the root, with `/`; undefined where it isn't below it. Both are absolute. */
export function pathFromRoot(path: string, root: string): string | undefined {
  return isBelow(path, root) ? relative(root, path).split(sep).join('/') || '.' : undefined;
}

/** A file or folder of the repository. */
export interface RepositoryPath {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** The first of some paths (relative to the root, or absolute) that is there; the root itself is none. */
export async function firstInRepository(paths: readonly string[], root: string): Promise<RepositoryPath | undefined> {
  for (const each of paths) {
    const absolute = resolve(root, each);
    const path = pathFromRoot(absolute, root);
    if (path === undefined || path === '.') {
      continue;
    }
    const real = await realpath(absolute).catch(() => undefined);
    const found = real !== undefined && isBelow(real, root) ? await stat(real).catch(() => undefined) : undefined;
    if (found !== undefined) {
      return { path, isFolder: found.isDirectory() };
    }
  }
  return undefined;
}
