/** Puts a verified object where a container or a user finds it. */
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

/** A hard link shares the object's bytes, a copy is independent of it. */
export type MaterializeMode = 'link' | 'copy';

/**
 * Places an object of a store at a path, making the directories above it. What is verified is what is placed: the linked file
 * itself, or the very bytes that were copied. Nothing is left at the path unless it is good. A path where the object
 * already is stays as it is.
 */
export async function materializeObject(
  context: StoreContext,
  target: string,
  { ref, mode }: { ref: ObjectRef; mode: MaterializeMode },
): Promise<ObjectCheck<ObjectRef>> {
  await makeDirectories(dirname(target));
  const linked = mode === 'link' ? await placeLink(context, target, ref) : undefined;
  return linked ?? (await placeKnown(context, target, ref)) ?? placeCopy(context, target, ref);
}

/** What a link can't be made for: another file system, another's file, too many links, no links at all, a link before us. */
const NO_LINK = ['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EEXIST'];

/** undefined: a link is not possible here. */
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
 * A file that somebody else can write to may change after it was verified: then only a copy will do. One that is known to be
 * good, and that nobody touched since, is not read again.
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
 * Copies a file that is known to be good by the system's own means, which share the bytes where the file system can. undefined:
 * nothing is known of it, or it was touched meanwhile.
 */
async function placeKnown(
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

async function placeCopy(
  { root, signal }: StoreContext,
  target: string,
  ref: ObjectRef,
): Promise<ObjectCheck<ObjectRef>> {
  try {
    return await inspect<ObjectRef>(objectPath(root, ref.sha1), async (from) => {
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
    throw new HitherError('store', `something else is at ${target} already`, 'give the path of a new file');
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
