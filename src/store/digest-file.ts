/** One pass over a file: both digests of the bytes, which at the same time may go into another file. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { ObjectRef } from '../terms';
import { type TwoHashes, twoHashes } from './two-hashes';

/**
 * Opens a file for reading; neither follows a symbolic link nor waits for the other end of a pipe.
 * @throws the system's error; ELOOP for a symbolic link.
 */
export function openForReading(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
}

/**
 * Reads a file from its start to its end, whatever the handle's own position is, and gives its digests and its size.
 * With a target the same bytes are written there. Hashing, reading and writing overlap.
 */
export async function digestFile(source: FileHandle, target?: FileHandle): Promise<ObjectRef> {
  const hashes = twoHashes((await source.stat()).size);
  try {
    const size = await passThrough(source, target, hashes);
    return { ...(await hashes.digest()), size };
  } finally {
    await hashes.close();
  }
}

/** Gives the number of bytes. */
async function passThrough(source: FileHandle, target: FileHandle | undefined, hashes: TwoHashes): Promise<number> {
  const fill = (buffer: 0 | 1, position: number) =>
    source.read(hashes.buffers[buffer], 0, hashes.buffers[buffer].length, position);
  let current: 0 | 1 = 0;
  let size = 0;
  let { bytesRead } = await fill(current, 0);
  while (bytesRead > 0) {
    const other: 0 | 1 = current === 0 ? 1 : 0;
    const written = target === undefined ? undefined : writeAll(target, hashes.buffers[current].subarray(0, bytesRead));
    const read = fill(other, size + bytesRead);
    const hashed = hashes.update(current, bytesRead);
    size += bytesRead;
    [{ bytesRead }] = await Promise.all([read, written, hashed]);
    current = other;
  }
  return size;
}

/**
 * A write may take fewer bytes than it was given. Without positions a write that lies about it makes the file too short,
 * which is seen later; with positions it would leave a hole.
 */
async function writeAll(target: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await target.write(bytes, done, bytes.length - done, null);
    done += bytesWritten;
  }
}

/** The digests of bytes in memory. */
export function digestBytes(bytes: Uint8Array): ObjectRef {
  return {
    sha1: createHash('sha1').update(bytes).digest('hex'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
  };
}
