/** Finds the module that an import error is about. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResolvedJob } from '../job/types';
import { isStandardLibrary } from '../python-source/standard-library';
import { isSkipped } from '../python-source/walk-directory';
import type { HiddenModule, MissingModule } from './facts';
import { firstInRepository } from './repository';

/** Python's messages about a missing module, and about one that lacks a name. */
const MISSING = /^No module named '(\w+(?:\.\w+)*)'/;
const LACKS = [
  /module '([^']+)' has no attribute /,
  /^cannot import name '[^']+' from '([^']+)'/,
  /^No module named '([^'.]+)\.[^']*'; '\1' is not a package$/,
];

/** Limit of directories to search, so that hints stay fast in large repositories. */
const MOST_DIRECTORIES = 2000;

/** The missing module, and where the repository has it. */
export async function findModule(job: ResolvedJob, message: string): Promise<MissingModule | undefined> {
  const name = MISSING.exec(message)?.[1];
  if (name === undefined) {
    return undefined;
  }
  const found = await search(name.split('.'), job.paths.root);
  const isThere = job.bundle.files.some(({ path }) => path === found || path === `${found}/__init__.py`);
  // The module is in the bundle, so a hint to list it would be wrong.
  return isThere && !name.includes('.') ? undefined : { name, found };
}

/** The file or directory of the first part of a dotted name, if the rest of the name exists below it. */
async function search([top = '', ...rest]: readonly string[], root: string): Promise<string | undefined> {
  const found = await searchTop(top, root);
  if (found === undefined || rest.length === 0) {
    return found;
  }
  const inner = [found, ...rest].join('/');
  return (await firstInRepository([`${inner}.py`, inner], root)) === undefined ? undefined : found;
}

/** The path of a module's file or directory. Breadth first, so that the one nearest to the root wins. */
async function searchTop(name: string, root: string): Promise<string | undefined> {
  const directories = ['.'];
  for (const directory of directories.values()) {
    const entries = await readdir(join(root, directory), { withFileTypes: true }).catch(() => []);
    if (entries.some((entry) => entry.name === 'pyvenv.cfg')) {
      continue;
    }
    for (const entry of entries.filter((each) => isNamed(each, name))) {
      const path = join(directory, entry.name);
      if (entry.isFile() || (await hasPython(join(root, path)))) {
        return path;
      }
    }
    const inner = entries.filter((entry) => entry.isDirectory() && !isSkipped(entry.name));
    directories.push(
      ...inner.map((entry) => join(directory, entry.name)).slice(0, MOST_DIRECTORIES - directories.length),
    );
  }
  return undefined;
}

function isNamed(entry: Dirent, name: string): boolean {
  return entry.isFile() ? entry.name === `${name}.py` : entry.isDirectory() && entry.name === name;
}

async function hasPython(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch(() => []);
  return names.some((name) => name.endsWith('.py'));
}

/** The standard library module that lacks a name, if the repository has a module of the same name. */
export async function findHidden({ bundle, paths }: ResolvedJob, message: string): Promise<HiddenModule | undefined> {
  const name = LACKS.map((pattern) => pattern.exec(message)?.[1]).find((each) => each !== undefined);
  if (name === undefined || !isStandardLibrary(name)) {
    return undefined;
  }
  const candidates = bundle.importPaths.flatMap((directory) => [
    join(directory, `${name}.py`),
    join(directory, name, '__init__.py'),
  ]);
  const found = await firstInRepository(candidates, paths.root);
  return found === undefined ? undefined : { name, file: found.path };
}
