/** Lists the files below a folder, as far as they are somebody's source or data and not what programs left there. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file below a folder. */
export interface FoundFile {
  /** As it is reached, links included. */
  readonly path: string;
  /** Where it really is. */
  readonly real: string;
}

/** Folders that programs make: hidden ones, and those of Python's caches and of package managers. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || /^(?:__pycache__|node_modules|site-packages|dist-packages)$/.test(name);
}

/** Whether a path is a folder or something in it. Both are absolute, without `..`. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/**
 * All files below a folder in a stable order. Links are followed; a folder that was seen, one out of the root, and a virtual
 * environment are not entered.
 */
export async function filesBelowFolder(folder: string, root: string): Promise<FoundFile[]> {
  return walk(folder, { root, seen: new Set([await realpath(folder)]) });
}

interface Walk {
  readonly root: string;
  /** Real paths of the folders that were entered. */
  readonly seen: Set<string>;
}

async function walk(folder: string, way: Walk): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  const names = (await readdir(folder)).sort();
  if (names.includes('pyvenv.cfg')) {
    return [];
  }
  for (const name of names.filter((each) => !isSkipped(each))) {
    const path = join(folder, name);
    const real = await realpath(path).catch(() => undefined);
    const found = real === undefined ? undefined : await stat(real);
    if (real === undefined || found === undefined) {
      continue;
    }
    if (found.isFile()) {
      files.push({ path, real });
    } else if (found.isDirectory() && isBelow(real, way.root) && !way.seen.has(real)) {
      way.seen.add(real);
      files.push(...(await walk(path, way)));
    }
  }
  return files;
}

/**
 * Whether a file below `base` is meant by a pattern: one without `/` by its name alone, at any depth, as in hither; one with
 * `/` by its path, where `**` stands for any folders.
 */
export function matchesPattern(path: string, base: string, pattern: string): boolean {
  const way = relative(base, path).split(sep).join('/');
  const clean = pattern.replace(/^\.\//, '');
  return clean.includes('/')
    ? globExpression(clean).test(way)
    : globExpression(clean).test(way.slice(way.lastIndexOf('/') + 1));
}

/** fnmatch's `*`, `?`, `[…]`, `[!…]`, and `**`; none of the first three matches a `/`. */
function globExpression(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\[!?\]?[^\]]*\]|[.+^${}()|\\[\]]/g, (token) => {
    switch (token) {
      case '**/':
        return '(?:.*/)?';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      default:
        return token.length > 2 && token.startsWith('[') ? token.replace(/^\[!/, '[^') : `\\${token}`;
    }
  });
  return new RegExp(`^${source}$`);
}
