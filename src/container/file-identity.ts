/** The sha256 of large files, computed once: remembered as long as the file system says that the file is the same. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileSign } from '../store/stat-index';
import type { Digest } from './digest';
import { digestOfHash } from './digest';
import { recordPath, rememberedText } from './image-folder';
import type { RuntimeContext } from './types';

/**
 * The digest of a file's bytes. Whoever changes a file can set its times back, but not the time of its last change of
 * status (ctime), which is part of the sign. @throws a system error when the file can't be read.
 */
export async function fileDigest(context: RuntimeContext, path: string): Promise<string> {
  const key = await statSign(path);
  const known = await rememberedText(context, { path: recordPath(context, 'files', path), key }, () => hashFile(path));
  return known ?? hashFile(path);
}

/** What the file system says of a file's identity and last change. @throws a system error when there is none. */
export async function statSign(path: string): Promise<string> {
  return fileSign(await stat(path, { bigint: true }));
}

async function hashFile(path: string): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) {
    hash.update(chunk as Buffer);
  }
  return digestOfHash(hash);
}
