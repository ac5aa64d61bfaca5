/** Puts a verified object where a container or a user finds it. */
import { constants } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HitherError, systemErrorCode } from '../errors';
import type { ObjectRef } from '../terms';
import { digestFile } from './digest-file';
import { makeFolders } from './durable-folder';
import { withFile } from './store-context';
import { compare, type Found, inspect, verifyAt, verifyHandle } from './verify-object';

/** A hard link shares the object's bytes, a copy is independent of it. */
export type PlaceMode = 'link' | 'copy';

/**
 * Places an object at a path, making the folders above it. What is verified is what is placed: the linked file itself, or
 * the very bytes that were copied. Nothing is left at the path unless it is good. A path where the object already is
 * stays as it is.
 */
export async function placeObject(
  source: string,
  target: string,
  how: { ref: ObjectRef; mode: PlaceMode },
): Promise<Found<ObjectRef>> {
  await makeFolders(dirname(target));
  const linked = how.mode === 'link' ? await placeLink(source, target, how.ref) : undefined;
  return linked ?? placeCopy(source, target, how.ref);
}

/** What a link can't be made for: another file system, another's file, too many links, no links at all, a link before us. */
const NO_LINK = ['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EEXIST'];

/** undefined: a link is not possible here. */
async function placeLink(source: string, target: string, ref: ObjectRef): Promise<Found<ObjectRef> | undefined> {
  try {
    await link(source, target);
  } catch (thrown) {
    const code = systemErrorCode(thrown) ?? '';
    if (NO_LINK.includes(code)) {
      return undefined;
    }
    if (code === 'ENOENT') {
      return { state: 'missing' };
    }
    throw thrown;
  }
  return removeUnlessGood(target, () => verifyLink(target, ref));
}

/** A file that somebody else can write to may change after it was verified: then only a copy will do. */
async function verifyLink(target: string, ref: ObjectRef): Promise<Found<ObjectRef> | undefined> {
  let foreign = false;
  const found = await inspect<ObjectRef>(target, async (handle, size) => {
    const stat = await handle.stat();
    foreign = stat.uid !== process.getuid?.() || (stat.mode & 0o022) !== 0;
    return foreign ? { state: 'damaged', why: '' } : verifyHandle(handle, size, ref);
  });
  return foreign ? undefined : found;
}

async function placeCopy(source: string, target: string, ref: ObjectRef): Promise<Found<ObjectRef>> {
  try {
    return await inspect<ObjectRef>(source, async (from) => {
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
      const to = await open(target, flags, 0o444);
      const copied = await removeUnlessGood(target, async () =>
        compare(await withFile(to, () => digestFile(from, to)), ref),
      );
      return copied;
    });
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'EEXIST') {
      return alreadyThere(target, ref);
    }
    throw thrown;
  }
}

async function alreadyThere(target: string, ref: ObjectRef): Promise<Found<ObjectRef>> {
  const found = await verifyAt(target, ref);
  if (found.state !== 'good') {
    throw new HitherError('store', `another file is at ${target} already`, 'remove it');
  }
  return found;
}

async function removeUnlessGood<T extends Found<ObjectRef> | undefined>(
  target: string,
  verify: () => Promise<T>,
): Promise<T> {
  let good = false;
  try {
    const found = await verify();
    good = found?.state === 'good';
    return found;
  } finally {
    if (!good) {
      await rm(target, { force: true });
    }
  }
}
