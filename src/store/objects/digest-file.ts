/** Computes both digests of a file in one pass, and optionally copies it at the same time. */
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { ObjectRef } from '../../core/object-ref';
import { type ParallelDigest, parallelDigest } from './parallel-digest';

/** Options of the pass. */
export interface Passing {
  /** Also write the bytes to this file. */
  readonly target?: FileHandle;
  /** Aborts the reading of files larger than one piece. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a whole file, regardless of the handle's position, and returns its digests and size. Hashing, reading and
 * writing overlap. @throws system errors; the signal's reason
 */
export async function digestFile(source: FileHandle, passing: Passing = {}): Promise<ObjectRef> {
  const hashes = await parallelDigest((await source.stat()).size);
  try {
    const size = await passThrough(source, passing, hashes);
    return { ...(await hashes.digest()), size };
  } finally {
    await hashes.close();
  }
}

/** Returns the number of bytes. */
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
 * Writes without positions, because a write may accept fewer bytes than given. If it misreports the count, the file
 * ends up too short, which is noticed later; with positions there would be a hole.
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
