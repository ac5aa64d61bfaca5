/**
 * Renames a finished temporary file to its path in the store. No path ever shows bytes that don't match its hash, and
 * an acknowledged write survives a power cut (docs/guarantees.md, G1 and G5).
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
 * Moves a synced file with the digests `ref` to its path. Afterwards the temporary file is gone.
 * @throws HitherError `store` if different content has the same sha1; system errors
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
 * Whether the object is there and verified. Two cases are answered without reading the file. A file of another size is
 * damaged or unrelated: practical sha1 collisions have equal sizes. A file with the right size and the right recorded
 * sha256 is overwritten with ours, which costs nothing and repairs it if it is damaged.
 */
async function isThere({ root, signal }: StoreContext, target: string, ref: ObjectRef): Promise<boolean> {
  const stat = await lstat(target).catch(ifMissing);
  if (!stat?.isFile() || stat.size !== ref.size) {
    return false;
  }
  const recorded = await readMetadata(root, ref.sha1);
  if (recorded?.sha256 === ref.sha256) {
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

/**
 * Marks the object as used recently, so that garbage collection spares it. Another user's file can't be marked: its
 * owner decides.
 */
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
    const changed = makeDirectories(dirname(target));
    await moveTo(context, temporary, target);
    await Promise.all([...new Set([dirname(target), ...changed])].map(syncDirectory));
  } catch (thrown) {
    // In a shared store the directory may belong to another user. That is fine if it already has the object.
    if (!isRefused(thrown) || (await verifyAt(target, ref, context.signal)).state !== 'good') {
      throw thrown;
    }
    await rm(temporary, { force: true });
  }
}

async function moveTo(context: StoreContext, temporary: string, target: string): Promise<void> {
  try {
    moveFile(temporary, target);
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'EISDIR') {
      throw thrown;
    }
    // A rename can't replace a directory at an object's path.
    await quarantine(context, target);
    moveFile(temporary, target);
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
