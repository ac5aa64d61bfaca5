/** The sha256 of large files, computed once: remembered as long as the file system says that the file is the same. */

import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { HitherError } from '../core/errors';
import { openRegular } from '../files/open-file';
import type { Digest } from '../image/digest';
import { digestOfHash } from '../image/digest';
import { fileStamp } from '../store/objects/stat-index';
import { recordPath, rememberedText } from './fact-cache';
import type { ImageIdentity, RuntimeContext } from './types';

/**
 * The digest of a file's bytes. Whoever changes a file can set its times back, but not the time of its last change of
 * status (ctime), which is part of the sign. @throws a system error when the file can't be read.
 */
export async function fileDigest(context: RuntimeContext, path: string): Promise<string> {
  const key = await statSign(path);
  const known = await rememberedText(context, { path: recordPath(context, 'files', path), key }, () =>
    hashFile(path, context.signal),
  );
  return known ?? hashFile(path, context.signal);
}

/** What the file system says of a file's identity and last change. @throws a system error when there is none. */
export async function statSign(path: string): Promise<string> {
  return fileStamp(await stat(path, { bigint: true }));
}

/** The same, without waiting; empty where there is nothing that can be looked at. */
export function stampNow(path: string): string {
  try {
    return fileStamp(statSync(path, { bigint: true }));
  } catch {
    return '';
  }
}

/**
 * Holds that the file of an image is the one that was identified: a job that may write around it could have put another in its
 * place, which would then run, and be kept, under the digest of the first. @throws HitherError `image`
 */
export function requireSameFile({ request, source, sign }: ImageIdentity): void {
  if (sign !== undefined && stampNow(source) !== sign) {
    throw replacedImage(request.image);
  }
}

/** What is told of an image whose file is not what it was. */
export function replacedImage(shown: string): HitherError {
  const remedy = 'let no other job write to the directory that it lies in, and run again';
  return new HitherError('image', `the image ${shown} was replaced since the run began`, remedy);
}

async function hashFile(path: string, signal: AbortSignal | undefined): Promise<Digest> {
  const hash = createHash('sha256');
  const file = await openRegular(path, 'follow');
  // Reading to the end closes it, and so does an error.
  for await (const chunk of file.createReadStream({ highWaterMark: 1024 ** 2 })) {
    hash.update(chunk as Buffer);
    signal?.throwIfAborted();
  }
  return digestOfHash(hash);
}
