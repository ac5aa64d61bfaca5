/**
 * Decides which input files a job gets in their places, mounted read-only, and which it gets as copies. A copy costs a
 * pass over the bytes and the disk; a mount needs an engine, and a file that stays as it is.
 */
import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { isBelow } from '../files/is-below';
import { pathOfOpenFile } from '../files/path-of-open-file';
import type { ContentStore } from '../store/content-store';
import type { LinkedFile } from '../store/linked-file';

/** Files of at least this size are not copied. Bytes. */
export const LARGE_INPUT = 64 * 1024 ** 2;

/** What decides about the files of a job, besides the files. */
export interface LinkRules {
  /** Whether the job runs in a container that can have mounts, as the caller. */
  readonly canMount: () => Promise<boolean>;
  /** Who reads the file in the container, without the rights of root. */
  readonly user: { readonly uid: number; readonly gid: number };
  /** Where jobs of the run may write: they could put something else in the place of a file. */
  readonly writable: readonly string[];
}

/** Links an open file if the job can get it as a mount; undefined if it must be copied. @throws HitherError `store` */
export async function linkInput(
  handle: FileHandle,
  store: ContentStore,
  { canMount, user, writable }: LinkRules,
): Promise<LinkedFile | undefined> {
  const status = await handle.stat();
  if (status.size < LARGE_INPUT || !isReadable(status, user) || !(await canMount())) {
    return undefined;
  }
  const path = await pathOfOpenFile(handle);
  const isSafe = path !== undefined && isMountable(path) && !writable.some((place) => isBelow(path, place));
  return isSafe ? store.linkFile(handle) : undefined;
}

/** As the kernel decides for a process without capabilities and supplementary groups. */
function isReadable({ uid, gid, mode }: Stats, user: LinkRules['user']): boolean {
  if (uid === user.uid) {
    return (mode & 0o400) !== 0;
  }
  return (mode & (gid === user.gid ? 0o040 : 0o004)) !== 0;
}

/** Not every engine takes control characters. */
function isMountable(path: string): boolean {
  return !/\p{Cc}/u.test(path);
}
