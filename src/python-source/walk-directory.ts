/** Lists the files below a directory, as far as they are somebody's source or data and not what programs left there. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { whyPrivate } from '../files/private-files';

/** A file below a directory. */
export interface FoundFile {
  /** As it is reached, links included. */
  readonly path: string;
  /** Where it really is. */
  readonly real: string;
}

/** Directories that programs make: hidden ones, and those of Python's caches and of package managers. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || /^(?:__pycache__|node_modules|site-packages|dist-packages)$/.test(name);
}

/** Whether a path is a directory or something in it. Both are absolute, without `..`. */
export function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : `${directory}${sep}`);
}

/**
 * All files below a directory in a stable order. Links are followed, for Python finds modules through them: a file that is
 * reached in two ways is there twice. Not entered are directories out of the root, those around a link itself, and virtual
 * environments; and a link below another link only leads where nothing else has led before, so that the walk stays short.
 * What no job gets (`private-files.ts`) is left out, wherever a link to it stands.
 */
export async function filesBelowDirectory(directory: string, root: string): Promise<FoundFile[]> {
  const real = await realpath(directory);
  return walk(directory, { root, seen: new Set([real]), around: [real], isLinked: false });
}

interface Walk {
  readonly root: string;
  /** Real paths of the directories that were entered. */
  readonly seen: Set<string>;
  /** Real paths of the directory and of those through which it was reached. */
  readonly around: readonly string[];
  /** A link was followed on the way. */
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
      files.push(...(await walkInto({ path, real }, way)));
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
