/** A file outside the store that is an object of it: where it is, what it was when it was hashed, what changed since. */
import { lstatSync } from 'node:fs';
import { systemErrorCode } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import { type FileStatus, sameStatus } from './objects/stat-index';

/** A linked file. */
export interface LinkedFile {
  readonly ref: ObjectRef;
  /** Absolute, without links. */
  readonly path: string;
  /** When it was hashed. */
  readonly status: FileStatus;
  /** Its first bytes as far as they tell an array from other files: the header of an array, else nothing. */
  readonly start: Buffer;
}

/** What is different about a linked file since it was hashed, as the end of "PATH …"; undefined if nothing is. */
export function whatChanged({ path, status }: Pick<LinkedFile, 'path' | 'status'>): string | undefined {
  let now: FileStatus;
  try {
    now = lstatSync(path, { bigint: true });
  } catch (thrown) {
    return ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(thrown) ?? '')
      ? 'is gone'
      : `can't be examined any more (${systemErrorCode(thrown)})`;
  }
  if (sameStatus(now, status)) {
    return undefined;
  }
  if (now.ino !== status.ino || now.dev !== status.dev) {
    return 'was replaced by another file';
  }
  if (now.size !== status.size) {
    return `has ${now.size} bytes instead of ${status.size}`;
  }
  const time = (ns: bigint): string => new Date(Number(ns / 1_000_000n)).toISOString().replace('T', ' ');
  return now.mtimeNs === status.mtimeNs
    ? `was changed, or its owner, permissions or name were, at ${time(now.ctimeNs)}`
    : `was written to at ${time(now.mtimeNs)}`;
}
