/** Reads small files that others can write: only regular files (see open-file.ts), up to a limit. */
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { HitherError } from '../core/errors';
import { type Links, openRegular, withRegularSync } from './open-file';

/** Limits of a read. */
export interface Bounds {
  /** Bytes. */
  readonly limit: number;
  /** Default: refuse. */
  readonly links?: Links;
}

/** All bytes of a regular file. @throws HitherError `usage` for anything else or a larger file; system errors */
export async function readRegular(path: string, { limit, links = 'refuse' }: Bounds): Promise<Buffer> {
  const file = await openRegular(path, links);
  try {
    const { size } = await file.stat();
    requireSize(path, size, limit);
    return await readBytes(file, size);
  } finally {
    await file.close();
  }
}

/** Reads up to the size at opening: a growing file might never end. */
async function readBytes(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(size);
  let done = 0;
  for (let read = size; done < size && read > 0; done += read) {
    read = (await file.read(bytes, done, size - done, done)).bytesRead;
  }
  return bytes.subarray(0, done);
}

/** The same, synchronously: for small files, the thread pool takes longer than the read. */
export function readRegularSync(path: string, { limit, links = 'refuse' }: Bounds): Buffer {
  return withRegularSync(path, links, (file, size) => {
    requireSize(path, size, limit);
    const bytes = Buffer.allocUnsafe(size);
    let done = 0;
    for (let read = size; done < size && read > 0; done += read) {
      read = readSync(file, bytes, done, size - done, done);
    }
    return bytes.subarray(0, done);
  });
}

/** The same, without errors: a file that can't be read seems to be empty. */
export function readOrEmpty(path: string, bounds: Bounds): Buffer {
  try {
    return readRegularSync(path, bounds);
  } catch {
    return Buffer.alloc(0);
  }
}

function requireSize(path: string, size: number, limit: number): void {
  if (size > limit) {
    throw new HitherError(
      'usage',
      `${path} has ${size} bytes; the limit here is ${limit}`,
      'check that this is the right file: files of this kind are much smaller',
    );
  }
}
