/**
 * Objects that this process wrote or verified itself. Their files are not read again as long as the file system says that
 * they are the same: reading a gigabyte twice within a second proves nothing.
 */
import { lstat } from 'node:fs/promises';
import type { ObjectRef } from '../../core/object-ref';
import type { FileStatus } from './stat-index';

/** Below this reading a file again costs less than thinking about it. Bytes. */
const LARGE = 1024 ** 2;

/** Two changes of a file within this time may bear the same time (the kernel's clock ticks every 1 to 10 ms). Nanoseconds. */
const TICK = 20_000_000n;

/** The objects that are known to be good, by sha1. */
export type VerifiedFiles = Map<string, FileStatus>;

/** Remembers an object that was just given its name, or just verified. */
export async function recordVerified(good: VerifiedFiles, { sha1, size }: ObjectRef, path: string): Promise<void> {
  if (size < LARGE) {
    return;
  }
  const status = await lstat(path, { bigint: true }).catch(() => undefined);
  if (status !== undefined && status.ctimeNs - status.mtimeNs > TICK) {
    good.set(sha1, status);
  } else {
    good.delete(sha1);
  }
}

/**
 * What the file system says of an object's file if that is still the one that is known to be good; undefined where it isn't. To be
 * asked before the file is linked, which changes its ctime.
 */
export async function unchangedSince(
  good: VerifiedFiles,
  { sha1 }: ObjectRef,
  path: string,
): Promise<FileStatus | undefined> {
  const known = good.get(sha1);
  const status = known === undefined ? undefined : await lstat(path, { bigint: true }).catch(() => undefined);
  const same =
    known !== undefined && status !== undefined && sameContent(known, status) && known.ctimeNs === status.ctimeNs;
  return same ? known : undefined;
}

/** Whether a file is the one that is known, and nobody wrote to it since, by what does not change with a new link. */
export function sameContent(one: FileStatus, other: FileStatus): boolean {
  return one.dev === other.dev && one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs;
}
