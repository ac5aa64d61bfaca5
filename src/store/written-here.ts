/**
 * Objects that this process wrote itself, with the digests of what it wrote. Their files are not read again as long as the
 * file system says that they are the same: reading a gigabyte twice within a second proves nothing.
 */
import { lstat } from 'node:fs/promises';
import type { ObjectRef } from '../terms';

/** Below this reading a file again costs less than thinking about it. Bytes. */
const LARGE = 1024 ** 2;

/** Two changes of a file within this time may bear the same time (the kernel's clock ticks every 1 to 10 ms). Nanoseconds. */
const TICK = 20_000_000n;

/** What the file system says of a file's identity and last change. */
export interface FileSign {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  /** Changes with every change of the file, and nobody can set it. */
  readonly ctimeNs: bigint;
}

/** The objects that were written here, by sha1. */
export type WrittenHere = Map<string, FileSign>;

/** Remembers an object that was just given its name. */
export async function noteWritten(written: WrittenHere, { sha1, size }: ObjectRef, path: string): Promise<void> {
  if (size < LARGE) {
    return;
  }
  const sign = await lstat(path, { bigint: true }).catch(() => undefined);
  if (sign !== undefined && sign.ctimeNs - sign.mtimeNs > TICK) {
    written.set(sha1, sign);
  } else {
    written.delete(sha1);
  }
}

/**
 * The sign of an object's file if it is as it was written; undefined where that is not known. To be asked before the file is
 * linked, which changes its ctime.
 */
export async function unchangedSince(
  written: WrittenHere,
  { sha1 }: ObjectRef,
  path: string,
): Promise<FileSign | undefined> {
  const known = written.get(sha1);
  const sign = known === undefined ? undefined : await lstat(path, { bigint: true }).catch(() => undefined);
  const same = known !== undefined && sign !== undefined && sameContent(known, sign) && known.ctimeNs === sign.ctimeNs;
  return same ? known : undefined;
}

/** Whether a file is the one that was written, and nobody wrote to it since, by what does not change with a new link. */
export function sameContent(one: FileSign, other: FileSign): boolean {
  return one.dev === other.dev && one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs;
}
