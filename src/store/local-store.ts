/** A content store in a local directory. */
import { type FileHandle, lstat } from 'node:fs/promises';
import { systemErrorCode } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import type { ObjectStore } from './content-store';
import { objectPath } from './layout';
import { type MaterializeMode, materializeObject } from './objects/materialize-object';
import { readMetadata, writeMetadata } from './objects/object-metadata';
import { ingestExpected, ingestFile, putBytes, putFile } from './objects/put-object';
import { quarantineDamaged } from './objects/quarantine';
import { recordVerified } from './objects/verified-files';
import { digestAt, inspect, type ObjectCheck, openAt, readAt, retryOnce, verifyAt } from './objects/verify-object';
import type { StoreContext } from './store-context';
import { damagedObject, missingObject, storeError } from './store-error';
/** The store at `context.root` alone: without overlay and remote stores. */
export function localStore(context: StoreContext): ObjectStore {
  const doing = <T>(what: string, act: () => Promise<T>): Promise<T> =>
    act().catch((thrown: unknown) => {
      throw storeError(thrown, what);
    });
  return {
    root: context.root,
    putBytes: (bytes) => doing(`store ${bytes.length} bytes in ${context.root}`, () => putBytes(context, bytes)),
    putFile: (source) => doing(`store ${nameOf(source)} in ${context.root}`, () => putFile(context, source)),
    ingestFile: (path) => doing(`store ${path} in ${context.root}`, () => ingestFile(context, path)),
    ingestExpected: (temporary, expected) =>
      doing(`store sha1://${expected.sha1} in ${context.root}`, () => ingestExpected(context, temporary, expected)),
    has: (sha1) => doing(`look for sha1://${sha1}`, () => has(context.root, sha1)),
    identify: (sha1) => doing(`read sha1://${sha1}`, () => identify(context, sha1)),
    verify: (ref) => doing(`read sha1://${ref.sha1}`, async () => (await verify(context, ref)).state),
    quarantine: (sha1) => doing(`quarantine sha1://${sha1}`, () => quarantineDamaged(context, sha1)),
    readVerified: (ref) => doing(`read sha1://${ref.sha1}`, () => readVerified(context.root, ref)),
    openVerified: (ref) => doing(`read sha1://${ref.sha1}`, () => openVerified(context, ref)),
    readStart: (ref, bytes) => doing(`read sha1://${ref.sha1}`, () => readStart(context.root, ref, bytes)),
    materialize: (ref, target, mode) =>
      doing(`place sha1://${ref.sha1} at ${target}`, () => materialize(context, target, { ref, mode })),
  };
}

function nameOf(source: string | FileHandle): string {
  return typeof source === 'string' ? source : 'a file';
}

async function has(root: string, sha1: string): Promise<boolean> {
  try {
    return (await lstat(objectPath(root, sha1))).isFile();
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return false;
    }
    throw thrown;
  }
}

async function identify(context: StoreContext, sha1: string): Promise<ObjectRef> {
  const { root, signal } = context;
  const recorded = await readMetadata(root, sha1);
  if (recorded !== undefined && (await has(root, sha1))) {
    return recorded;
  }
  const found = await retryOnce<ObjectRef>(async () => {
    const digest = await digestAt(objectPath(root, sha1), signal);
    return digest.state !== 'good' || digest.value.sha1 === sha1
      ? digest
      : { state: 'damaged', why: `has the sha1 ${digest.value.sha1}` };
  });
  const ref = valueOrThrow(found, root, sha1);
  await writeMetadata(context, ref);
  return ref;
}

async function verify({ root, verifiedFiles, signal }: StoreContext, ref: ObjectRef): Promise<ObjectCheck<ObjectRef>> {
  const path = objectPath(root, ref.sha1);
  const found = await retryOnce(() => verifyAt(path, ref, signal));
  if (found.state === 'good') {
    await recordVerified(verifiedFiles, ref, path);
  }
  return found;
}

async function readVerified(root: string, ref: ObjectRef): Promise<Buffer> {
  const found = await retryOnce(() => readAt(objectPath(root, ref.sha1), ref));
  return valueOrThrow(found, root, ref.sha1);
}

async function openVerified({ root, signal }: StoreContext, ref: ObjectRef): Promise<FileHandle> {
  const found = await retryOnce(() => openAt(objectPath(root, ref.sha1), ref, signal));
  return valueOrThrow(found, root, ref.sha1);
}

async function readStart(root: string, ref: ObjectRef, bytes: number): Promise<Buffer> {
  const found = await inspect<Buffer>(objectPath(root, ref.sha1), async (handle, size) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(bytes, size)), 0);
    return { state: 'good', value: buffer.subarray(0, bytesRead) };
  });
  return valueOrThrow(found, root, ref.sha1);
}

async function materialize(
  context: StoreContext,
  target: string,
  how: { ref: ObjectRef; mode: MaterializeMode },
): Promise<void> {
  const { sha1 } = how.ref;
  const found = await retryOnce(() => materializeObject(context, target, how));
  if (found.state === 'damaged') {
    // The next writer must not mistake the damaged file for the object.
    await quarantineDamaged(context, sha1).catch(() => {});
  }
  valueOrThrow(found, context.root, sha1);
}

function valueOrThrow<T>(found: ObjectCheck<T>, root: string, sha1: string): T {
  switch (found.state) {
    case 'good':
      return found.value;
    case 'missing':
      throw missingObject(root, sha1);
    case 'damaged':
      throw damagedObject(root, sha1, found.why);
  }
}
