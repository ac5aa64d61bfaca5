/**
 * What of a directory no job may see when the directory is mounted: git's directories and files of credentials (`private-files.ts`).
 * Only places that exist now are given, and none that a link leads to: an engine makes what isn't there on the user's disk.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { HitherError } from '../core/errors';
import { isCredentials, isGit } from '../files/private-files';
import { readRegularSync } from '../files/read-file';
import { isBelow } from '../python-source/walk-directory';
import { isReal } from './real-path';

/** A place below a directory that something empty is mounted over. */
export interface HiddenPlace {
  /** Relative to the directory, with `/`. */
  readonly path: string;
  readonly kind: 'directory' | 'file';
}

/** Directories that may lie below what is mounted. Absolute real paths. */
export interface RunDirectories {
  readonly root: string;
  /** Hidden wherever they are: RUNNER_TEMP, and the directory of all runs, where other jobs have their variables. */
  readonly hidden: readonly string[];
}

/** To look into each of more directories takes long on file systems of clusters. */
const MANY_DIRECTORIES = 1000;

/** An engine's command line has room for so many. */
const MAX_PLACES = 1000;

/** Bytes. More is no list of submodules. */
const MAX_LIST = 1024 ** 2;

/**
 * The places below `source`, a real path: `.git` of the directory itself, of the directories directly in it (unless it is a directory of
 * data with very many), and of the submodules that they name; credentials directly in it; and the directories `hidden`, wherever
 * below it they lie.
 * @throws HitherError `runtime` when there are too many
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
      `${source} can't be mounted: it has more than ${MAX_PLACES} places that no job may see (.git, credentials)`,
      'mount a directory in it',
    );
  }
  return places;
}

/** A directory that can't be listed can still be looked into by name. */
function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Each directory is a repository where it has a `.git`, and then its submodules are looked at as well. */
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

/** The directories that a repository's `.gitmodules` names, as far as they are there and no link leads to them. */
function submodules(source: string, repository: string): string[] {
  const text = readList(join(source, repository, '.gitmodules'));
  return [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm)].flatMap(([, named = '']) => {
    const path = posix.join(repository, named).replace(/\/$/, '');
    return path.split('/').some((part) => part === '..' || isGit(part)) || !isReal(join(source, path)) ? [] : [path];
  });
}

/** Empty where there is none, or something else under its name. */
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
