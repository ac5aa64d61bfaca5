/**
 * Which object a file is, by what the file system says of it: an array of a gigabyte that nobody changed is not hashed
 * again. A file that was changed can't pass for what it was: every change gives it a new ctime, which nobody can set. (As
 * git's index; racy-git.txt in its documentation.)
 */
import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import type { ObjectRef } from '../../core/object-ref';
import { writeWhole } from '../../files/atomic-write';
import type { Place } from '../../files/own-directory';
import { readRegular } from '../../files/read-file';
import { objectPath, statPath } from '../layout';

/** Below this reading a file costs less than looking it up. Bytes. */
const LARGE = 1024n ** 2n;

/**
 * A file that was changed within this time before it was read may be changed again without a new ctime: the clocks of file
 * systems tick, those of some every 2 s. Milliseconds.
 */
const RACY_MS = 2500;

/** More than a line has. */
const MAX_BYTES = 1024;

/** What a file system says of a file's identity and last change. */
export interface FileStatus {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

/**
 * The object that a file was found to be, if its own file in the store is still the one that was stored; undefined where that is
 * not known. The object is not read: whoever uses it verifies it.
 */
export async function knownFile(place: Place, status: FileStatus): Promise<ObjectRef | undefined> {
  if (status.size < LARGE) {
    return undefined;
  }
  const text = String(await readRegular(pathOf(place, status), { limit: MAX_BYTES }).catch(() => ''));
  const [, sha1 = '', sha256 = ''] = /^([0-9a-f]{40}) ([0-9a-f]{64}) [0-9a-f]{64}\n$/.exec(text) ?? [];
  const ref = { sha1, sha256, size: Number(status.size) };
  return sha1 !== '' && text === (await lineOf(place, ref, status)) ? ref : undefined;
}

/** Remembers what a file is that was read while its status stayed the same. Never throws: nothing depends on it. */
export async function recordFile(place: Place, status: FileStatus, ref: ObjectRef): Promise<void> {
  if (status.size >= LARGE && isSettled(status)) {
    const text = await lineOf(place, ref, status);
    await writeWhole(place, { path: pathOf(place, status), text }).catch(() => {});
  }
}

/** Whether a file was last changed so long ago that its next change gives it another ctime. */
export function isSettled({ ctimeNs }: Pick<FileStatus, 'ctimeNs'>): boolean {
  return Date.now() - Number(ctimeNs / 1_000_000n) > RACY_MS;
}

/** Whether a file is the same, and nobody changed it. */
export function sameStatus(one: FileStatus, other: FileStatus): boolean {
  return fileStamp(one) === fileStamp(other);
}

function pathOf(place: Place, { dev, ino }: FileStatus): string {
  return statPath(place.root, createHash('sha256').update(`${dev} ${ino}`).digest('hex'));
}

/** The same text as long as a file is the same and nobody changed it. */
export function fileStamp({ dev, ino, size, mtimeNs, ctimeNs }: FileStatus): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** The line is bound to both files, so that one that is damaged or of another time is none. */
async function lineOf(place: Place, { sha1, sha256 }: ObjectRef, status: FileStatus): Promise<string> {
  const stored = await lstat(objectPath(place.root, sha1), { bigint: true }).catch(() => undefined);
  // Links to an object change its ctime.
  const object = stored?.isFile() ? [stored.ino, stored.size, stored.mtimeNs].join(' ') : 'none';
  const check = createHash('sha256')
    .update(`hither-stat/1 ${fileStamp(status)} ${object} ${sha1} ${sha256}`)
    .digest('hex');
  return object === 'none' ? '' : `${sha1} ${sha256} ${check}\n`;
}
