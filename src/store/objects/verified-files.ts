/**
 * Records the objects that this process wrote or verified. Their files are not read again while the file system
 * reports them unchanged: reading a gigabyte twice within a second proves nothing.
 */
import { lstat } from 'node:fs/promises';
import type { ObjectRef } from '../../core/object-ref';
import type { FileStatus } from './stat-index';

/** Smaller files are read again faster than they are looked up. Bytes. */
const LARGE = 1024 ** 2;

/** Two changes within this time may get the same timestamp (the kernel's clock ticks every 1 to 10 ms). Nanoseconds. */
const TICK = 20_000_000n;

/** The verified objects, by sha1. */
export type VerifiedFiles = Map<string, FileStatus>;

/** Records an object that was just committed or verified. */
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
 * The status of an object's file if it is still the verified one, else undefined. Call it before linking the file,
 * which changes its ctime.
 */
export async function unchangedSince(
  good: VerifiedFiles,
  { sha1 }: ObjectRef,
  path: string,
): Promise<FileStatus | undefined> {
  const verified = good.get(sha1);
  const status = verified === undefined ? undefined : await lstat(path, { bigint: true }).catch(() => undefined);
  const same =
    verified !== undefined &&
    status !== undefined &&
    sameContent(verified, status) &&
    verified.ctimeNs === status.ctimeNs;
  return same ? verified : undefined;
}

/** Whether two statuses show the same unchanged content, judged by fields that a new link doesn't change. */
export function sameContent(one: FileStatus, other: FileStatus): boolean {
  return one.dev === other.dev && one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs;
}
