/** Examines files of an output directory, and moves them out of the way. Follows no link. */
import { createHash } from 'node:crypto';
import { lstatSync, type Stats } from 'node:fs';
import { lstat, mkdir, rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HitherError, systemErrorCode } from '../core/errors';
import { openRegular } from '../files/open-file';
import { readRegularSync } from '../files/read-file';
import { withFile } from '../files/with-file';
import type { FileDigest } from './output-list';

/** What is at a path: nothing, something else, or the expected file with this digest. */
export type Found = 'nothing' | 'other' | FileDigest;

/** Which of these files is at a path. Reads it only if its size matches one of them. @throws system errors */
export async function identify(path: string, candidates: readonly FileDigest[]): Promise<Found> {
  const status = statusOf(path);
  if (status === undefined) {
    return 'nothing';
  }
  if (!status.isFile() || !candidates.some(({ size }) => size === status.size)) {
    return 'other';
  }
  const sha256 = await sha256Of(path, status.size);
  return candidates.find((each) => each.size === status.size && each.sha256 === sha256) ?? 'other';
}

/** Synchronous: for many small files, thread pool turns would take longer than the calls. */
function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (thrown) {
    return unlessMissing(thrown);
  }
}

/** undefined if it can't be read, which means that it isn't ours. */
async function sha256Of(path: string, size: number): Promise<string | undefined> {
  try {
    if (size <= CHUNK) {
      return createHash('sha256')
        .update(readRegularSync(path, { limit: CHUNK }))
        .digest('hex');
    }
    return await withFile(await openRegular(path), async (handle) => {
      const hash = createHash('sha256');
      for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark: CHUNK })) {
        hash.update(chunk);
      }
      return hash.digest('hex');
    });
  } catch (thrown) {
    const code = systemErrorCode(thrown);
    if (thrown instanceof HitherError || ['EACCES', 'EPERM', 'ENOENT'].includes(code ?? '')) {
      return undefined;
    }
    throw thrown;
  }
}

const CHUNK = 1024 ** 2;

function unlessMissing(thrown: unknown): undefined {
  if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(systemErrorCode(thrown) ?? '')) {
    throw thrown;
  }
}

/** Creates a directory; false if something else has that name. @throws system errors */
export async function tryMakeDirectory(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'EEXIST') {
      throw thrown;
    }
    return (await lstat(path)).isDirectory();
  }
}

/**
 * Renames whatever is at a path to an unused name, and returns that; undefined if nothing is there. @throws system
 * errors
 */
export async function moveAside(path: string): Promise<string | undefined> {
  if ((await lstat(path).catch(unlessMissing)) === undefined) {
    return undefined;
  }
  let aside = `${path}.kept`;
  for (let count = 2; (await lstat(aside).catch(unlessMissing)) !== undefined; count += 1) {
    aside = `${path}.kept-${count}`;
  }
  await rename(path, aside);
  return aside;
}

/** Whether all directories from `root` down to a relative path are real directories, not links. */
export async function isReal(root: string, path: string): Promise<boolean> {
  if (path === '.') {
    return true;
  }
  const status = await lstat(join(root, path)).catch(unlessMissing);
  return status?.isDirectory() === true && (await isReal(root, dirname(path)));
}

/** Removes empty directories: a relative path and its parents, up to `until`. @throws system errors */
export async function removeEmpty(root: string, path: string, until: string): Promise<void> {
  for (let directory = path; directory !== until && directory !== '.'; directory = dirname(directory)) {
    try {
      await rmdir(join(root, directory));
    } catch (thrown) {
      const code = systemErrorCode(thrown) ?? '';
      if (['ENOTEMPTY', 'EEXIST'].includes(code)) {
        return;
      }
      if (code !== 'ENOENT') {
        throw thrown;
      }
    }
  }
}

/** Whether two paths are the same file, as on file systems that ignore case. */
export async function isOneFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => lstat(path, { bigint: true }).catch(unlessMissing)));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}
