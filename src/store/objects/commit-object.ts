/**
 * Gives a finished temporary file its name in the store (security-reliability §3.1): no name ever shows bytes that don't
 * hash to it, and what was acknowledged survives a power cut.
 */
import { lstat, rm, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isPermissionError, systemErrorCode } from '../../core/errors';
import type { ObjectRef } from '../../core/object-ref';
import { makeDirectories, syncDirectory } from '../../files/durable-directory';
import { moveFile } from '../../files/move-file';
import { objectPath } from '../layout';
import type { StoreContext } from '../store-context';
import { collidingObject } from '../store-error';
import { readMetadata, writeMetadata } from './object-metadata';
import { quarantine } from './quarantine';
import { recordVerified } from './verified-files';
import { digestAt, verifyAt } from './verify-object';

/**
 * Moves a file that was synced, and whose digests are `ref`, to its place. Afterwards the temporary file is gone.
 * @throws HitherError `store` when another content has the same sha1; the system's errors.
 */
export async function commitObject(context: StoreContext, temporary: string, ref: ObjectRef): Promise<void> {
  const target = objectPath(context.root, ref.sha1);
  if (await isThere(context, target, ref)) {
    await rm(temporary);
    await markUsed(target);
  } else {
    await place(context, temporary, { target, ref });
    await recordVerified(context.verifiedFiles, ref, target);
  }
  await writeMetadata(context, ref);
}

/**
 * Whether the object is there and proved good. Not read are a file of another size, which is another's content or damaged (two contents
 * with one sha1 that anybody can make have one size, too), and one of the right size with the right sha256 on record: ours goes over
 * it, which costs nothing and repairs it if it is damaged.
 */
async function isThere({ root, signal }: StoreContext, target: string, ref: ObjectRef): Promise<boolean> {
  const stat = await lstat(target).catch(ifMissing);
  if (!stat?.isFile() || stat.size !== ref.size) {
    return false;
  }
  const known = await readMetadata(root, ref.sha1);
  if (known?.sha256 === ref.sha256) {
    return false;
  }
  const found = await digestAt(target, signal);
  if (found.state !== 'good' || found.value.sha1 !== ref.sha1) {
    return false;
  }
  if (found.value.sha256 !== ref.sha256) {
    throw collidingObject(root, ref, found.value.sha256);
  }
  return true;
}

/** Whoever makes room leaves alone what was used of late. It may be another's file, which is his to keep. */
async function markUsed(target: string): Promise<void> {
  const now = new Date();
  await utimes(target, now, now).catch(() => {});
}

interface Destination {
  readonly target: string;
  readonly ref: ObjectRef;
}

async function place(context: StoreContext, temporary: string, { target, ref }: Destination): Promise<void> {
  try {
    const changed = await makeDirectories(dirname(target));
    await moveTo(context, temporary, target);
    for (const directory of new Set([dirname(target), ...changed])) {
      await syncDirectory(directory);
    }
  } catch (thrown) {
    // In a store of several users the directory may be another's; if he has the object already, all is well.
    if (!isRefused(thrown) || (await verifyAt(target, ref, context.signal)).state !== 'good') {
      throw thrown;
    }
    await rm(temporary, { force: true });
  }
}

async function moveTo(context: StoreContext, temporary: string, target: string): Promise<void> {
  try {
    await moveFile(temporary, target);
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'EISDIR') {
      throw thrown;
    }
    // A directory in an object's place can't be renamed over.
    await quarantine(context, target);
    await moveFile(temporary, target);
  }
}

function ifMissing(thrown: unknown): undefined {
  const code = systemErrorCode(thrown);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    throw thrown;
  }
}

function isRefused(thrown: unknown): boolean {
  return isPermissionError(thrown) || systemErrorCode(thrown) === 'EROFS';
}
