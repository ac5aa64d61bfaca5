/** Puts a verified object where a container or a user can read it. */
import { constants } from 'node:fs';
import { chmod, link, lstat, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HitherError, systemErrorCode } from '../../core/errors';
import type { ObjectRef } from '../../core/object-ref';
import { copyOpened } from '../../files/copy-file';
import { makeDirectories } from '../../files/durable-directory';
import { openRegular } from '../../files/open-file';
import { withFile } from '../../files/with-file';
import { objectPath } from '../layout';
import type { StoreContext } from '../store-context';
import { digestFile } from './digest-file';
import type { FileStatus } from './stat-index';
import { recordVerified, sameContent, unchangedSince } from './verified-files';
import { compare, inspect, type ObjectCheck, verifyAt, verifyHandle } from './verify-object';

/** A hard link shares the object's bytes; a copy is independent of it. */
export type MaterializeMode = 'link' | 'copy';

/**
 * Puts an object of a store at a path and creates missing directories. The bytes at the path are the verified ones: the
 * linked file itself, or the bytes that were copied. Leaves nothing at the path unless it is verified. If the path
 * already has the object, it stays as it is.
 */
export async function materializeObject(
  context: StoreContext,
  target: string,
  { ref, mode }: { ref: ObjectRef; mode: MaterializeMode },
): Promise<ObjectCheck<ObjectRef>> {
  makeDirectories(dirname(target));
  const linked = mode === 'link' ? await placeLink(context, target, ref) : undefined;
  return linked ?? (await placeSystemCopy(context, target, ref)) ?? placeCopy(context, target, ref);
}

/**
 * Reasons why a link can't be made: another file system, another owner, too many links, no support for links, an
 * existing link.
 */
const NO_LINK = ['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EEXIST'];

/** undefined if a link is impossible here. */
async function placeLink(
  { root, verifiedFiles, signal }: StoreContext,
  target: string,
  ref: ObjectRef,
): Promise<ObjectCheck<ObjectRef> | undefined> {
  const source = objectPath(root, ref.sha1);
  const before = await unchangedSince(verifiedFiles, ref, source);
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
  const found = await removeUnlessGood(target, () => verifyLink(target, ref, { written: before, signal }));
  if (before !== undefined && found?.state === 'good') {
    await recordVerified(verifiedFiles, ref, target);
  }
  return found;
}

/**
 * A file that another user can write may change after it was verified, so it must be copied. A file that is already
 * verified and unchanged is not read again.
 */
async function verifyLink(
  target: string,
  ref: ObjectRef,
  { written, signal }: { readonly written: FileStatus | undefined; readonly signal: AbortSignal | undefined },
): Promise<ObjectCheck<ObjectRef> | undefined> {
  let foreign = false;
  const found = await inspect<ObjectRef>(target, async (handle) => {
    const stat = await handle.stat({ bigint: true });
    foreign = stat.uid !== BigInt(process.getuid?.() ?? -1) || (stat.mode & 0o022n) !== 0n;
    if (foreign) {
      return { state: 'damaged', why: '' };
    }
    return written !== undefined && sameContent(written, stat)
      ? { state: 'good', value: ref }
      : verifyHandle(handle, ref, signal);
  });
  return foreign ? undefined : found;
}

/**
 * Copies a verified file with the system's own copy, which shares the bytes if the file system can. undefined if the
 * file isn't recorded as verified, or changed during the copy.
 */
async function placeSystemCopy(
  { root, verifiedFiles, signal }: StoreContext,
  target: string,
  ref: ObjectRef,
): Promise<ObjectCheck<ObjectRef> | undefined> {
  const source = objectPath(root, ref.sha1);
  if ((await unchangedSince(verifiedFiles, ref, source)) === undefined) {
    return undefined;
  }
  try {
    await withFile(await openRegular(source), (from) => copyOpened(from, target, signal));
  } catch (thrown) {
    if (['EEXIST', 'ENOENT'].includes(systemErrorCode(thrown) ?? '')) {
      return undefined;
    }
    throw thrown;
  }
  return removeUnlessGood(target, async () => {
    await chmod(target, 0o444);
    const { size } = await lstat(target);
    const same = size === ref.size && (await unchangedSince(verifiedFiles, ref, source)) !== undefined;
    return same ? { state: 'good', value: ref } : undefined;
  });
}

function placeCopy({ root, signal }: StoreContext, target: string, ref: ObjectRef): Promise<ObjectCheck<ObjectRef>> {
  return copyVerified(objectPath(root, ref.sha1), target, { ref, signal });
}

/** Copies a file to a path, if it is the object. Leaves nothing there otherwise. */
export async function copyVerified(
  source: string,
  target: string,
  { ref, signal }: { readonly ref: ObjectRef; readonly signal: AbortSignal | undefined },
): Promise<ObjectCheck<ObjectRef>> {
  try {
    return await inspect<ObjectRef>(source, async (from) => {
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
      const to = await open(target, flags, 0o444);
      const copied = await removeUnlessGood(target, async () =>
        compare(await withFile(to, () => digestFile(from, { target: to, signal })), ref),
      );
      return copied;
    });
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'EEXIST') {
      return alreadyThere(target, ref, signal);
    }
    throw thrown;
  }
}

async function alreadyThere(
  target: string,
  ref: ObjectRef,
  signal: AbortSignal | undefined,
): Promise<ObjectCheck<ObjectRef>> {
  const found = await verifyAt(target, ref, signal);
  if (found.state !== 'good') {
    throw new HitherError(
      'store',
      `${target} already exists and is not this object`,
      'give a path that does not exist yet',
    );
  }
  return found;
}

async function removeUnlessGood<T extends ObjectCheck<ObjectRef> | undefined>(
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
