/** A content store in a local directory. */
import { type FileHandle, lstat } from 'node:fs/promises';
import { systemErrorCode } from '../core/errors';
import type { ObjectRef } from '../core/terms';
import type { ContentStore } from './content-store';
import { objectPath } from './layout';
import { type PlaceMode, placeObject } from './objects/materialize-object';
import { knownObject, rememberObject } from './objects/object-metadata';
import { adoptExpected, adoptFile, putBytes, putFile } from './objects/put-object';
import { setDamagedAside } from './objects/quarantine';
import { noteGood } from './objects/verified-files';
import { digestAt, type Found, inspect, openAt, readAt, twice, verifyAt } from './objects/verify-object';
import type { StoreContext } from './store-context';
import { damagedObject, missingObject, storeError } from './store-error';
/** The store at `context.root`, by itself: without an overlay, and without remote stores. */
export function localStore(context: StoreContext): ContentStore {
  const doing = <T>(what: string, act: () => Promise<T>): Promise<T> =>
    act().catch((thrown: unknown) => {
      throw storeError(thrown, what);
    });
  return {
    root: context.root,
    putBytes: (bytes) => doing(`store ${bytes.length} bytes in ${context.root}`, () => putBytes(context, bytes)),
    putFile: (source) => doing(`store ${nameOf(source)} in ${context.root}`, () => putFile(context, source)),
    adoptFile: (path) => doing(`store ${path} in ${context.root}`, () => adoptFile(context, path)),
    adoptExpected: (temporary, expected) =>
      doing(`store sha1://${expected.sha1} in ${context.root}`, () => adoptExpected(context, temporary, expected)),
    has: (sha1) => doing(`look for sha1://${sha1}`, () => has(context.root, sha1)),
    identify: (sha1) => doing(`read sha1://${sha1}`, () => identify(context, sha1)),
    verify: (ref) => doing(`read sha1://${ref.sha1}`, async () => (await verify(context, ref)).state),
    setAside: (sha1) => doing(`set sha1://${sha1} aside`, () => setDamagedAside(context, sha1)),
    readVerified: (ref) => doing(`read sha1://${ref.sha1}`, () => readVerified(context.root, ref)),
    openVerified: (ref) => doing(`read sha1://${ref.sha1}`, () => openVerified(context, ref)),
    readStart: (ref, bytes) => doing(`read sha1://${ref.sha1}`, () => readStart(context.root, ref, bytes)),
    placeVerified: (ref, target, mode) =>
      doing(`place sha1://${ref.sha1} at ${target}`, () => placeVerified(context, target, { ref, mode })),
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
  const known = await knownObject(root, sha1);
  if (known !== undefined && (await has(root, sha1))) {
    return known;
  }
  const found = await twice<ObjectRef>(async () => {
    const digest = await digestAt(objectPath(root, sha1), signal);
    return digest.state !== 'good' || digest.value.sha1 === sha1
      ? digest
      : { state: 'damaged', why: `has the sha1 ${digest.value.sha1}` };
  });
  const ref = valueOrThrow(found, root, sha1);
  await rememberObject(context, ref);
  return ref;
}

async function verify({ root, knownGood, signal }: StoreContext, ref: ObjectRef): Promise<Found<ObjectRef>> {
  const path = objectPath(root, ref.sha1);
  const found = await twice(() => verifyAt(path, ref, signal));
  if (found.state === 'good') {
    await noteGood(knownGood, ref, path);
  }
  return found;
}

async function readVerified(root: string, ref: ObjectRef): Promise<Buffer> {
  const found = await twice(() => readAt(objectPath(root, ref.sha1), ref));
  return valueOrThrow(found, root, ref.sha1);
}

async function openVerified({ root, signal }: StoreContext, ref: ObjectRef): Promise<FileHandle> {
  const found = await twice(() => openAt(objectPath(root, ref.sha1), ref, signal));
  return valueOrThrow(found, root, ref.sha1);
}

async function readStart(root: string, ref: ObjectRef, bytes: number): Promise<Buffer> {
  const found = await inspect<Buffer>(objectPath(root, ref.sha1), async (handle, size) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(bytes, size)), 0);
    return { state: 'good', value: buffer.subarray(0, bytesRead) };
  });
  return valueOrThrow(found, root, ref.sha1);
}

async function placeVerified(
  context: StoreContext,
  target: string,
  how: { ref: ObjectRef; mode: PlaceMode },
): Promise<void> {
  const { sha1 } = how.ref;
  const found = await twice(() => placeObject(context, target, how));
  if (found.state === 'damaged') {
    // Whoever stores it next must not take it for what it was.
    await setDamagedAside(context, sha1).catch(() => {});
  }
  valueOrThrow(found, context.root, sha1);
}

function valueOrThrow<T>(found: Found<T>, root: string, sha1: string): T {
  switch (found.state) {
    case 'good':
      return found.value;
    case 'missing':
      throw missingObject(root, sha1);
    case 'damaged':
      throw damagedObject(root, sha1, found.why);
  }
}
