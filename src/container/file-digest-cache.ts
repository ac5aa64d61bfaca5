/** The sha256 of large files, cached for as long as the file system reports the same file. */

import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { HitherError } from '../core/errors';
import { openRegular } from '../files/open-file';
import { withFile } from '../files/with-file';
import type { Digest } from '../image/digest';
import { digestOfHash } from '../image/digest';
import { fileStamp } from '../store/objects/stat-index';
import { cachedText, recordPath } from './fact-cache';
import type { ImageIdentity, RuntimeContext } from './types';

/**
 * The digest of a file's bytes, cached by the file's stamp. @throws a system error if the file can't be read
 */
export async function fileDigest(context: RuntimeContext, path: string): Promise<string> {
  const key = await stampOf(path);
  const cached = await cachedText(context, { path: recordPath(context, 'files', path), key }, () =>
    hashFile(path, context.signal),
  );
  return cached ?? hashFile(path, context.signal);
}

/**
 * A text that changes whenever the file changes. It includes the time of the last status change (ctime), which, unlike
 * the other times, can't be set back. @throws a system error if there is no such file
 */
export async function stampOf(path: string): Promise<string> {
  return fileStamp(await stat(path, { bigint: true }));
}

/** The same, synchronously; empty if the file can't be examined. */
export function stampOfSync(path: string): string {
  try {
    return fileStamp(statSync(path, { bigint: true }));
  } catch {
    return '';
  }
}

/**
 * Checks that an image file is still the one that was identified. A job that may write next to it could have replaced
 * it, and the replacement would then run, and be cached, under the digest of the original. @throws HitherError `image`
 */
export function requireSameFile({ request, source, stamp }: ImageIdentity): void {
  if (stamp !== undefined && stampOfSync(source) !== stamp) {
    throw replacedImage(request.image);
  }
}

/** The error for an image file that changed during the run. */
export function replacedImage(shown: string): HitherError {
  const remedy = 'give no other job write access to its directory, and run again';
  return new HitherError('image', `the image ${shown} was replaced since the run began`, remedy);
}

const PIECE_BYTES = 4 * 1024 ** 2;

/** Into one buffer: the buffers of a stream take as long again as half of the hash. */
async function hashFile(path: string, signal: AbortSignal | undefined): Promise<Digest> {
  const hash = createHash('sha256');
  return withFile(await openRegular(path, 'follow'), async (file) => {
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (let at = 0, read = PIECE_BYTES; read > 0; at += read) {
      ({ bytesRead: read } = await file.read(piece, 0, PIECE_BYTES, at));
      hash.update(piece.subarray(0, read));
      signal?.throwIfAborted();
    }
    return digestOfHash(hash);
  });
}
