/**
 * Digests the modules of this machine that belong to no installed distribution (editable installs, directories of
 * PYTHONPATH, files that were copied beside packages). Only their content identifies them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPermissionError } from '../../core/errors';
import { readRegularSync } from '../../files/read-file';
import { type Digest, digestOfHash, parseDigest } from '../../image/digest';
import { fileStamp, isSettled } from '../../store/objects/stat-index';
import { cachedText, recordPath } from '../fact-cache';
import type { RuntimeContext } from '../types';

/** A tree with more files isn't code: its content is not read, and the job isn't cached. */
const MAX_FILES = 20_000;
const MAX_BYTES = 512 * 1024 ** 2;

/**
 * A digest of everything that can be imported from these places, in order; undefined if they hold too much to read.
 * Unchanged files are not read again.
 */
export async function digestOfModules(context: RuntimeContext, places: readonly string[]): Promise<Digest | undefined> {
  const files = places.flatMap((path) =>
    filesAt({ path, name: basename(path), isInPackage: !isDirectory(path) }, new Map()),
  );
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length > MAX_FILES || bytes > MAX_BYTES) {
    return undefined;
  }
  if (!files.every((file) => file.isSettled)) {
    return contentOf(files);
  }
  const about = JSON.stringify(places);
  const key = digestOfHash(createHash('sha256').update(JSON.stringify(files.map(({ name, stamp }) => [name, stamp]))));
  const path = recordPath(context, 'python-modules', about);
  return parseDigest((await cachedText(context, { path, key }, async () => contentOf(files))) ?? '');
}

interface ModuleFile {
  /** The name of its place and the path from there, so that two clones of a project have the same digest. */
  readonly name: string;
  /** undefined for a directory that was found before under another name, given by `stamp`. */
  readonly path: string | undefined;
  readonly size: number;
  /** Changes whenever the file changes. */
  readonly stamp: string;
  /** Whether the next change is certain to change `stamp`. */
  readonly isSettled: boolean;
}

interface Place {
  readonly path: string;
  readonly name: string;
  /** A package may read any file beside its modules; elsewhere only modules count. */
  readonly isInPackage: boolean;
}

const MODULE = /\.(py|pyc|so|pyd)$/;
/** Directories of editors, git and package managers. */
const PASSED_OVER = /^(\.|__pycache__$|node_modules$)/;

/** The file at a place, or the files below it that count. */
function filesAt({ path, name, isInPackage }: Place, seen: Map<string, string>): ModuleFile[] {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (found?.isFile()) {
    const file = { name, path, size: Number(found.size), stamp: fileStamp(found), isSettled: isSettled(found) };
    return isInPackage || MODULE.test(name) ? [file] : [];
  }
  const real = found?.isDirectory() ? realpathSync(path) : undefined;
  if (real === undefined) {
    return [];
  }
  const before = seen.get(real);
  if (before !== undefined) {
    // A directory under a second name: its modules can be imported under that name too.
    return [{ name, path: undefined, size: 0, stamp: before, isSettled: true }];
  }
  seen.set(real, name);
  const names = unlessForbidden(() => readdirSync(path), []).sort();
  const inner = names.includes('pyvenv.cfg') ? [] : names.filter((each) => !PASSED_OVER.test(each));
  const isPackage = isInPackage || names.includes('__init__.py');
  return inner.flatMap((each) =>
    filesAt({ path: join(path, each), name: `${name}/${each}`, isInPackage: isPackage }, seen),
  );
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

const HOW = { limit: MAX_BYTES, links: 'follow' } as const;

function contentOf(files: readonly ModuleFile[]): Digest {
  const hash = createHash('sha256');
  for (const { name, path, stamp } of files) {
    const bytes =
      path === undefined ? Buffer.from(stamp) : unlessForbidden(() => readRegularSync(path, HOW), Buffer.alloc(0));
    hash.update(JSON.stringify([name, bytes.length]));
    hash.update(bytes);
  }
  return digestOfHash(hash);
}

/** Files that this user can't read can't be imported by the function either. */
function unlessForbidden<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (thrown) {
    if (isPermissionError(thrown)) {
      return otherwise;
    }
    throw thrown;
  }
}
