/**
 * Finds the places in a mounted directory that no job may see: `.git` and credentials (`private-files.ts`). Gives only
 * existing places, and none behind links: an engine would create missing mount points on the user's disk.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { HitherError } from '../core/errors';
import { isBelow } from '../files/is-below';
import { isCredentials, isGit } from '../files/private-files';
import { readRegularSync } from '../files/read-file';
import { isReal } from './real-path';

/** A place below a mounted directory, to be hidden by an empty mount. */
export interface HiddenPlace {
  /** Relative to the directory, with `/`. */
  readonly path: string;
  readonly kind: 'directory' | 'file';
}

/** Directories that may be below a mounted directory. Absolute real paths. */
export interface RunDirectories {
  readonly root: string;
  /** Always hidden: RUNNER_TEMP, and the directory of all runs, which contains the variables of other jobs. */
  readonly hidden: readonly string[];
}

/** Looking into more directories is slow on cluster file systems. */
const MANY_DIRECTORIES = 1000;

/** The engine's command line must have room for all mounts. */
const MAX_PLACES = 1000;

/** In bytes. A larger file is not a list of submodules. */
const MAX_LIST = 1024 ** 2;

/**
 * The places to hide below `source`, a real path: `.git` of the directory, of its direct subdirectories (unless it is a
 * data directory with very many), and of their submodules; credentials directly in it; and the directories `hidden` at
 * any depth.
 * @throws HitherError `runtime` if there are too many
 */
export function hiddenPlaces(source: string, { root, hidden }: RunDirectories): readonly HiddenPlace[] {
  if (!lstatSync(source).isDirectory()) {
    return [];
  }
  const entries = entriesOf(source);
  const directories = entries.filter((entry) => entry.isDirectory() && !isGit(entry.name)).map(({ name }) => name);
  const isOfCode = isBelow(root, source) || entries.some(({ name }) => isGit(name));
  const files = entries.filter((entry) => entry.isFile() && isCredentials(entry.name));
  const places: HiddenPlace[] = [
    ...gitPlaces(source, ['', ...(isOfCode || directories.length <= MANY_DIRECTORIES ? directories : [])]),
    ...files.map(({ name }): HiddenPlace => ({ path: name, kind: 'file' })),
    ...hidden.flatMap((directory) => placeOf(directory, source)),
  ];
  if (places.length > MAX_PLACES) {
    throw new HitherError(
      'runtime',
      `${source} can't be mounted: it has more than ${MAX_PLACES} places that jobs may not see (.git, credentials)`,
      'mount a subdirectory instead',
    );
  }
  return places;
}

/** The entries; none if the directory can't be listed. Known names in it may still be readable. */
function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Finds `.git` in each directory. A directory with `.git` is a repository, so its submodules are checked too. */
function gitPlaces(source: string, start: readonly string[]): HiddenPlace[] {
  const places = new Map<string, HiddenPlace>();
  const queue = [...start];
  const seen = new Set(queue);
  for (const directory of queue) {
    const path = posix.join(directory, '.git');
    const found = lstatSync(join(source, path), { throwIfNoEntry: false });
    if (found?.isDirectory() || found?.isFile()) {
      places.set(path, { path, kind: found.isFile() ? 'file' : 'directory' });
    }
    for (const inner of found === undefined ? [] : submodules(source, directory)) {
      if (!seen.has(inner)) {
        seen.add(inner);
        queue.push(inner);
      }
    }
  }
  return [...places.values()];
}

/** The existing directories that a repository's `.gitmodules` names, without those behind links. */
function submodules(source: string, repository: string): string[] {
  const text = readList(join(source, repository, '.gitmodules'));
  return [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm)].flatMap(([, named = '']) => {
    const path = posix.join(repository, named).replace(/\/$/, '');
    return path.split('/').some((part) => part === '..' || isGit(part)) || !isReal(join(source, path)) ? [] : [path];
  });
}

/** The text of a file; empty if it is missing or not a regular file. */
function readList(path: string): string {
  try {
    return String(readRegularSync(path, { limit: MAX_LIST }));
  } catch {
    return '';
  }
}

function placeOf(directory: string, source: string): HiddenPlace[] {
  const isInside = directory !== source && isBelow(directory, source);
  return isInside && lstatSync(directory, { throwIfNoEntry: false })?.isDirectory()
    ? [{ path: relative(source, directory).split(sep).join('/'), kind: 'directory' }]
    : [];
}
