/**
 * Finds the object of a large file by its file status, so that an unchanged array of a gigabyte is not hashed again. A
 * changed file can't go unnoticed: every change sets a new ctime, which no user can set back. (Like git's index; see
 * racy-git.txt in its documentation.)
 */
import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import type { ObjectRef } from '../../core/object-ref';
import { writeWhole } from '../../files/atomic-write';
import type { Place } from '../../files/own-directory';
import { readRegular } from '../../files/read-file';
import { objectPath, statPath } from '../layout';

/** Smaller files are read faster than they are looked up. Bytes. */
const LARGE = 1024n ** 2n;

/**
 * A file that changed this shortly before it was read may change again without a new ctime, because file system clocks
 * have coarse ticks, some of 2 s. Milliseconds.
 */
const RACY_MS = 2500;

/** Longer than any line. */
const MAX_BYTES = 1024;

/** The identity and last change of a file, as the file system reports them. */
export interface FileStatus {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

/**
 * The object of a file, if it is recorded and the stored object is still the same file; otherwise undefined. Doesn't
 * read the object: the user of the object verifies it.
 */
export async function recordedFile(place: Place, status: FileStatus): Promise<ObjectRef | undefined> {
  if (status.size < LARGE) {
    return undefined;
  }
  const text = String(await readRegular(pathOf(place, status), { limit: MAX_BYTES }).catch(() => ''));
  const [, sha1 = '', sha256 = ''] = /^([0-9a-f]{40}) ([0-9a-f]{64}) [0-9a-f]{64}\n$/.exec(text) ?? [];
  const ref = { sha1, sha256, size: Number(status.size) };
  return sha1 !== '' && text === (await lineOf(place, ref, status)) ? ref : undefined;
}

/**
 * Records the object of a file whose status stayed the same while it was read. Never throws, because nothing depends on
 * it.
 */
export async function recordFile(place: Place, status: FileStatus, ref: ObjectRef): Promise<void> {
  if (status.size >= LARGE && isSettled(status)) {
    const text = await lineOf(place, ref, status);
    await writeWhole(place, { path: pathOf(place, status), text }).catch(() => {});
  }
}

/** Whether the last change of a file is so long ago that the next change will set another ctime. */
export function isSettled({ ctimeNs }: Pick<FileStatus, 'ctimeNs'>): boolean {
  return Date.now() - Number(ctimeNs / 1_000_000n) > RACY_MS;
}

/** Whether two statuses are of the same unchanged file. */
export function sameStatus(one: FileStatus, other: FileStatus): boolean {
  return fileStamp(one) === fileStamp(other);
}

function pathOf(place: Place, { dev, ino }: FileStatus): string {
  return statPath(place.root, createHash('sha256').update(`${dev} ${ino}`).digest('hex'));
}

/** A text that stays the same as long as the file is the same and unchanged. */
export function fileStamp({ dev, ino, size, mtimeNs, ctimeNs }: FileStatus): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** The line is bound to both files: a damaged or outdated line doesn't match. */
async function lineOf(place: Place, { sha1, sha256 }: ObjectRef, status: FileStatus): Promise<string> {
  const stored = await lstat(objectPath(place.root, sha1), { bigint: true }).catch(() => undefined);
  // Linking an object changes its ctime, so the ctime is left out.
  const object = stored?.isFile() ? [stored.ino, stored.size, stored.mtimeNs].join(' ') : 'none';
  const check = createHash('sha256')
    .update(`hither-stat/1 ${fileStamp(status)} ${object} ${sha1} ${sha256}`)
    .digest('hex');
  return object === 'none' ? '' : `${sha1} ${sha256} ${check}\n`;
}
