/** Searches the repository for hints, which must not reveal files outside the root or private files. */
import { realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { isBelow } from '../files/is-below';
import { whyPrivate } from '../files/private-files';

/** The path relative to the root, with `/`; undefined if it is not below it. Both are absolute. */
export function pathFromRoot(path: string, root: string): string | undefined {
  return isBelow(path, root) ? relative(root, path).split(sep).join('/') || '.' : undefined;
}

/** A file or directory of the repository. */
export interface RepositoryPath {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly isDirectory: boolean;
}

/** The first path (relative to the root, or absolute) that exists and is not the root itself. */
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
