/** Looks into the repository for hints. Which files are outside of the root, or among those that no job gets, is not told. */
import { realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { whyPrivate } from '../files/private-files';
import { isBelow } from '../python-source/walk-directory';

/** A path relative to the root, with `/`; undefined where it isn't below it. Both are absolute. */
export function pathFromRoot(path: string, root: string): string | undefined {
  return isBelow(path, root) ? relative(root, path).split(sep).join('/') || '.' : undefined;
}

/** A file or directory of the repository. */
export interface RepositoryPath {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly isDirectory: boolean;
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
    const isOurs = real !== undefined && isBelow(real, root) && whyPrivate({ asked: absolute, real }) === undefined;
    const found = isOurs ? await stat(real).catch(() => undefined) : undefined;
    if (found !== undefined) {
      return { path, isDirectory: found.isDirectory() };
    }
  }
  return undefined;
}
