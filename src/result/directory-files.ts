/** Looks at files of an output directory, and takes them out of the way. No link is followed. */
import { createHash } from 'node:crypto';
import { lstatSync, type Stats } from 'node:fs';
import { lstat, mkdir, rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HitherError, systemErrorCode } from '../core/errors';
import { openRegular } from '../files/open-file';
import { readRegularSync } from '../files/read-file';
import { withFile } from '../files/with-file';
import type { FileDigest } from './output-list';

/** What is at a path: nothing, one of the files that may be there, or something else. */
export type Found = 'nothing' | 'other' | FileDigest;

/** Which of these files is at a path. It is read only where its size is that of one of them. @throws the system's errors */
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

/** Of many small files; turns of the thread pool would take longer than the calls. */
function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (thrown) {
    return unlessMissing(thrown);
  }
}

/** undefined where it may not be read, as none of ours is. */
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

/** Makes a directory; false where something else of that name is there. @throws the system's errors */
export async function madeDirectory(path: string): Promise<boolean> {
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

/** Renames whatever is at a path to a free name, and gives that; undefined where nothing is there. @throws the system's errors */
export async function setAside(path: string): Promise<string | undefined> {
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

/** Whether all directories between a directory and one below it (a relative path) are directories, and none a link to elsewhere. */
export async function isReal(root: string, path: string): Promise<boolean> {
  if (path === '.') {
    return true;
  }
  const status = await lstat(join(root, path)).catch(unlessMissing);
  return status?.isDirectory() === true && (await isReal(root, dirname(path)));
}

/** Removes directories without content: a relative path and those above it, below another. @throws the system's errors */
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

/** Whether two paths are one file, as names that differ in case are on some file systems. */
export async function isOneFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => lstat(path, { bigint: true }).catch(unlessMissing)));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}
