/** The ways into the store: bytes, a file that is copied, a file that is moved. */
import { type FileHandle, lstat, rename } from 'node:fs/promises';
import { HitherError, systemErrorCode } from '../../core/errors';
import type { ObjectRef } from '../../core/object-ref';
import { chooseStore } from '../../core/settings';
import { moveFile } from '../../files/move-file';
import { openForReading } from '../../files/open-file';
import { createTemporary, inTemporaryDirectory, withTemporary } from '../../files/temporary-file';
import { withFile } from '../../files/with-file';
import type { StoreContext } from '../store-context';
import { commitObject } from './commit-object';
import { digestBytes, digestFile } from './digest-file';
import { type FileStatus, knownFile, recordFile, sameStatus } from './stat-index';

/** Objects are for reading. */
const OBJECT_MODE = 0o444;

/** An object that is known by its name, and perhaps by more. */
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

/** Stores a copy of a file, given by its path or opened for reading (it stays open). */
export async function putFile(context: StoreContext, source: string | FileHandle): Promise<ObjectRef> {
  if (typeof source !== 'string') {
    return copyIn(context, source);
  }
  return withFile(await openForReading(source), (handle) => copyIn(context, handle));
}

async function copyIn(context: StoreContext, source: FileHandle): Promise<ObjectRef> {
  const before = await regularFile(source);
  const known = await knownFile(context, before);
  if (known !== undefined) {
    return known;
  }
  return withTemporary(context, async (temporary) => {
    const ref = await withFile(await createTemporary(context, temporary), async (handle) => {
      const digests = await digestFile(source, { target: handle, signal: context.signal });
      await seal(handle, digests.size);
      return digests;
    });
    const after = await source.stat({ bigint: true });
    if (ref.size !== Number(before.size) || after.mtimeNs !== before.mtimeNs) {
      throw new HitherError('store', 'the file changed while it was read', 'run again once nobody writes to it');
    }
    await commitObject(context, temporary, ref);
    if (sameStatus(before, after)) {
      await recordFile(context, before, ref);
    }
    return ref;
  });
}

/** Waits until the content is on the disk, and sees that all of it arrived: a write may lie. */
async function seal(handle: FileHandle, size: number): Promise<void> {
  await handle.chmod(OBJECT_MODE);
  await handle.sync();
  const stat = await handle.stat();
  if (stat.size !== size) {
    throw new HitherError(
      'store',
      `the disk took ${stat.size} of ${size} bytes without an error`,
      `check the disk, or ${chooseStore()}`,
    );
  }
}

/**
 * Moves a file into the store without copying it. It is taken away first, to where nobody else can change or exchange it;
 * when it can't become an object it is put back. Nobody may have it open for writing. What can't be moved (another file
 * system, another owner, a second name) is copied.
 */
export async function ingestFile(context: StoreContext, path: string): Promise<ObjectRef> {
  // Of a hundred thousand small files none would be long enough to be interrupted.
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
      // The result of a long computation is not lost for a full disk.
      await rename(temporary, path).catch(() => {});
      throw thrown;
    }
  });
  return adopted ?? putFile(context, path);
}

/** False where the file is on another file system, or may not be moved. */
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

/** Makes a temporary file of the store an object if it is the one that was expected; else it stays. Says whether it was. */
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
