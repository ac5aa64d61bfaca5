/** The ways into the store: bytes, a copied file, a moved file. */
import { type FileHandle, lstat, rename } from 'node:fs/promises';
import { HitherError, systemErrorCode } from '../../core/errors';
import type { ObjectRef } from '../../core/object-ref';
import { chooseStore } from '../../core/settings';
import { moveFile } from '../../files/move-file';
import { openForReading } from '../../files/open-file';
import { pathOfOpenFile } from '../../files/path-of-open-file';
import { createTemporary, inTemporaryDirectory, withTemporary } from '../../files/temporary-file';
import { withFile } from '../../files/with-file';
import type { StoreContext } from '../store-context';
import { changedWhileRead } from '../store-error';
import { commitObject } from './commit-object';
import { digestBytes, digestFile } from './digest-file';
import { type FileStatus, recordedFile, recordFile, sameStatus } from './stat-index';

/** Objects are read-only. */
const OBJECT_MODE = 0o444;

/** An object of which at least the sha1 is known. */
export type ExpectedObject = Pick<ObjectRef, 'sha1'> & Partial<ObjectRef>;

/** Stores bytes. */
export async function putBytes(context: StoreContext, bytes: Uint8Array): Promise<ObjectRef> {
  const ref = digestBytes(bytes);
  await withTemporary(context, async (temporary) => {
    await withFile(await createTemporary(context, temporary), async (handle) => {
      await handle.writeFile(bytes);
      await seal(handle, ref.size);
    });
    await commitObject(context, temporary, ref);
  });
  return ref;
}

/** Stores a copy of a file, given by path or as an open handle (which stays open). */
export async function putFile(context: StoreContext, source: string | FileHandle): Promise<ObjectRef> {
  if (typeof source !== 'string') {
    return copyIn(context, source);
  }
  return withFile(await openForReading(source), (handle) => copyIn(context, handle));
}

async function copyIn(context: StoreContext, source: FileHandle): Promise<ObjectRef> {
  const before = await regularFile(source);
  const recorded = await recordedFile(context, before);
  if (recorded !== undefined) {
    return recorded;
  }
  return withTemporary(context, async (temporary) => {
    const ref = await withFile(await createTemporary(context, temporary), async (handle) => {
      const digests = await digestFile(source, { target: handle, signal: context.signal });
      await seal(handle, digests.size);
      return digests;
    });
    const after = await source.stat({ bigint: true });
    if (ref.size !== Number(before.size) || after.mtimeNs !== before.mtimeNs) {
      throw changedWhileRead((await pathOfOpenFile(source)) ?? 'the file');
    }
    await commitObject(context, temporary, ref);
    if (sameStatus(before, after)) {
      await recordFile(context, before, ref);
    }
    return ref;
  });
}

/** Syncs the content to disk and checks the size: a write may misreport. */
async function seal(handle: FileHandle, size: number): Promise<void> {
  await handle.chmod(OBJECT_MODE);
  await handle.sync();
  const stat = await handle.stat();
  if (stat.size !== size) {
    throw new HitherError(
      'store',
      `the disk stored only ${stat.size} of ${size} bytes, and reported no error`,
      `check the disk, or ${chooseStore()}`,
      { transient: true },
    );
  }
}

/**
 * Moves a file into the store without copying it. First it moves to a directory where no other user can change or
 * replace it; if it can't become an object it is moved back. No other process may have it open for writing. Files that
 * can't be moved (another file system, another owner, several hard links) are copied.
 */
export async function ingestFile(context: StoreContext, path: string): Promise<ObjectRef> {
  // Small files never reach the abort checks inside a copy, and there may be a hundred thousand of them.
  context.signal?.throwIfAborted();
  const stat = await lstat(path);
  if (!stat.isFile() || stat.nlink !== 1 || stat.uid !== process.getuid?.()) {
    return putFile(context, path);
  }
  const adopted = await withTemporary(context, async (temporary) => {
    if (!(await takeAway(context, path, temporary))) {
      return undefined;
    }
    try {
      return await adoptTaken(context, temporary);
    } catch (thrown) {
      // A full disk must not cost the result of a long computation.
      await rename(temporary, path).catch(() => {});
      throw thrown;
    }
  });
  return adopted ?? putFile(context, path);
}

/** False if the file is on another file system or may not be moved. */
async function takeAway(context: StoreContext, path: string, temporary: string): Promise<boolean> {
  try {
    await inTemporaryDirectory(context, () => moveFile(path, temporary));
    return true;
  } catch (thrown) {
    if (['EXDEV', 'EACCES', 'EPERM'].includes(systemErrorCode(thrown) ?? '')) {
      return false;
    }
    throw thrown;
  }
}

async function adoptTaken(context: StoreContext, temporary: string): Promise<ObjectRef> {
  const ref = await sealTaken(context, temporary);
  await commitObject(context, temporary, ref);
  return ref;
}

async function sealTaken({ signal }: StoreContext, temporary: string): Promise<ObjectRef> {
  return withFile(await openForReading(temporary), async (handle) => {
    await regularFile(handle);
    const digests = await digestFile(handle, { signal });
    await seal(handle, digests.size);
    return digests;
  });
}

/**
 * Turns a temporary file of the store into an object if it is the expected one, and says whether it was. Any other file
 * stays.
 */
export async function ingestExpected(
  context: StoreContext,
  temporary: string,
  expected: ExpectedObject,
): Promise<boolean> {
  const ref = await sealTaken(context, temporary);
  const isExpected =
    ref.sha1 === expected.sha1 &&
    ref.sha256 === (expected.sha256 ?? ref.sha256) &&
    ref.size === (expected.size ?? ref.size);
  if (isExpected) {
    await commitObject(context, temporary, ref);
  }
  return isExpected;
}

async function regularFile(handle: FileHandle): Promise<FileStatus> {
  const stat = await handle.stat({ bigint: true });
  if (!stat.isFile()) {
    throw new HitherError(
      'store',
      'only regular files can be stored',
      'give a file, not a directory, a pipe or a device',
    );
  }
  return stat;
}
