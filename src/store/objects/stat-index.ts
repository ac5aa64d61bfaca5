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
  const { text, ref } = await recordOf(place, status);
  const object = ref === undefined ? NO_OBJECT : await objectStamp(place, ref);
  return ref !== undefined && object !== NO_OBJECT && text === lineOf(ref, status, object) ? ref : undefined;
}

/** The digests of a file, if they are recorded, whether or not the store has a copy of the file. */
export async function recordedDigests(place: Place, status: FileStatus): Promise<ObjectRef | undefined> {
  const { text, ref } = await recordOf(place, status);
  if (ref === undefined) {
    return undefined;
  }
  const lines = [lineOf(ref, status, NO_OBJECT), lineOf(ref, status, await objectStamp(place, ref))];
  return lines.includes(text) ? ref : undefined;
}

/**
 * Records the object of a file whose status stayed the same while it was read. Never throws, because nothing depends on
 * it.
 */
export async function recordFile(place: Place, status: FileStatus, ref: ObjectRef): Promise<void> {
  const object = await objectStamp(place, ref);
  if (object !== NO_OBJECT) {
    await record(place, status, lineOf(ref, status, object));
  }
}

/** Records the digests of a file of which the store has no copy. Otherwise like `recordFile`. */
export async function recordDigests(place: Place, status: FileStatus, ref: ObjectRef): Promise<void> {
  await record(place, status, lineOf(ref, status, NO_OBJECT));
}

async function record(place: Place, status: FileStatus, text: string): Promise<void> {
  if (status.size >= LARGE && isSettled(status)) {
    await writeWhole(place, { path: pathOf(place, status), text }).catch(() => {});
  }
}

interface Recorded {
  readonly text: string;
  /** undefined if there is no line about the file. */
  readonly ref: ObjectRef | undefined;
}

async function recordOf(place: Place, status: FileStatus): Promise<Recorded> {
  if (status.size < LARGE) {
    return { text: '', ref: undefined };
  }
  const text = String(await readRegular(pathOf(place, status), { limit: MAX_BYTES }).catch(() => ''));
  const [, sha1, sha256 = ''] = /^([0-9a-f]{40}) ([0-9a-f]{64}) [0-9a-f]{64}\n$/.exec(text) ?? [];
  return { text, ref: sha1 === undefined ? undefined : { sha1, sha256, size: Number(status.size) } };
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

const NO_OBJECT = 'none';

async function objectStamp(place: Place, { sha1 }: ObjectRef): Promise<string> {
  const stored = await lstat(objectPath(place.root, sha1), { bigint: true }).catch(() => undefined);
  // Linking an object changes its ctime, so the ctime is left out.
  return stored?.isFile() ? [stored.ino, stored.size, stored.mtimeNs].join(' ') : NO_OBJECT;
}

/** The line is bound to both files: a damaged or outdated line doesn't match. */
function lineOf({ sha1, sha256 }: ObjectRef, status: FileStatus, object: string): string {
  const check = createHash('sha256')
    .update(`hither-stat/1 ${fileStamp(status)} ${object} ${sha1} ${sha256}`)
    .digest('hex');
  return `${sha1} ${sha256} ${check}\n`;
}
