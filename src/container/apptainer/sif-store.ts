/**
 * Stores the SIF files that were built here: each under the digest of its image's config, read-only, with a record of
 * its sha256.
 */

import { chmod, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HitherError, isAbort } from '../../core/errors';
import { makeDirectories } from '../../files/durable-directory';
import { openRegular } from '../../files/open-file';
import { removeFile } from '../../files/unlink';
import { hexOf } from '../../image/digest';
import { isOthersBelow, layersOf, makeOverlay } from '../../store/overlay';
import { imagesDirectory, readOwnRecord, readRecord, recordPath, writeOwnRecord, writeRecord } from '../fact-cache';
import { fileDigest } from '../file-digest-cache';
import type { RuntimeContext } from '../types';
import { isSif } from './sif-file';

/** The path of an image's SIF file, whether or not it exists. */
export function sifPath(context: RuntimeContext, digest: string): string {
  return join(imagesDirectory(context), 'sif', `${hexOf(digest)}.sif`);
}

function sifRecord(context: RuntimeContext, digest: string): string {
  return join(imagesDirectory(context), 'sif', `${hexOf(digest)}.json`);
}

/** The SIF file of an image if there is an intact one. Removes a damaged file, so that it is built again. */
export async function findSif(context: RuntimeContext, digest: string): Promise<string | undefined> {
  for (const storeRoot of layersOf(context.storeRoot)) {
    const found = await findInLayer({ ...context, storeRoot }, digest);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

async function findInLayer(context: RuntimeContext, digest: string): Promise<string | undefined> {
  const path = sifPath(context, digest);
  const record = readRecord(sifRecord(context, digest));
  if (record === undefined) {
    return undefined;
  }
  const found = await fileDigest(context, path).catch((thrown: unknown) => unlessAborted(thrown));
  if (found !== undefined && found === record.sif) {
    return path;
  }
  await removeFile(path).catch(() => {});
  return undefined;
}

/** If the reading was aborted, the file was not verified: leaves it where it is. */
function unlessAborted(thrown: unknown): undefined {
  if (isAbort(thrown)) {
    throw thrown;
  }
}

/** Moves a finished file into the store, read-only and durable, then writes its record. @throws system errors */
export async function keepSif(context: RuntimeContext, digest: string, made: string): Promise<string> {
  try {
    return await keepInLayer(context, digest, made);
  } catch (thrown) {
    if (!isOthersBelow(imagesDirectory(context), thrown)) {
      throw thrown;
    }
    return keepInLayer({ ...context, storeRoot: await makeOverlay(context.storeRoot) }, digest, made);
  }
}

async function keepInLayer(context: RuntimeContext, digest: string, made: string): Promise<string> {
  const path = sifPath(context, digest);
  await chmod(made, 0o444);
  const handle = await openRegular(made);
  await handle.sync().finally(() => handle.close());
  makeDirectories(dirname(path));
  await rename(made, path);
  const sif = await fileDigest(context, path).catch(async (thrown: unknown) => {
    // Without its record the file would be built again, and stay.
    await removeFile(path).catch(() => {});
    throw thrown;
  });
  await writeRecord(context, sifRecord(context, digest), { image: digest, sif });
  await writeOwnRecord(context, originRecord(context, sif), { image: digest, sif });
  return path;
}

function originRecord(context: RuntimeContext, sif: string): string {
  return recordPath(context, 'origins', sif);
}

/**
 * The digest of the image that a SIF file was built from, found by the file's own sha256; undefined if it was not built
 * here.
 */
export function imageOfSif(context: RuntimeContext, sif: string): string | undefined {
  const record = readOwnRecord(context, originRecord(context, sif));
  return record?.sif === sif && typeof record.image === 'string' ? record.image : undefined;
}

/** @throws HitherError `image` if the file isn't a SIF file; a system error if it can't be read. */
export async function checkIsSif(path: string): Promise<void> {
  if (!(await isSif(path))) {
    throw new HitherError('image', `${path} is not a SIF file`, 'make it with "apptainer pull" or "apptainer build"');
  }
}
