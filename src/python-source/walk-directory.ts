/** Lists the source and data files below a directory, without the files that tools generate. */

import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { append } from '../core/append';
import { isBelow } from '../files/is-below';
import { whyPrivate } from '../files/private-files';

/** A file below a directory. */
export interface FoundFile {
  /** The path that leads to it, possibly through links. */
  readonly path: string;
  /** The real path. */
  readonly real: string;
}

/** Directories that tools create: hidden ones, Python's caches, and those of package managers. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || /^(?:__pycache__|node_modules|site-packages|dist-packages)$/.test(name);
}

/**
 * All files below a directory in a stable order. Follows links, because Python finds modules through them, so a file
 * with two paths is listed twice. Skips directories outside the root, links to enclosing directories, and virtual
 * environments. Skips links below other links to directories that were entered before, which bounds the walk. Skips
 * private files (`private-files.ts`), also behind links.
 */
export async function filesBelowDirectory(directory: string, root: string): Promise<FoundFile[]> {
  const real = await realpath(directory);
  return walk(directory, { root, seen: new Set([real]), around: [real], isLinked: false });
}

interface Walk {
  readonly root: string;
  /** Real paths of all directories entered so far. */
  readonly seen: Set<string>;
  /** Real paths of the directory and of the directories on the path to it. */
  readonly around: readonly string[];
  /** The path to the directory goes through a link. */
  readonly isLinked: boolean;
}

async function walk(directory: string, way: Walk): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  const names = (await readdir(directory)).sort();
  if (names.includes('pyvenv.cfg')) {
    return [];
  }
  for (const name of names.filter((each) => !isSkipped(each))) {
    const path = join(directory, name);
    const real = await realpath(path).catch(() => undefined);
    const found = real === undefined ? undefined : await stat(real);
    if (real === undefined || found === undefined || whyPrivate({ asked: path, real }) !== undefined) {
      continue;
    }
    if (found.isFile()) {
      files.push({ path, real });
    } else if (found.isDirectory()) {
      append(files, await walkInto({ path, real }, way));
    }
  }
  return files;
}

async function walkInto({ path, real }: FoundFile, way: Walk): Promise<FoundFile[]> {
  const isLink = real !== join(way.around.at(-1) ?? '', basename(path));
  const isAround = way.around.some((directory) => isBelow(directory, real));
  if (!isBelow(real, way.root) || (isLink && (isAround || (way.isLinked && way.seen.has(real))))) {
    return [];
  }
  way.seen.add(real);
  return walk(path, { ...way, around: [...way.around, real], isLinked: way.isLinked || isLink });
}
