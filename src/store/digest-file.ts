/** One pass over a file: both digests of the bytes, which at the same time may go into another file. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { ObjectRef } from '../terms';

/** Large enough that system calls cost nothing, small enough for a processor's cache and for many at once. */
const PIECE_BYTES = 1024 * 1024;

/**
 * Opens a file for reading; neither follows a symbolic link nor waits for the other end of a pipe.
 * @throws the system's error; ELOOP for a symbolic link.
 */
export function openForReading(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
}

/**
 * Reads a file from its start to its end, whatever the handle's own position is, and gives its digests and its size.
 * With a target the same bytes are written there. Hashing (this thread), reading and writing (the thread pool) overlap.
 */
export async function digestFile(source: FileHandle, target?: FileHandle): Promise<ObjectRef> {
  const sha1 = createHash('sha1');
  const sha256 = createHash('sha256');
  let [current, other] = [Buffer.allocUnsafeSlow(PIECE_BYTES), Buffer.allocUnsafeSlow(PIECE_BYTES)];
  let size = 0;
  let { bytesRead } = await source.read(current, 0, PIECE_BYTES, 0);
  while (bytesRead > 0) {
    const piece = current.subarray(0, bytesRead);
    const written = target === undefined ? undefined : writeAll(target, piece);
    size += bytesRead;
    const read = source.read(other, 0, PIECE_BYTES, size);
    sha1.update(piece);
    sha256.update(piece);
    [{ bytesRead }] = await Promise.all([read, written]);
    [current, other] = [other, current];
  }
  return { sha1: sha1.digest('hex'), sha256: sha256.digest('hex'), size };
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
