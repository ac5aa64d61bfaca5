/** Finds the files of a module in the repository as Python would, without importing anything. */
import { dirname, join, relative, sep } from 'node:path';
import { statusOf } from '../files/file-status';

/** The place of a function's file among the packages of its repository. */
export interface ModulePlace {
  /** Dotted name, from the parent of the outermost package. */
  readonly module: string;
  /** Directory that the dotted name starts from. Absolute. */
  readonly packageParent: string;
}

/** Checks paths, and caches the answers. */
export type Exists = (path: string) => boolean;

/** Makes a cached check for regular files. */
export function createExists(): Exists {
  const answers = new Map<string, boolean>();
  return (path) => {
    const answer = answers.get(path) ?? statusOf(path)?.isFile() ?? false;
    answers.set(path, answer);
    return answer;
  };
}

/** The module name of a file, imported from the parent of its outermost package (not above the root). */
export function placeOf(file: string, root: string, exists: Exists): ModulePlace {
  let packageParent = dirname(file);
  while (packageParent !== root && exists(join(packageParent, '__init__.py'))) {
    packageParent = dirname(packageParent);
  }
  const parts = relative(packageParent, file).replace(/\.py$/, '').split(sep);
  const module = (parts.length > 1 && parts.at(-1) === '__init__' ? parts.slice(0, -1) : parts).join('.');
  return { module, packageParent };
}

/**
 * The files that importing a dotted name reads, packages first; undefined if none of the directories has the module. A
 * directory without `__init__.py` counts only if it leads to a module.
 */
export function findModule(
  parts: readonly string[],
  directories: readonly string[],
  exists: Exists,
): string[] | undefined {
  for (const directory of directories) {
    const found = findBelow(parts, directory, exists);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function findBelow(parts: readonly string[], directory: string, exists: Exists): string[] | undefined {
  const files: string[] = [];
  let at = directory;
  for (const [index, part] of parts.entries()) {
    const init = join(at, part, '__init__.py');
    if (exists(init)) {
      files.push(init);
      at = join(at, part);
    } else if (exists(join(at, `${part}.py`))) {
      // The remaining parts are names in the module.
      return [...files, join(at, `${part}.py`)];
    } else if (index === parts.length - 1) {
      return files.length > 0 ? files : undefined;
    } else {
      at = join(at, part);
    }
  }
  return files.length > 0 ? files : undefined;
}
