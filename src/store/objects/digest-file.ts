/** One pass over a file: both digests of the bytes, which at the same time may go into another file. */
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { ObjectRef } from '../../core/object-ref';
import { type ParallelDigest, parallelDigest } from './parallel-digest';

/** What reading a file takes beside it. */
export interface Passing {
  /** The same bytes are written there. */
  readonly target?: FileHandle;
  /** Ends the reading of a file that takes more than one piece. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a file from its start to its end, whatever the handle's own position is, and gives its digests and its size. Hashing,
 * reading and writing overlap. @throws the system's errors; the signal's reason
 */
export async function digestFile(source: FileHandle, passing: Passing = {}): Promise<ObjectRef> {
  const hashes = parallelDigest((await source.stat()).size);
  try {
    const size = await passThrough(source, passing, hashes);
    return { ...(await hashes.digest()), size };
  } finally {
    await hashes.close();
  }
}

/** Gives the number of bytes. */
async function passThrough(source: FileHandle, { target, signal }: Passing, hashes: ParallelDigest): Promise<number> {
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
    if (bytesRead > 0) {
      signal?.throwIfAborted();
    }
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
