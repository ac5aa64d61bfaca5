/** Copies a source bundle, so that the hashed code is the code that runs, even if the repository changes meanwhile. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HitherError, messageOf, systemErrorCode } from '../core/errors';
import { withRegularSync } from '../files/open-file';
import type { BundleFile } from '../python-source/types';
import { requireOpenAt } from './real-path';
import type { StagedBundle, StagedFile } from './types';

/**
 * Copies files to `directory` and hashes the copies.
 * @throws HitherError `spec` if a file can't be read any more; system errors if it can't be copied
 */
export async function stageBundle(source: readonly BundleFile[], directory: string): Promise<StagedBundle> {
  makeDirectoriesOf(source, directory);
  const files: StagedFile[] = [];
  for (const file of source) {
    files.push({ path: file.path, executable: file.executable, sha256: copySource(file, join(directory, file.path)) });
  }
  return { directory, files };
}

/** The Python files below a directory, as a bundle. */
export async function filesBelow(directory: string): Promise<BundleFile[]> {
  const real = await realpath(directory);
  const names = await readdir(real, { recursive: true });
  return names
    .filter((name) => name.endsWith('.py'))
    .sort()
    .map((name) => ({ path: name, source: join(real, name), executable: false }));
}

/** Places a staged bundle for one job: as links if the function can't write through them, else as copies. */
export function placeBundle(bundle: StagedBundle, target: string, mode: 'link' | 'copy'): void {
  makeDirectoriesOf(bundle.files, target);
  for (const { path } of bundle.files) {
    const [source, place] = [join(bundle.directory, path), join(target, path)];
    if (mode === 'link') {
      linkSync(source, place);
    } else {
      copyFileSync(source, place, constants.COPYFILE_FICLONE);
    }
  }
}

/** Creates a directory, and its subdirectories for the files. */
function makeDirectoriesOf(files: readonly { readonly path: string }[], directory: string): void {
  for (const path of new Set(['.', ...files.map((file) => dirname(file.path))])) {
    mkdirSync(join(directory, path), { recursive: true });
  }
}

/** Errors that only writing the copy can cause. */
const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EROFS'];

/** Copies the opened file, even if its path is replaced meanwhile. Returns the sha256 of the copy in hex. */
function copySource(file: BundleFile, target: string): string {
  try {
    return withRegularSync(file.source, 'refuse', (source) => {
      requireOpenAt(source, file.source);
      return copyOpened(source, target, file.executable ? 0o555 : 0o444);
    });
  } catch (thrown) {
    if (NO_ROOM.includes(systemErrorCode(thrown) ?? '')) {
      throw thrown;
    }
    throw new HitherError(
      'spec',
      `can't read ${file.path}: ${messageOf(thrown)}`,
      'the function needs this file; run again',
      { where: { path: file.path }, cause: thrown },
    );
  }
}

const BUFFER = Buffer.allocUnsafe(256 * 1024);

/** Copies synchronously: for many small files, a thread pool would be slower. */
function copyOpened(source: number, target: string, mode: number): string {
  const hash = createHash('sha256');
  const copy = openSync(target, 'wx', mode);
  try {
    for (let size = readSync(source, BUFFER); size > 0; size = readSync(source, BUFFER)) {
      const part = BUFFER.subarray(0, size);
      hash.update(part);
      for (let written = 0; written < size; ) {
        written += writeSync(copy, part, written);
      }
    }
    // The umask of this process must not change the mode.
    fchmodSync(copy, mode);
  } finally {
    closeSync(copy);
  }
  return hash.digest('hex');
}
